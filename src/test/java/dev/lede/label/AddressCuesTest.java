package dev.lede.label;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressCuesTest {
  private static Map<AnswerFeature, Integer> measured(String url) {
    Map<AnswerFeature, Integer> features = new EnumMap<>(AnswerFeature.class);
    AddressCues.fill(url, features::put);
    return features;
  }

  @Test
  void aStoryIsCalledByManyWordsOrDigits() {
    Map<AnswerFeature, Integer> story =
        measured("https://ferrypost.example/2024/03/lamps-lit-again-on-friday-17?from=top-of-page");
    assertEquals(5, story.get(AnswerFeature.ANSWER_NAME_HYPHENS));
    assertEquals(
        "lamps-lit-again-on-friday-17".length(), story.get(AnswerFeature.ANSWER_NAME_LENGTH));
    assertEquals(2, story.get(AnswerFeature.ANSWER_NAME_DIGITS));
    assertEquals(8, story.get(AnswerFeature.ANSWER_PATH_DIGITS));
    assertEquals(0, story.get(AnswerFeature.ANSWER_FOLDERS));
  }

  @ParameterizedTest
  @CsvSource({
    "https://ferrypost.example, 0",
    "https://ferrypost.example/, 0",
    "https://ferrypost.example/forum, 1",
    "https://ferrypost.example/Forum/threads/lamps, 2",
    "https://docs.ferrypost.example/lamps/forum, 1",
    "https://docs.example/lamps/one, 0",
    "no address, 0",
    "'', 0"
  })
  void foldersAndHostsThatNoStoryStandsInAreCounted(String url, int folders) {
    assertEquals(folders, measured(url).get(AnswerFeature.ANSWER_FOLDERS));
  }
}
