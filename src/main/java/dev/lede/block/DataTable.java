package dev.lede.block;

import dev.lede.phrase.Space;
import dev.lede.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Tells tables that hold data from tables that lay out a page, and reads the former. */
final class DataTable {
  /** A cell with more chars holds a text. */
  static final int LONG_CELL = 200;

  /** What no table of data has in its cells. */
  private static final Set<String> LAYOUT =
      Table.set(
          "table p div h1 h2 h3 h4 ul ol img form article section input button blockquote"
              + " figure iframe script");

  private DataTable() {}

  /**
   * Whether the table holds data: two rows and two columns at least, cells without blocks in them,
   * short ones.
   */
  static boolean isData(Element table) {
    if (table.stream().anyMatch(inner -> inner != table && LAYOUT.contains(inner.normalName()))) {
      return false;
    }
    int cells = 0;
    int rows = 0;
    int longCells = 0;
    for (Element element : table.getAllElements()) {
      String name = element.normalName();
      if (name.equals("tr")) {
        rows++;
      } else if (name.equals("td") || name.equals("th")) {
        cells += rows(element);
        longCells += element.text().length() > LONG_CELL ? 1 : 0;
      }
    }
    return isData(rows, cells, longCells);
  }

  /** How many rows a cell reaches over; more than nine are a mistake, or part a page. */
  private static int rows(Element cell) {
    String span = cell.attr("rowspan");
    boolean several = span.length() == 1 && span.charAt(0) > '1' && span.charAt(0) <= '9';
    return several ? span.charAt(0) - '0' : 1;
  }

  /** Whether a table has the rows and columns of one with data, and hardly a long cell. */
  static boolean isData(int rows, int cells, int longCells) {
    return rows >= 2 && cells >= 2 * rows && longCells * 10 <= cells;
  }

  /** The table as one block; empty if no cell has text. */
  static Optional<Block> block(Element table, int index) {
    List<List<String>> rows = new ArrayList<>();
    Piece piece = new Piece();
    for (Element row : seenRows(table)) {
      List<String> cells = new ArrayList<>();
      for (Element cell : row.children()) {
        if (!Tags.isUnseen(cell)) {
          String text = Space.fold(seenText(cell));
          cells.add(text);
          piece.add(" " + text, table, false, false);
        }
      }
      rows.add(cells);
    }
    return piece.isEmpty()
        ? Optional.empty()
        : Optional.of(piece.toBlock(index, Shape.table(rows)));
  }

  private static List<Element> seenRows(Element table) {
    List<Element> rows = new ArrayList<>();
    NodeFilter filter =
        (node, depth) -> {
          if (node instanceof Element element && element.nameIs("tr")) {
            rows.add(element);
          }
          return seen(node);
        };
    filter.traverse(table);
    return rows;
  }

  /** The text of a cell or a caption as it stands, without elements that no reader sees. */
  static String seenText(Element cell) {
    StringBuilder text = new StringBuilder();
    NodeFilter filter =
        (node, depth) -> {
          text.append(node instanceof TextNode part ? part.getWholeText() : "");
          text.append(node.nameIs("br") ? "\n" : "");
          return seen(node);
        };
    filter.traverse(cell);
    return text.toString();
  }

  private static NodeFilter.FilterResult seen(Node node) {
    return node instanceof Element element && Tags.isUnseen(element)
        ? NodeFilter.FilterResult.SKIP_ENTIRELY
        : NodeFilter.FilterResult.CONTINUE;
  }
}
