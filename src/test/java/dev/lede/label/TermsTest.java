package dev.lede.label;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lede.block.Cutter;
import dev.lede.meta.MetadataReader;
import dev.lede.source.Page;
import dev.lede.source.PageReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TermsTest {
  private static Set<Integer> codes(int block, String... blocks) throws Exception {
    byte[] bytes = String.join("\n\n", blocks).getBytes(StandardCharsets.UTF_8);
    Page page = new PageReader().readOne("a.txt", bytes);
    Terms terms = new Terms(new View(Cutter.cut(page), MetadataReader.read(page)));
    terms.read(block);
    return Arrays.stream(terms.codes()).boxed().collect(Collectors.toSet());
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
}
