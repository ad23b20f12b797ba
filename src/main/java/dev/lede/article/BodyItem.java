package dev.lede.article;

import java.util.List;

/**
 * A part of the story.
 *
 * @param type what it is
 * @param text its text; of a table, the cells joined by blanks
 * @param level the level of a heading, 1 to 6; 0 for every other type
 * @param number the number of an item of a numbered list; 0 if it has none, and for every other
 *     type
 * @param rows the cells of a table, row by row; empty for every other type
 * @param trace where it came from
 */
public record BodyItem(
    Type type, String text, int level, int number, List<List<String>> rows, Trace trace) {

  /** The closed list of body types; {@link #json} is the name in the output. */
  public enum Type {
    PARAGRAPH("paragraph"),
    HEADING("heading"),
    LIST_ITEM("listItem"),
    QUOTE("quote"),
    TABLE("table"),
    CODE("code");

    private final String json;

    Type(String json) {
      this.json = json;
    }

    /** The type's name in the output. */
    public String json() {
      return json;
    }
  }

  public BodyItem {
    rows = rows.isEmpty() ? List.of() : rows.stream().map(List::copyOf).toList();
  }
}
