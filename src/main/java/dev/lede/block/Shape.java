package dev.lede.block;

import java.util.List;

/**
 * The form in which a block is printed.
 *
 * @param kind what the input makes of the block
 * @param level the level of a heading, 1 to 6; 0 for every other kind
 * @param number the number of an item of a numbered list; 0 if it has none, and for every other
 *     kind
 * @param rows the cells of a table, row by row; empty for every other kind
 */
public record Shape(Kind kind, int level, int number, List<List<String>> rows) {
  /** Plain text. */
  public static final Shape TEXT = of(Kind.TEXT);

  public Shape {
    rows = rows.isEmpty() ? List.of() : rows.stream().map(List::copyOf).toList();
  }

  /** A shape without level, number or rows. */
  public static Shape of(Kind kind) {
    return new Shape(kind, 0, 0, List.of());
  }

  /** A heading of a level from 1 to 6. */
  public static Shape heading(int level) {
    return new Shape(Kind.HEADING, level, 0, List.of());
  }

  /** An item of a list, numbered unless the number is 0. */
  public static Shape listItem(int number) {
    return new Shape(Kind.LIST_ITEM, 0, number, List.of());
  }

  /** A table of these cells, row by row. */
  public static Shape table(List<List<String>> rows) {
    return new Shape(Kind.TABLE, 0, 0, rows);
  }
}
