package dev.lede.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BylineLineTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      value = {
        "March 8, 2024 · 3 min read · By Ada Marsh = Ada Marsh",
        "8 March 2024 · 12 min · 900 words · Ada Marsh = Ada Marsh",
        "8 March 2024 • Ada Marsh in Harbour News = Ada Marsh",
        "March 8, 2024March 9, 2024 by Ada Marsh = Ada Marsh",
        "12 Comments | Ada Marsh | Last updated March 8 = Ada Marsh",
        "Updated March 8, 2024, 1:24 PM EST / Source: WIRE = ''",
        "Posted by Ada Marsh on Friday, March 8, 2024 = Ada Marsh",
        "Posted by Harbourside on March 8, 2024 = Harbourside",
        "von Ada Marsh am 8. März = Ada Marsh",
        "By Ada Marsh, Otto Lind on March 8 = Ada Marsh;Otto Lind",
      })
  void theNamesAreFoundBesideDatesAndWhatElseSharesTheirLine(String line, String names) {
    assertEquals(names, String.join(";", BylineLine.names(line)));
  }
}
