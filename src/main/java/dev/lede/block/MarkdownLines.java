package dev.lede.block;

import dev.lede.phrase.Space;
import java.util.ArrayList;
import java.util.List;

/**
 * Gathers what takes several lines of Markdown into one: underlined headings, tables, code; and
 * leaves out the lines that are nothing but marks.
 */
final class MarkdownLines {
  /** The statements on top of a page take no more lines. */
  private static final int LONGEST_PREFACE = 30;

  private final List<Line> lines;
  private final boolean markdown;
  private final Layout layout;
  private final Code code;

  /** Whether most lines start at the margin, so that an indent says something. */
  private final boolean margin;

  private final List<Line> out = new ArrayList<>();

  /** The index behind the block of statements that a page may start with, between two rules. */
  private final int preface;

  /** The index of the line that comes next. */
  private int at;

  /** How many blank lines those make that were left out since the last one. */
  private int blanks;

  /** Whether the last line is an item of a list, or stands in one by its indent. */
  private boolean item;

  private MarkdownLines(List<Line> lines, boolean markdown) {
    this.lines = lines;
    this.markdown = markdown;
    this.layout = Layout.of(lines);
    this.code = new Code(lines);
    this.margin = lines.stream().filter(line -> line.indent() == 0).count() * 2 > lines.size();
    this.preface = prefaceEnd();
  }

  /**
   * The lines with their shapes.
   *
   * @param markdown whether the page is Markdown; if not, only an underline as long as the line
   *     above it is a mark
   */
  static List<Line> gather(List<Line> lines, boolean markdown) {
    MarkdownLines all = new MarkdownLines(lines, markdown);
    int last = lines.size() - 1;
    if (markdown && last > 0 && all.code.fenceEnd(0) == last) {
      return gather(lines.subList(1, last), true);
    }
    while (all.at < lines.size()) {
      all.step();
    }
    return all.out;
  }

  private void step() {
    if (underlined() || markdown && (fenced() || table() || blank() || indented() || quoted())) {
      return;
    }
    Line line = lines.get(at++);
    item = Bullet.width(line.text()) > 0 || item && line.indent() >= 2;
    add(markdown ? plain(line) : line.brokenIf(false));
  }

  private void add(Line line) {
    out.add(blanks == 0 ? line : line.below(line.blankLines() + blanks));
    blanks = 0;
  }

  private Line plain(Line line) {
    String text = line.text();
    boolean escaped = text.length() > 1 && text.endsWith("\\") && !text.endsWith("\\\\");
    boolean meant = line.broken() || escaped;
    return (escaped ? line.with(text.substring(0, text.length() - 1).stripTrailing()) : line)
        .brokenIf(meant);
  }

  private boolean underlined() {
    if (at < preface
        || at + 1 >= lines.size()
        || !layout.adjoins(lines.get(at), lines.get(at + 1))) {
      return false;
    }
    Line line = lines.get(at);
    boolean own = at == 0 || !layout.adjoins(lines.get(at - 1), line);
    int level = Rule.level(line, lines.get(at + 1), markdown && own);
    if (level > 0) {
      add(line.with(Shape.heading(level)));
      at += 2;
      item = false;
    }
    return level > 0;
  }

  private boolean fenced() {
    int end = code.fenceEnd(at);
    if (end > at + 1) {
      Line gathered = Code.gather(lines.subList(at + 1, end));
      add(gathered.below(lines.get(at).blankLines()));
    }
    at = end < 0 ? at : end + 1;
    return end >= 0;
  }

  private boolean table() {
    int end = PipeTable.end(lines, at, layout);
    if (end == at) {
      return false;
    }
    Line table = PipeTable.gather(lines.subList(at, end));
    if (!table.shape().rows().isEmpty()) {
      add(table);
    }
    at = end;
    return true;
  }

  /** A line that shows nothing, or nothing but a line. */
  private boolean blank() {
    String text = lines.get(at).text();
    boolean blank = Rule.is(text) || text.equals(">") || text.equals("\\");
    if (blank) {
      blanks += lines.get(at).blankLines() + 1;
      at++;
    }
    return blank;
  }

  private boolean indented() {
    int end = margin ? code.indentedEnd(at, item) : at;
    if (end == at) {
      return false;
    }
    add(Code.gather(lines.subList(at, end)));
    at = end;
    return true;
  }

  private boolean quoted() {
    Line line = lines.get(at);
    String text = line.text();
    if (!text.startsWith("> ")) {
      return false;
    }
    at++;
    item = false;
    int start = 0;
    while (start < text.length() && (text.charAt(start) == '>' || Space.is(text.charAt(start)))) {
      start++;
    }
    if (start == text.length()) {
      blanks += line.blankLines() + 1;
    } else {
      add(plain(line.with(text.substring(start)).with(Shape.of(Kind.QUOTE))));
    }
    return true;
  }

  private int prefaceEnd() {
    if (lines.isEmpty() || !lines.get(0).text().equals("---")) {
      return 0;
    }
    for (int i = 1; i < Math.min(lines.size(), LONGEST_PREFACE); i++) {
      if (lines.get(i).text().equals("---")) {
        return i + 1;
      }
    }
    return 0;
  }
}
