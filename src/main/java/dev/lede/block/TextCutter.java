package dev.lede.block;

import dev.lede.source.TextPage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Cuts flattened text: a line is a block, unless the page's own shape shows that its lines were wrapped or that its
 * sentences were broken at each tag.
 */
final class TextCutter {
  private TextCutter() {}

  /** The blocks of the page; it has no pictures. */
  static Cut cut(TextPage page) {
    List<Block> blocks = new ArrayList<>();
    for (Line line : join(Lines.of(page.text()))) {
      String text = Space.fold(line.text());
      Span span = new Span.Lines(line.first(), line.last());
      blocks.add(
          new Block(blocks.size(), Shape.TEXT, text, span, line.blankLines(), Optional.empty()));
    }
    return new Cut(blocks, List.of());
  }

  private static List<Line> join(List<Line> lines) {
    Layout layout = Layout.of(lines);
    Wrapping wrapping = Wrapping.of(lines, layout);
    Fragments fragments = Fragments.of(lines, layout);
    List<Line> joined = new ArrayList<>();
    Pile pile = new Pile();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (pile.isEmpty()) {
        pile.add("", line);
      } else if (wrapping.isWrapped() && wrapping.continues(i)) {
        pile.add(wrapping.seam(i), line);
      } else if (!wrapping.isWrapped() && fragments.continues(i, pile.text())) {
        pile.add(Joint.between(pile.last(), line.start()), line);
      } else {
        joined.add(pile.take());
        pile.add("", line);
      }
    }
    if (!pile.isEmpty()) {
      joined.add(pile.take());
    }
    return joined;
  }
}
