package dev.lede.label;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SheetTest {
  @Test
  void everyColumnStandsInItsPlace() {
    for (int place = 0; place < Sheet.COLUMNS.size(); place++) {
      assertEquals(place, Sheet.COLUMNS.get(place).place());
    }
  }

  @Test
  void noTwoColumnsHaveOneName() {
    assertEquals(Sheet.COLUMNS.size(), Sheet.COLUMNS.stream().map(Column::name).distinct().count());
  }

  @Test
  void whatIsNotFilledIsNotANumber() {
    Sheet sheet = new Sheet(1);
    sheet.set(0, Opinion.GUESS, 0.5);
    assertEquals(0.5f, sheet.get(0, Opinion.GUESS));
    assertTrue(Float.isNaN(sheet.get(0, Feature.CHARS)));
  }
}
