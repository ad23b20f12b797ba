package dev.lede.block;

import dev.lede.phrase.Space;
import dev.lede.source.HtmlPage;
import dev.lede.source.Source;
import dev.lede.source.TextPage;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;

/**
 * Cuts flattened text: a line is a block, unless the page's own shape shows that its lines were
 * wrapped or that its sentences were broken at each tag. The marks of Markdown are read as what
 * they are.
 */
final class TextCutter {
  private final Source source;
  private final List<Line> lines;
  private final boolean markdown;
  private final References references;
  private final NumberedLinks numbered;
  private final Items items;
  private final TextBlocks blocks = new TextBlocks();

  private TextCutter(Source source, List<Line> page) {
    this.source = source;
    this.markdown = MarkdownPage.is(page);
    this.references = markdown ? References.of(page) : References.NONE;
    this.numbered = NumberedLinks.of(markdown ? List.of() : page);
    List<Line> text = numbered.without(references.without(page));
    List<Line> gathered = MarkdownLines.gather(text, markdown);
    this.lines = Joining.join(markdown ? gathered : CentredHeadings.find(gathered), markdown);
    this.items = new Items(lines, markdown);
  }

  /** The blocks of the page, and the pictures of Markdown. */
  static Cut cut(TextPage page) {
    TextCutter cutter = new TextCutter(page.source(), Lines.of(page.text()));
    int next = 0;
    for (; next < cutter.lines.size() && !cutter.blocks.isFull(); next++) {
      cutter.add(cutter.lines.get(next), cutter.items.isItem(next));
    }
    cutter.blocks.addRest(cutter.lines.subList(next, cutter.lines.size()));
    return cutter.blocks.cut();
  }

  private void add(Line line, boolean item) {
    String text = line.text();
    int level = MarkdownPage.headingLevel(text);
    switch (line.shape().kind()) {
      case CODE -> blocks.addCode(line);
      case TABLE -> addTable(line);
      case HEADING -> add(line.shape(), heading(text, 0), line);
      default -> {
        if (level > 1 || level == 1 && markdown) {
          add(Shape.heading(level), heading(text, level), line);
        } else if (item) {
          int mark = Bullet.isSign(text) ? Bullet.width(text) : 0;
          add(Shape.of(Kind.LIST_ITEM), text.substring(mark), line);
        } else {
          add(line.shape(), text, line);
        }
      }
    }
  }

  private void add(Shape shape, String text, Line line) {
    Optional<Document> html =
        LeftoverTags.isIn(text) ? HtmlPage.fragment(StrayBrackets.escape(text)) : Optional.empty();
    if (html.isPresent()) {
      Cut cut = HtmlCutter.cut(new HtmlPage(source, html.get()));
      blocks.addHtml(cut, shape, line, this::read);
    } else {
      blocks.add(shape, read(text), line);
    }
  }

  /** A table of data is one block; of one that lays out a page each cell is. */
  private void addTable(Line line) {
    List<List<Inline>> rows =
        line.shape().rows().stream().map(row -> row.stream().map(this::read).toList()).toList();
    if (PipeTable.isData(rows)) {
      blocks.addTable(rows, line);
    } else {
      rows.forEach(row -> row.forEach(cell -> blocks.add(Shape.TEXT, cell, line)));
    }
  }

  private Inline read(String text) {
    Inline line =
        numbered.isEmpty() ? InlineReader.read(text, markdown, references) : numbered.read(text);
    return PictureNote.read(line).orElse(line);
  }

  private String heading(String text, int level) {
    int end = text.length();
    while (end > level && text.charAt(end - 1) == '#') {
      end--;
    }
    boolean closed = level > 0 && end > level && Space.is(text.charAt(end - 1));
    String heading = text.substring(level, closed ? end : text.length());
    return markdown ? Attributes.cut(heading.strip()) : heading;
  }
}
