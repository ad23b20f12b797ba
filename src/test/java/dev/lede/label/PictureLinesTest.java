package dev.lede.label;

import static dev.lede.label.Label.CAPTION;
import static dev.lede.label.Label.PARAGRAPH;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PictureLinesTest {
  private static Label settled(String line) throws Exception {
    View view = Views.of("a.html", "<main><p>The weir ran dry.</p>" + line + "<p>Nobody swam.</p>");
    return Views.settled(view, PictureLines::settle, PARAGRAPH).get(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<figure><img src=a.jpg><figcaption><b>5/5</b> The weir at noon.</figcaption></figure>",
        "<div><img src=a.jpg><span>The weir at noon.</span></div>",
        "<p align=center><img src=a.jpg><br><small>The weir at noon.</small></p>"
      })
  void whatIsSetAsTheCaptionOfAPictureIsOne(String line) throws Exception {
    assertEquals(CAPTION, settled(line));
  }

  @Test
  void aParagraphWithAPictureInItIsLeft() throws Exception {
    assertEquals(PARAGRAPH, settled("<p><img src=a.jpg>The weir at noon was dry.</p>"));
    String text = "<p>The weir at noon was dry.</p>";
    assertEquals(
        PARAGRAPH,
        settled("<figure><img src=a.jpg><figcaption>" + text + text + "</figcaption></figure>"));
    assertEquals(PARAGRAPH, settled("<p><img src=a.jpg></p><p>The weir at noon was dry.</p>"));
  }
}
