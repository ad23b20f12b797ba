package dev.lede.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TableTest {
  @Test
  void remarksAndBlankLinesAreNoPartOfATable() {
    assertEquals(List.of("ferry: 渡轮", "lamp: # 灯"), Table.lines(TableTest.class, "words.txt"));
  }

  @Test
  void theFirstWordOfALineSaysWhatTheOthersAre() {
    assertEquals(
        Map.of("ship", List.of("ferry", "barge", "raft"), "light", List.of("lamp")),
        Table.words(TableTest.class, "kinds.txt"));
  }

  @Test
  void aTableThatIsNotThereIsToldByName() {
    UncheckedIOException failure =
        assertThrows(UncheckedIOException.class, () -> Table.lines(TableTest.class, "missing.txt"));
    assertTrue(failure.getMessage().contains("missing.txt"), failure.getMessage());
  }
}
