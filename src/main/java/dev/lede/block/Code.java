package dev.lede.block;

import dev.lede.phrase.Sentences;
import java.util.List;

/**
 * Blocks of code in Markdown: between fences, or moved in by four columns.
 *
 * @see <a href="https://spec.commonmark.org/0.31.2/#fenced-code-blocks">CommonMark, code blocks</a>
 */
final class Code {
  /** So many columns of indent make code of a line. */
  private static final int INDENT = 4;

  /** A sentence of so many chars is a paragraph that was moved in, and no code. */
  private static final int PROSE = 40;

  private final List<Line> lines;

  /** For each sort of fence the shortest that is known to stay open to the end of the page. */
  private int openTicks = Integer.MAX_VALUE;

  private int openTildes = Integer.MAX_VALUE;

  /** The index up to which lines are known not to be code by their indent. */
  private int plainUpTo = -1;

  /** The lines of the page, which should mostly start at the margin for an indent to say code. */
  Code(List<Line> lines) {
    this.lines = lines;
  }

  /** The index of the fence that closes the one at this index; -1 if that is no fence. */
  int fenceEnd(int at) {
    String text = lines.get(at).text();
    char sign = text.charAt(0);
    int length = Rule.run(text);
    if (!MarkdownPage.isFence(text)
        || text.indexOf('`', length) >= 0
        || length >= (sign == '`' ? openTicks : openTildes)) {
      return -1;
    }
    for (int i = at + 1; i < lines.size(); i++) {
      String other = lines.get(i).text();
      if (other.charAt(0) == sign
          && other.length() >= length
          && Rule.run(other) == other.length()) {
        return i;
      }
    }
    if (sign == '`') {
      openTicks = length;
    } else {
      openTildes = length;
    }
    return -1;
  }

  /** The index behind the lines of code that start at this index by their indent alone. */
  int indentedEnd(int at, boolean item) {
    int end = at;
    while (!item
        && at > plainUpTo
        && end < lines.size()
        && lines.get(end).indent() >= INDENT
        && (end > at || lines.get(at).blankLines() > 0)) {
      String text = lines.get(end).text();
      boolean prose = text.length() > PROSE && Sentences.endsIn(text);
      if (prose || Bullet.width(text) > 0 || text.contains("](") || text.charAt(0) == '|') {
        plainUpTo = end;
        return at;
      }
      end++;
    }
    boolean apart = end == lines.size() || lines.get(end).blankLines() > 0;
    plainUpTo = apart ? plainUpTo : end;
    return apart ? end : at;
  }

  /** Lines of code as one, with their breaks and indents. */
  static Line gather(List<Line> code) {
    int margin = code.stream().mapToInt(Line::indent).min().orElse(0);
    StringBuilder text = new StringBuilder();
    for (Line line : code) {
      boolean top = text.isEmpty();
      text.append(top ? "" : "\n".repeat(Math.min(2, line.blankLines() + 1)));
      text.append(" ".repeat(top ? 0 : line.indent() - margin)).append(line.text());
    }
    Line last = code.get(code.size() - 1);
    return code.get(0).upTo(last, text.toString(), Shape.of(Kind.CODE));
  }
}
