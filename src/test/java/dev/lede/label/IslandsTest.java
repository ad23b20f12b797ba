package dev.lede.label;

import static dev.lede.label.Label.CHROME;
import static dev.lede.label.Label.HEADING;
import static dev.lede.label.Label.PARAGRAPH;
import static dev.lede.label.Label.TEASER;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class IslandsTest {
  private static final String STORY = "The ferry left an hour late on Tuesday. ".repeat(9);

  /** The last label of a page with a story, so many teasers, and one more line of the story. */
  private static Label last(int teasers, String line, Label label) throws Exception {
    List<String> lines = new ArrayList<>(List.of(STORY));
    List<Label> labels = new ArrayList<>(List.of(PARAGRAPH));
    lines.addAll(Collections.nCopies(teasers, "Lamps for the old quay"));
    labels.addAll(Collections.nCopies(teasers, TEASER));
    lines.add(line);
    labels.add(label);
    View view = Views.text(lines.toArray(String[]::new));
    Labels settled = Views.labelled(view, labels.toArray(Label[]::new));
    Islands.settle(settled);
    return settled.of(settled.size() - 1);
  }

  @Test
  void aFewWordsFarBehindTheStoryAreNotOfIt() throws Exception {
    assertEquals(CHROME, last(12, "Just say no", HEADING));
  }

  @Test
  void aFewWordsNearTheStoryMayBeItsEnd() throws Exception {
    assertEquals(PARAGRAPH, last(9, "More tomorrow.", PARAGRAPH));
  }

  @Test
  void manyWordsFarBehindMayBeTheRestOfTheStory() throws Exception {
    assertEquals(PARAGRAPH, last(12, STORY, PARAGRAPH));
    assertEquals(PARAGRAPH, last(45, STORY, PARAGRAPH));
  }

  @Test
  void halfAsManyWordsBehindALongListAreNotOfTheStory() throws Exception {
    String rules = STORY.substring(0, STORY.length() / 2);
    assertEquals(PARAGRAPH, last(12, rules, PARAGRAPH));
    assertEquals(CHROME, last(45, rules, PARAGRAPH));
  }
}
