package dev.lede.block;

import dev.lede.source.HtmlPage;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.NodeFilter;

/**
 * Cuts an HTML page where a browser would end a line: at the edges of block elements and at line
 * breaks that end a paragraph. A data table is one block, and so is a preformatted text.
 */
final class HtmlCutter implements NodeFilter {
  private static final Evaluator CAPTION = new Evaluator.Tag("caption");

  private final Paragraph paragraph = new Paragraph();
  private final Context context = new Context();
  private final List<Block> blocks = new ArrayList<>();
  private final List<Picture> pictures = new ArrayList<>();

  private final List<Element> shown;

  private HtmlCutter(List<Element> shown) {
    this.shown = shown;
  }

  static Cut cut(HtmlPage page) {
    return cut(page, page.document().body(), List.of());
  }

  /**
   * The blocks and pictures of an element.
   *
   * @param shown elements within it, or itself, that are cut though their content is not seen
   */
  static Cut cut(HtmlPage page, Element root, List<Element> shown) {
    HtmlCutter cutter = new HtmlCutter(shown);
    cutter.traverse(root);
    cutter.endParagraph();
    return new Cut(cutter.blocks, cutter.pictures, page.whole());
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      addText(text);
      return FilterResult.CONTINUE;
    }
    return node instanceof Element element ? enter(element) : FilterResult.CONTINUE;
  }

  private void addText(TextNode text) {
    Element parent = text.parent();
    paragraph.add(text.getWholeText(), parent, context.isBold());
  }

  private FilterResult enter(Element element) {
    if (Tags.isUnseen(element) && !shown.contains(element)) {
      PictureReader.withoutScript(element).ifPresent(this::addPicture);
      return FilterResult.SKIP_ENTIRELY;
    }
    String name = element.normalName();
    if (isFull()) {
      return enterRest(element);
    }
    if (name.equals("br")) {
      paragraph.lineBreak();
    } else if (isBlock(element)) {
      endParagraph();
      if (name.equals("table") && DataTable.isData(element)) {
        endTable(element);
        return FilterResult.SKIP_CHILDREN;
      }
      if (Preformatted.isPlain(element)) {
        Preformatted.block(element, blocks.size()).ifPresent(blocks::add);
        return FilterResult.SKIP_CHILDREN;
      }
    }
    if (PictureReader.isPicture(element)) {
      addPicture(element);
    }
    open(element);
    return FilterResult.CONTINUE;
  }

  /** Whether the element begins and ends a line; so does what is shown though it is not seen. */
  private boolean isBlock(Element element) {
    return Tags.isBlock(element) || shown.contains(element);
  }

  /** Whether all that is left of the page goes into one last block. */
  private boolean isFull() {
    return blocks.size() >= Cut.MOST_BLOCKS;
  }

  private FilterResult enterRest(Element element) {
    if (isBlock(element) || element.nameIs("br")) {
      paragraph.add(" ", element, false);
    }
    context.enter(element);
    return FilterResult.CONTINUE;
  }

  private void addPicture(Element img) {
    if (pictures.size() < Cut.MOST_PICTURES) {
      pictures.add(PictureReader.picture(img, blocks.size()));
    }
  }

  private void open(Element element) {
    context.enter(element);
    if (element.nameIs("a") && element.hasAttr("href")) {
      paragraph.openLink(element);
    }
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      leave(element);
    }
    return FilterResult.CONTINUE;
  }

  private void leave(Element element) {
    if (element.nameIs("a")) {
      paragraph.closeLink();
    }
    if (isFull()) {
      paragraph.add(isBlock(element) ? " " : "", element, false);
    } else if (isBlock(element)) {
      endParagraph();
    }
    context.leave(element);
  }

  private void endParagraph() {
    List<Piece> pieces = paragraph.end();
    for (int i = 0; i < pieces.size(); i++) { // most often there are none
      Piece piece = pieces.get(i);
      blocks.add(piece.toBlock(blocks.size(), context.shape(piece.holder())));
    }
  }

  private void endTable(Element table) {
    for (Element caption : table.select(CAPTION)) {
      paragraph.add(DataTable.seenText(caption), caption, false);
      endParagraph();
    }
    DataTable.block(table, blocks.size()).ifPresent(blocks::add);
  }
}
