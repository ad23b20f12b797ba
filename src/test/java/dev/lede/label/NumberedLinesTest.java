package dev.lede.label;

import static dev.lede.label.Label.CHROME;
import static dev.lede.label.Label.PARAGRAPH;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class NumberedLinesTest {
  private static final String[] TABLE = {
    "7 Ada Marsh 310", "8 Otto Lind 298", "9 Olive Reed 251", "10 Jonas Weber 12"
  };

  @Test
  void linesNumberedInOrderAreOfTheStoryWhereOneOfThemIs() throws Exception {
    assertEquals(
        List.of(PARAGRAPH, PARAGRAPH, PARAGRAPH, PARAGRAPH),
        settled(TABLE, CHROME, PARAGRAPH, CHROME, CHROME));
  }

  @Test
  void theyAreLeftAloneWhereNoneIs() throws Exception {
    assertEquals(List.of(CHROME, CHROME, CHROME, CHROME), settled(TABLE, CHROME));
  }

  @Test
  void theyAreLeftAloneWhereTheyAreFewOrHardlyOneIs() throws Exception {
    assertEquals(
        List.of(PARAGRAPH, CHROME, CHROME), settled(Arrays.copyOf(TABLE, 3), PARAGRAPH, CHROME));
    String[] six = {"1 Ada", "2 Otto", "3 Olive", "4 Jonas", "5 Ida", "6 Ben"};
    assertEquals(
        List.of(PARAGRAPH, CHROME, CHROME, CHROME, CHROME, CHROME),
        settled(six, PARAGRAPH, CHROME));
  }

  @Test
  void numbersOutOfOrderDatesAndSumsCountNoLines() throws Exception {
    for (String[] lines :
        new String[][] {
          {"7 Ada Marsh", "9 Otto Lind", "8 Olive Reed", "10 Jonas Weber"},
          {"7/3 Ada Marsh", "8/3 Otto Lind", "9/3 Olive Reed", "10/3 Jonas Weber"},
          {"2007 Ada Marsh", "2008 Otto Lind", "2009 Olive Reed", "2010 Jonas Weber"}
        }) {
      assertEquals(
          List.of(CHROME, PARAGRAPH, CHROME, CHROME),
          settled(lines, CHROME, PARAGRAPH, CHROME, CHROME));
    }
  }

  private static List<Label> settled(String[] lines, Label... given) throws Exception {
    return Views.settled(Views.text(lines), NumberedLines::settle, given);
  }
}
