package dev.lede.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.lede.Corpora;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/**
 * Holds the charsets to their bars on the development corpora where they are at hand: on a few
 * pages of each language, or with {@code -Dcharsets.all=true} on all of them, which also prints a
 * table.
 */
class CharsetBarsTest {
  private static final int A_FEW = 2;
  private static final int FEWEST_CASES = 100;

  @Test
  void pagesAreReadTheSameInEveryCharsetOfTheirLanguage() throws IOException {
    assumeTrue(Files.isDirectory(Corpora.FOLDER), "not found: " + Corpora.FOLDER);
    boolean all = Boolean.getBoolean("charsets.all");
    RewrittenPages rewritten = RewrittenPages.of(Corpora.FOLDER, all ? Integer.MAX_VALUE : A_FEW);
    RewrittenPages.Count sum = rewritten.sum();
    String faults = String.join("\n", rewritten.faults());
    if (all) {
      System.out.println(rewritten.table() + faults);
    }
    assertTrue(sum.pages() >= FEWEST_CASES, sum + " is too little to tell");
    assertEquals(sum.pages(), sum.declared(), faults);
    assertTrue(sum.undeclared() * 100 >= sum.pages() * 99, sum + "\n" + faults);
  }
}
