package dev.lede.block;

import dev.lede.phrase.Space;
import java.util.ArrayList;
import java.util.List;

/**
 * Tables whose cells are parted by vertical lines, with a row of dashes under the first row.
 *
 * @see <a href="https://github.github.com/gfm/#tables-extension-">GitHub Flavored Markdown,
 *     Tables</a>
 */
final class PipeTable {
  private PipeTable() {}

  /** The index behind the table that starts at this line; the line's own index if none does. */
  static int end(List<Line> lines, int at, Layout layout) {
    if (at + 1 >= lines.size()
        || !isRow(lines.get(at))
        || !layout.adjoins(lines.get(at), lines.get(at + 1))
        || !isDelimiter(lines.get(at), lines.get(at + 1))) {
      return at;
    }
    int end = at + 2;
    while (end < lines.size()
        && isRow(lines.get(end))
        && layout.adjoins(lines.get(end - 1), lines.get(end))) {
      end++;
    }
    return end;
  }

  /** Whether the lower line is the row of dashes that the upper one needs to head a table. */
  static boolean isDelimiter(Line upper, Line lower) {
    String text = lower.text();
    boolean dash = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '|' && c != '-' && c != ':' && !Space.is(c)) {
        return false;
      }
      dash |= c == '-';
    }
    return dash && isRow(upper) && isRow(lower) && cells(upper).size() == cells(lower).size();
  }

  /** The table's lines as one, with the cells as written; a row without any text is none. */
  static Line gather(List<Line> table) {
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < table.size(); i++) {
      List<String> cells = cells(table.get(i));
      if (i != 1 && cells.stream().anyMatch(cell -> !cell.isEmpty())) {
        rows.add(cells);
      }
    }
    Line top = table.get(0);
    return top.upTo(table.get(table.size() - 1), top.text(), Shape.table(rows));
  }

  /**
   * Whether a table holds data, by the measure for those of HTML: two rows and two columns at
   * least, short cells without pictures.
   */
  static boolean isData(List<List<Inline>> rows) {
    int cells = 0;
    int longCells = 0;
    for (List<Inline> row : rows) {
      for (Inline cell : row) {
        cells++;
        longCells += cell.text().length() > DataTable.LONG_CELL ? 1 : 0;
        if (!cell.images().isEmpty()) {
          return false;
        }
      }
    }
    return DataTable.isData(rows.size(), cells, longCells);
  }

  private static boolean isRow(Line line) {
    return line.text().indexOf('|') >= 0;
  }

  private static List<String> cells(Line row) {
    String text = row.text();
    List<String> cells = new ArrayList<>();
    int start = text.charAt(0) == '|' ? 1 : 0;
    for (int i = start; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '|') {
        cells.add(cell(text, start, i));
        start = i + 1;
      }
    }
    if (start < text.length()) {
      cells.add(cell(text, start, text.length()));
    }
    return cells;
  }

  /** A cell cannot hold a line break but as a tag. */
  private static String cell(String row, int start, int end) {
    String cell = row.substring(start, end).strip();
    return cell.indexOf('<') < 0
        ? cell
        : cell.replace("<br>", " ").replace("<br/>", " ").replace("<br />", " ");
  }
}
