package dev.lede.label;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lede.block.Cutter;
import dev.lede.meta.MetadataReader;
import dev.lede.source.Page;
import dev.lede.source.PageReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OpeningLinesTest {
  private static final String SENTENCE = "The last ferry left the harbour at noon on Monday.";

  /** The labels of lines that were all taken for paragraphs. */
  private static List<Label> labels(String... lines) throws Exception {
    byte[] bytes = String.join("\n\n", lines).getBytes(StandardCharsets.UTF_8);
    Page page = new PageReader().readOne("a.txt", bytes);
    View view = new View(Cutter.cut(page), MetadataReader.read(page));
    List<Labelled> labelled = new ArrayList<>();
    for (int i = 0; i < view.size(); i++) {
      labelled.add(new Labelled(view.block(i), Label.PARAGRAPH, 1, ""));
    }
    Labels labels = new Labels(view, labelled);
    OpeningLines.settle(view, labels);
    return labels.blocks().stream().map(Labelled::label).toList();
  }

  @Test
  void aBylineAndADateAmongTheFirstParagraphsAreNamed() throws Exception {
    assertEquals(
        List.of(Label.PARAGRAPH, Label.BYLINE, Label.DATE, Label.PARAGRAPH),
        labels(SENTENCE, "By Ada Marsh", "8 March 2024 | Updated 9 March 2024", SENTENCE));
  }

  @Test
  void aSentenceThatBeginsLikeABylineOrADateIsAParagraph() throws Exception {
    assertEquals(
        List.of(Label.PARAGRAPH, Label.PARAGRAPH),
        labels("By noon on Monday the harbour was empty.", "8 March 2024 was a cold day."));
  }

  @Test
  void whatStandsFartherDownIsLeft() throws Exception {
    List<Label> labels = labels(SENTENCE, SENTENCE, SENTENCE, "By Ada Marsh");
    assertEquals(Label.PARAGRAPH, labels.get(3));
  }
}
