package dev.lede.block;

import dev.lede.phrase.Space;
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
  private static final String ESCAPABLE = "\\`*_{}[]()#+-.!|<>~\"'$%&,/:;=?@^";

  /** So many brackets inside one another may be open. */
  private static final int DEEPEST = 4;

  private final String line;
  private final boolean markdown;
  private final References references;
  private final StringBuilder out = new StringBuilder();
  private final Deque<Bracket> brackets = new ArrayDeque<>();
  private final Emphasis emphasis = new Emphasis(out);
  private final List<Link> links = new ArrayList<>();
  private final List<Inline.Image> images = new ArrayList<>();
  private int at;

  /**
   * An open bracket: where the text behind it starts in the output and in the line, and whether it
   * opens a picture.
   */
  private record Bracket(int start, int from, boolean image) {}

  private InlineReader(String line, boolean markdown, References references) {
    this.line = line;
    this.markdown = markdown;
    this.references = references;
  }

  /**
   * The line's text and what its marks say.
   *
   * @param markdown whether the page is Markdown; if not, only links and pictures are marks
   * @param references the addresses that the page gives apart from its links
   */
  static Inline read(String line, boolean markdown, References references) {
    if (!markdown && !line.contains("](")) {
      return new Inline(Space.fold(line), List.of(), List.of());
    }
    InlineReader reader = new InlineReader(line, markdown, references);
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
      case '<' -> angle();
      case '*', '_', '`', '~' -> mark(c);
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
    brackets.push(new Bracket(out.length(), at, image));
    if (brackets.size() > DEEPEST) {
      brackets.removeLast();
    }
  }

  private void close() {
    Bracket bracket = brackets.poll();
    Target target = bracket == null ? null : target(bracket);
    if (target == null || !markdown && !target.isAddress()) {
      closeSpan(bracket);
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
    at = markdown ? Attributes.end(line, target.end()) : target.end();
  }

  private Target target(Bracket bracket) {
    Target target = Target.at(line, at + 1);
    return target != null || !markdown ? target : Target.of(line, bracket.from, at, references);
  }

  /** A bracket that makes no link is text, but for one that only carries attributes. */
  private void closeSpan(Bracket bracket) {
    int end = markdown ? Attributes.end(line, at + 1) : at + 1;
    if (bracket == null || end == at + 1) {
      copy(1);
    } else {
      Gaps.open(out, bracket.start - (bracket.image ? 2 : 1), bracket.start);
      at = end;
    }
  }

  /** An address in angle brackets links to itself. */
  private void angle() {
    String url = markdown ? Target.angled(line, at) : "";
    if (url.isEmpty()) {
      copy(1);
    } else {
      links.add(new Link(url, url.indexOf(':') < 0 ? "mailto:" + url : url));
      out.append(url);
      at += url.length() + 2;
    }
  }

  private void escape() {
    boolean escapes =
        markdown && at + 1 < line.length() && ESCAPABLE.indexOf(line.charAt(at + 1)) >= 0;
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
    if (markdown && emphasis.closes(c, end - at, before, after)) {
      at = end;
    } else {
      copy(end - at);
    }
  }
}
