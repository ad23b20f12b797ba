package dev.lede.phrase;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CaptionMarkTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Image caption, The quay in 1962; The quay in 1962",
        "BILDUNTERSCHRIFT: Der Hafen; Der Hafen",
        "Légende : Le quai; Le quai",
        "图片说明：渔船靠岸; 渔船靠岸",
        "Pie de foto, El puerto; El puerto",
      })
  void whatAnnouncesACaptionEndsBeforeIt(String text, String caption) {
    assertEquals(caption, text.substring(CaptionMark.end(text)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "Image caption,", "Caption: ", "The quay: a caption", "Caption of it"})
  void otherTextsAnnounceNone(String text) {
    assertEquals(0, CaptionMark.end(text));
  }
}
