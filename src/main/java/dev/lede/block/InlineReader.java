package dev.lede.block;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Reads the marks inside a line of Markdown in one pass: links, pictures, emphasis, code, escapes.
 * A mark without its other half is text.
 *
 * @see <a href="https://spec.commonmark.org/0.31.2/#inlines">CommonMark, Inlines</a>
 */
final class InlineReader {
  private static final String ESCAPABLE = "\\`*_{}[]()#+-.!|>~";
  private static final int DEEPEST = 4;

  private final String line;
  private final boolean all;
  private final StringBuilder out = new StringBuilder();
  private final Deque<Bracket> brackets = new ArrayDeque<>();
  private final Emphasis emphasis = new Emphasis(out);
  private final List<Link> links = new ArrayList<>();
  private final List<Inline.Image> images = new ArrayList<>();
  private int at;

  /**
   * An open bracket: where the text behind it starts in the output, and whether it opens a picture.
   */
  private record Bracket(int start, boolean image) {}

  private InlineReader(String line, boolean all) {
    this.line = line;
    this.all = all;
  }

  /**
   * The line's text and what its marks say.
   *
   * @param all whether the page is Markdown; if not, only links and pictures are marks
   */
  static Inline read(String line, boolean all) {
    if (!all && !line.contains("](")) {
      return new Inline(Space.fold(line), List.of(), List.of());
    }
    InlineReader reader = new InlineReader(line, all);
    while (reader.at < line.length()) {
      reader.step();
    }
    String text = Gaps.close(reader.out);
    return new Inline(text, reader.links, reader.images);
  }

  private void step() {
    char c = line.charAt(at);
    switch (c) {
      case '!' -> exclaim();
      case '[' -> open(false);
      case ']' -> close();
      case '\\' -> escape();
      case '*', '_', '`' -> mark(c);
      default -> copy(1);
    }
  }

  private void exclaim() {
    if (line.startsWith("![", at)) {
      open(true);
    } else {
      copy(1);
    }
  }

  private void copy(int chars) {
    out.append(line, at, at + chars);
    at += chars;
  }

  private void open(boolean image) {
    copy(image ? 2 : 1);
    brackets.push(new Bracket(out.length(), image));
    if (brackets.size() > DEEPEST) {
      brackets.removeLast();
    }
  }

  private void close() {
    Target target = brackets.isEmpty() ? null : Target.at(line, at + 1);
    Bracket bracket = brackets.poll();
    if (target == null || !all && !target.isAddress()) {
      copy(1);
      return;
    }
    String text = Gaps.close(out.substring(bracket.start));
    if (bracket.image) {
      Gaps.open(out, bracket.start - 2, out.length());
      images.add(new Inline.Image(text, target.url()));
    } else {
      Gaps.open(out, bracket.start - 1, bracket.start);
      if (!text.isEmpty()) {
        links.add(new Link(text, target.url()));
      }
    }
    at = target.end();
  }

  private void escape() {
    boolean escapes = all && at + 1 < line.length() && ESCAPABLE.indexOf(line.charAt(at + 1)) >= 0;
    if (escapes) {
      at++;
    }
    copy(1);
  }

  private void mark(char c) {
    int end = at;
    while (end < line.length() && line.charAt(end) == c) {
      end++;
    }
    char before = at == 0 ? ' ' : line.charAt(at - 1);
    char after = end == line.length() ? ' ' : line.charAt(end);
    if (all && emphasis.closes(c, end - at, before, after)) {
      at = end;
    } else {
      copy(end - at);
    }
  }
}
