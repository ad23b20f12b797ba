package dev.lede.block;

import dev.lede.phrase.Space;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The blocks and pictures of a text page, as they are found. */
final class TextBlocks {
  private final List<Block> blocks = new ArrayList<>();
  private final List<Picture> pictures = new ArrayList<>();

  Cut cut() {
    return new Cut(blocks, pictures);
  }

  /**
   * Adds what stands on a line; a line that holds nothing but marks and pictures gives no block.
   */
  void add(Shape shape, Inline content, Line line) {
    addPictures(content, line);
    String text = Entities.decode(content.text());
    if (!text.isEmpty()) {
      addBlock(shape, text, line, line.blankLines(), content.links());
    }
  }

  /** Whether all that is left of the page goes into one last block. */
  boolean isFull() {
    return blocks.size() >= Cut.MOST_BLOCKS;
  }

  /** Adds lines as one last block. */
  void addRest(List<Line> lines) {
    if (lines.isEmpty()) {
      return;
    }
    StringBuilder text = new StringBuilder();
    lines.forEach(line -> text.append(line.text()).append(' '));
    Line first = lines.get(0);
    Line last = lines.get(lines.size() - 1);
    Line rest = new Line(first.first(), last.last(), 0, first.blankLines(), Space.fold(text));
    add(Shape.TEXT, new Inline(rest.text(), List.of(), List.of()), rest);
  }

  /** Adds lines of code as they stand. */
  void addCode(Line code) {
    addBlock(code.shape(), code.text(), code, code.blankLines(), List.of());
  }

  /** Adds the cells of a table as one block. */
  void addTable(List<List<Inline>> table, Line line) {
    List<List<String>> rows = new ArrayList<>();
    List<Link> links = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (List<Inline> row : table) {
      List<String> cells = row.stream().map(cell -> Entities.decode(cell.text())).toList();
      rows.add(cells);
      cells.forEach(cell -> text.append(cell).append(' '));
      row.forEach(cell -> links.addAll(cell.links()));
      row.forEach(cell -> addPictures(cell, line));
    }
    String whole = Space.fold(text);
    if (!whole.isEmpty()) {
      addBlock(Shape.table(rows), whole, line, line.blankLines(), links);
    }
  }

  /**
   * Adds the blocks and pictures of HTML that stood on a line.
   *
   * @param shape the shape of those that have none by their tags
   * @param reader reads the marks that stood between the tags
   */
  void addHtml(Cut html, Shape shape, Line line, Function<String, Inline> reader) {
    int before = blocks.size();
    int next = 0;
    for (Block block : html.blocks()) {
      next = addPictures(html, next, block.index(), line);
      Inline content = reader.apply(block.text());
      List<Link> links = new ArrayList<>(block.links());
      links.addAll(content.links());
      addPictures(content, line);
      int blank = blocks.size() == before ? line.blankLines() : 0;
      if (!content.text().isEmpty()) {
        boolean shaped = block.kind() != Kind.TEXT;
        addBlock(shaped ? block.shape() : shape, content.text(), line, blank, links);
      }
    }
    addPictures(html, next, Integer.MAX_VALUE, line);
  }

  /** Adds the pictures of HTML from the given one on that stand before a block of it. */
  private int addPictures(Cut html, int from, int block, Line line) {
    int next = from;
    while (next < html.pictures().size() && html.pictures().get(next).before() <= block) {
      Picture picture = html.pictures().get(next++);
      addPicture(picture.url(), picture.alt(), line);
    }
    return next;
  }

  private void addPictures(Inline content, Line line) {
    for (Inline.Image image : content.images()) {
      addPicture(filled(image.url()), filled(image.alt()), line);
    }
  }

  private void addPicture(Optional<String> url, Optional<String> alt, Line line) {
    if (pictures.size() < Cut.MOST_PICTURES) {
      Span span = new Span.Lines(line.first(), line.last());
      pictures.add(new Picture(blocks.size(), url, alt, span, Optional.empty()));
    }
  }

  private void addBlock(Shape shape, String text, Line line, int blankLines, List<Link> links) {
    Span span = new Span.Lines(line.first(), line.last());
    blocks.add(new Block(blocks.size(), shape, text, span, blankLines, links, Optional.empty()));
  }

  private static Optional<String> filled(String text) {
    return Optional.of(text).filter(t -> !t.isEmpty());
  }
}
