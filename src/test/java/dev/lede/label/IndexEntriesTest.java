package dev.lede.label;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lede.block.Cutter;
import dev.lede.meta.MetadataReader;
import dev.lede.source.Page;
import dev.lede.source.PageReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IndexEntriesTest {
  private static final List<String> TOWNS =
      List.of("Oakby", "Marsh End", "Hallow", "Quay", "Windle", "Tarn", "Ferry Cross");

  /** How many of some lines, all taken for teasers, stay so. */
  private static long teasers(Stream<String> lines) throws Exception {
    byte[] bytes = String.join("\n\n", lines.toList()).getBytes(StandardCharsets.UTF_8);
    Page page = new PageReader().readOne("a.txt", bytes);
    View view = new View(Cutter.cut(page), MetadataReader.read(page));
    List<Labelled> labelled = new ArrayList<>();
    for (int i = 0; i < view.size(); i++) {
      labelled.add(new Labelled(view.block(i), Label.TEASER, 1, ""));
    }
    Labels labels = new Labels(view, labelled);
    IndexEntries.settle(view, labels);
    return labels.blocks().stream().filter(block -> block.label() == Label.TEASER).count();
  }

  @Test
  void manyLinesThatBeginAlikeAreAnIndex() throws Exception {
    assertEquals(0, teasers(TOWNS.stream().map(town -> "Tide tables for " + town)));
  }

  @Test
  void fewLinesThatBeginAlikeMayBeHeadlines() throws Exception {
    assertEquals(6, teasers(TOWNS.stream().limit(6).map(town -> "Tide tables for " + town)));
  }

  @Test
  void linesThatShareNoMoreThanTheirFirstWordAreHeadlines() throws Exception {
    assertEquals(7, teasers(TOWNS.stream().map(town -> "The " + town + " ferry is late again")));
  }

  @Test
  void aHeadlineAmongTheLinesOfAnIndexIsLeft() throws Exception {
    Stream<String> index = TOWNS.stream().map(town -> "Tide tables for " + town);
    assertEquals(1, teasers(Stream.concat(Stream.of("The last ferry has left"), index)));
  }
}
