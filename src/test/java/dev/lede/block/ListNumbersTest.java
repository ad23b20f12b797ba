package dev.lede.block;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lede.source.PageReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ListNumbersTest {
  private static List<Integer> numbers(String html) throws Exception {
    byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
    return Cutter.cut(new PageReader().readOne("a.html", bytes)).blocks().stream()
        .map(block -> block.shape().number())
        .toList();
  }

  @Test
  void theItemsOfANumberedListAreCounted() throws Exception {
    assertEquals(List.of(1, 2, 0), numbers("<ol><li>Cast off<li>Row</ol><p>Land"));
  }

  @Test
  void bulletsAndTermsHaveNoNumber() throws Exception {
    assertEquals(List.of(0, 0, 0), numbers("<ul><li>Oar</ul><dl><dt>Oar<dd>moves a boat</dl>"));
  }

  @Test
  void aListMayBeginElsewhereAndSkipNumbers() throws Exception {
    assertEquals(
        List.of(5, 9, 10), numbers("<ol start=5><li>Row<li value=' 9 '>Land<li>Rest</ol>"));
    assertEquals(List.of(1, 2), numbers("<ol start=x><li>Row<li value=->Land</ol>"));
    assertEquals(List.of(4, 5), numbers("<ol start=+4><li>Row<li>Land</ol>"));
    assertEquals(List.of(1), numbers("<ol start=99999999999><li>Row</ol>"));
  }

  @Test
  void whatIsCountedBelowOneHasNoNumber() throws Exception {
    assertEquals(
        List.of(0, 0, 1, 2), numbers("<ol start=-1><li>Sleep<li>Wake<li>Row<li>Land</ol>"));
    assertEquals(List.of(1, 0, 0), numbers("<ol><li>Row<li value=-7>Land<li>Rest</ol>"));
  }

  @Test
  void aListThatCountsDownIsLeftWithoutNumbers() throws Exception {
    assertEquals(List.of(0, 0), numbers("<ol reversed><li>Row<li>Land</ol>"));
  }

  @Test
  void whatElseStandsInAnItemHasNoNumber() throws Exception {
    assertEquals(List.of(1, 0, 2), numbers("<ol><li><p>Row<p>and row</li><li>Land</ol>"));
  }

  @Test
  void listsInItemsCountForThemselves() throws Exception {
    assertEquals(
        List.of(1, 1, 2, 0, 2),
        numbers("<ol><li>Row<ol><li>left<li>right</ol><ul><li>both</ul><li>Land</ol>"));
  }
}
