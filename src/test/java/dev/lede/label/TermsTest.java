package dev.lede.label;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lede.block.Cutter;
import dev.lede.meta.MetadataReader;
import dev.lede.source.Page;
import dev.lede.source.PageReader;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TermsTest {
  /** The codes of a block of a text. */
  private static Set<Integer> codes(int block, String... blocks) throws Exception {
    return read(block, "a.txt", String.join("\n\n", blocks));
  }

  private static Set<Integer> read(int block, String name, String text) throws Exception {
    Page page = new PageReader().readOne(name, text.getBytes(StandardCharsets.UTF_8));
    Terms terms = new Terms(new View(Cutter.cut(page), MetadataReader.read(page)));
    terms.read(block);
    return IntStream.range(0, terms.count()).map(terms::code).boxed().collect(Collectors.toSet());
  }

  /** The codes of what the tags say of a paragraph in an element of some class. */
  private static Set<Integer> tags(String name) throws Exception {
    String page = "<body><div class='%s'><p>The ferry was late.</p></div></body>";
    return read(0, "a.html", page.formatted(name)).stream()
        .filter(code -> Terms.shelf(code) == Terms.Shelf.TAGS)
        .collect(Collectors.toSet());
  }

  @Test
  void aBlockIsReadWhateverItsCase() throws Exception {
    Set<Integer> both = codes(0, "The ferry was late.");
    both.retainAll(codes(0, "THE FERRY WAS LATE."));
    assertTrue(both.size() > 10);
  }

  @Test
  void whatStandsAroundABlockIsSeen() throws Exception {
    Set<Integer> between = codes(1, "Reply", "The ferry was late.", "Share");
    assertFalse(between.equals(codes(1, "Comment", "The ferry was late.", "Share")));
    assertFalse(between.equals(codes(1, "Reply", "The ferry was late.", "Print")));
    assertFalse(between.equals(codes(1, "Reply", "The ferry was late.")));
  }

  @Test
  void numbersOfAsManyDigitsLookAlike() throws Exception {
    Set<Integer> both = codes(0, "By 30 Ant 1999: sand");
    both.retainAll(codes(0, "On 12 May 2024: rain"));
    both.removeAll(codes(0, "what; ever, else?"));
    assertTrue(both.size() > 4, both.toString());
  }

  @Test
  void aLongBlockHasAsFewTermsAsAnother() throws Exception {
    String text = "Ann 12 - 海 Lee, the ferry's mate; ".repeat(200);
    assertTrue(codes(1, "A", text, "B").size() < 90);
    assertEquals(
        0, codes(1, "A", text, "B").stream().filter(code -> code >>> Terms.CODE_BITS != 0).count());
  }

  @Test
  void aClassIsKnownByItsWordsHoweverTheyAreJoined() throws Exception {
    Set<Integer> both = tags("photo-legend");
    both.retainAll(tags("PhotoLegend wide"));
    both.removeAll(tags("wide"));
    assertEquals(3, both.size(), "two words and their pair");
  }

  @Test
  void theClassesOfTheBlocksAroundAreSeen() throws Exception {
    String page = "<body><p>Late.</p><p class='%s'>The ferry is.</p></body>";
    Set<Integer> lone = read(0, "a.html", page.formatted(""));
    Set<Integer> named = read(0, "a.html", page.formatted("byline"));
    assertTrue(named.containsAll(lone));
    assertEquals(lone.size() + 1, named.size());
  }

  @Test
  void aTextHasNoTags() throws Exception {
    assertTrue(
        codes(0, "The ferry was late.", "So?").stream()
            .noneMatch(code -> Terms.shelf(code) == Terms.Shelf.TAGS));
  }
}
