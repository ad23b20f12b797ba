package dev.lede.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
    Span span = new Span.Lines(line.first(), line.last());
    for (Inline.Image image : content.images()) {
      pictures.add(
          new Picture(
              blocks.size(), filled(image.url()), filled(image.alt()), span, Optional.empty()));
    }
    String text = Entities.decode(content.text());
    if (!text.isEmpty()) {
      blocks.add(
          new Block(
              blocks.size(),
              shape,
              text,
              span,
              line.blankLines(),
              content.links(),
              Optional.empty()));
    }
  }

  /** Adds the blocks and pictures of HTML that stood on a line. */
  void add(Cut html, Line line) {
    Span span = new Span.Lines(line.first(), line.last());
    int before = blocks.size();
    for (Picture picture : html.pictures()) {
      int behind = before + picture.before();
      pictures.add(new Picture(behind, picture.url(), picture.alt(), span, Optional.empty()));
    }
    for (Block block : html.blocks()) {
      int blank = blocks.size() == before ? line.blankLines() : 0;
      blocks.add(
          new Block(
              blocks.size(),
              block.shape(),
              block.text(),
              span,
              blank,
              block.links(),
              Optional.empty()));
    }
  }

  private static Optional<String> filled(String text) {
    return Optional.of(text).filter(t -> !t.isEmpty());
  }
}
