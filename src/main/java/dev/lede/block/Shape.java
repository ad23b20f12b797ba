package dev.lede.block;

import java.util.List;

/**
 * The form in which a block is printed.
 *
 * @param kind what the input makes of the block
 * @param level the level of a heading, 1 to 6; 0 for every other kind
 * @param rows the cells of a table, row by row; empty for every other kind
 */
public record Shape(Kind kind, int level, List<List<String>> rows) {
  /** Plain text. */
  public static final Shape TEXT = of(Kind.TEXT);

  public Shape {
    rows = rows.stream().map(List::copyOf).toList();
  }

  /** A shape without level or rows. */
  public static Shape of(Kind kind) {
    return new Shape(kind, 0, List.of());
  }

  /** A heading of a level from 1 to 6. */
  public static Shape heading(int level) {
    return new Shape(Kind.HEADING, level, List.of());
  }
}
