package dev.lede.label;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressCuesTest {
  private static int measured(String url, AnswerFeature feature) {
    float[] row = new float[AnswerFeature.COLUMNS.size()];
    AddressCues.fill(url, row);
    return (int) row[feature.place()];
  }

  @Test
  void aStoryIsCalledByManyWordsOrDigits() {
    String name = "lamps-lit-again-on-friday-17";
    String story = "https://ferrypost.example/2024/03/" + name + "?from=top-of-page";
    assertEquals(5, measured(story, AnswerFeature.ANSWER_NAME_HYPHENS));
    assertEquals(name.length(), measured(story, AnswerFeature.ANSWER_NAME_LENGTH));
    assertEquals(2, measured(story, AnswerFeature.ANSWER_NAME_DIGITS));
    assertEquals(8, measured(story, AnswerFeature.ANSWER_PATH_DIGITS));
    assertEquals(0, measured(story, AnswerFeature.ANSWER_FOLDERS));
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
    assertEquals(folders, measured(url, AnswerFeature.ANSWER_FOLDERS));
  }
}
