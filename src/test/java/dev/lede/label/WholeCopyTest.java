package dev.lede.label;

import static dev.lede.label.Label.CHROME;
import static dev.lede.label.Label.PARAGRAPH;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class WholeCopyTest {
  private static final String[] STORY = {
    "The ferry left an hour late on Tuesday, as its captain had lost his only pair of boots.",
    "Nobody on the quay had seen them, though half the harbour said that it had looked.",
    "A diver found one of them at noon beneath the bridge, with a very large eel inside it.",
    "The other turned up on Friday in the church, on the foot of the statue of a saint.",
  };

  private static List<Label> settled(String last) throws Exception {
    View view = Views.text(STORY[0], STORY[1], STORY[2], STORY[3], last);
    return Views.settled(view, WholeCopy::settle, PARAGRAPH);
  }

  @Test
  void theStoryOnceMoreInOneBlockIsNotOfIt() throws Exception {
    List<Label> expected = Collections.nCopies(4, PARAGRAPH);
    List<Label> found = settled(String.join(" ", STORY));
    assertEquals(expected, found.subList(0, 4));
    assertEquals(CHROME, found.get(4));
  }

  @Test
  void aLongParagraphThatQuotesTheStoryIsOfIt() throws Exception {
    String quoting =
        STORY[0] + " " + STORY[1] + " So the captain told it again and again. ".repeat(9);
    assertEquals(PARAGRAPH, settled(quoting.strip()).get(4));
  }
}
