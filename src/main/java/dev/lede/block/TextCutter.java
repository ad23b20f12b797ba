package dev.lede.block;

import dev.lede.source.HtmlPage;
import dev.lede.source.Source;
import dev.lede.source.TextPage;
import java.util.List;
import org.jsoup.Jsoup;

/**
 * Cuts flattened text: a line is a block, unless the page's own shape shows that its lines were
 * wrapped or that its sentences were broken at each tag. The marks of Markdown are read as what
 * they are.
 */
final class TextCutter {
  private final Source source;
  private final List<Line> lines;
  private final boolean markdown;
  private final Items items;
  private final TextBlocks blocks = new TextBlocks();
  private int at;

  private TextCutter(Source source, List<Line> lines, boolean markdown) {
    this.source = source;
    this.lines = lines;
    this.markdown = markdown;
    this.items = new Items(lines, markdown);
  }

  /** The blocks of the page, and the pictures of Markdown. */
  static Cut cut(TextPage page) {
    List<Line> lines = Lines.of(page.text());
    boolean markdown = MarkdownPage.is(lines);
    TextCutter cutter = new TextCutter(page.source(), Joining.join(lines, markdown), markdown);
    while (cutter.at < cutter.lines.size()) {
      cutter.step();
    }
    return cutter.blocks.cut();
  }

  private void step() {
    Line line = lines.get(at);
    boolean item = items.isItem(at);
    at++;
    String text = line.text();
    int level = MarkdownPage.headingLevel(text);
    if (LeftoverTags.isIn(text)) {
      blocks.add(HtmlCutter.cut(new HtmlPage(source, Jsoup.parseBodyFragment(text))), line);
    } else if (level > 1 || level == 1 && markdown) {
      add(Shape.heading(level), heading(text, level), line);
    } else if (item) {
      int mark = Bullet.isSign(text) ? Bullet.width(text) : 0;
      add(Shape.of(Kind.LIST_ITEM), text.substring(mark), line);
    } else if (markdown && isQuote(text)) {
      add(Shape.of(Kind.QUOTE), unquote(text), line);
    } else {
      add(Shape.TEXT, text, line);
    }
  }

  private void add(Shape shape, String text, Line line) {
    blocks.add(shape, InlineReader.read(text, markdown), line);
  }

  private static String heading(String text, int level) {
    int end = text.length();
    while (end > level && text.charAt(end - 1) == '#') {
      end--;
    }
    boolean closed = end > level && Space.is(text.charAt(end - 1));
    return text.substring(level, closed ? end : text.length());
  }

  private static boolean isQuote(String text) {
    return text.startsWith("> ") || text.equals(">");
  }

  private static String unquote(String text) {
    int start = 0;
    while (start < text.length() && (text.charAt(start) == '>' || Space.is(text.charAt(start)))) {
      start++;
    }
    return text.substring(start);
  }
}
