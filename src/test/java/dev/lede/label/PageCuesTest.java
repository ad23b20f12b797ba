package dev.lede.label;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lede.Growth;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageCuesTest {
  @ParameterizedTest
  @CsvSource({
    "author, Anna Lind, 18",
    "keywords, Anna Lind of the long bridge over the river of the old town, 1"
  })
  void manyLinesAreHeldAgainstManyStatedNamesInLinearTime(String meta, String name, int times) {
    Growth.assertLinear(lines -> fill(page(lines.length(), meta, name, times)), "x", 1_000);
  }

  /** As many lines as names, of which each line is nearly one. */
  private static String page(int lines, String meta, String name, int times) {
    StringBuilder html = new StringBuilder();
    for (int i = 0; i < lines; i++) {
      html.append("<meta name=").append(meta).append(" content='").append(name).append(" a" + i);
      html.append("'><p>").append((name + " ").repeat(times)).append("b" + i);
    }
    return html.toString();
  }

  @Test
  void aLineThatIsAKeywordIsOneWhateverItsCase() {
    Sheet sheet = fill("<meta name=keywords content='Fähre, ΜΌΛΟΣ'><p>FÄHRE<p>μόλος<p>Fähren");
    assertEquals(1, sheet.get(0, Feature.IS_KEYWORD));
    assertEquals(1, sheet.get(1, Feature.IS_KEYWORD));
    assertEquals(0, sheet.get(2, Feature.IS_KEYWORD));
  }

  private static Sheet fill(String html) {
    try {
      View view = Views.of("a.html", "<meta charset=utf-8>" + html);
      Sheet sheet = new Sheet(view.size());
      PageCues.fill(view, sheet);
      return sheet;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
