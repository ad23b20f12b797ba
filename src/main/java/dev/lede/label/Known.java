package dev.lede.label;

import dev.lede.block.Block;
import dev.lede.block.Span;
import java.util.Optional;

/** The blocks whose label is known without weighing: those that the page's statements settle. */
final class Known {
  private Known() {}

  /** The label of a block that is the story in a script, a consent dialog or a header line. */
  static Optional<Labelled> label(View view, int i) {
    Block block = view.block(i);
    if (isStated(block)) {
      return Optional.of(
          new Labelled(block, Decision.bodyLabel(block.kind()), 1, "stated in a script"));
    }
    if (view.isInDialog(i)) {
      return Optional.of(new Labelled(block, Label.CHROME, 1, "in a consent dialog"));
    }
    return isHeader(view, block)
        ? Optional.of(new Labelled(block, Label.CHROME, 1, "header line that was read"))
        : Optional.empty();
  }

  /** Whether a block is one of these. */
  static boolean is(View view, int i) {
    Block block = view.block(i);
    return isStated(block) || view.isInDialog(i) || isHeader(view, block);
  }

  /**
   * The chances of being body, as far as they are known. A page with its story in a script shows no
   * other; the array is changed and given back.
   */
  static float[] settle(View view, float[] body) {
    boolean stated = view.size() > 0 && isStated(view.block(view.size() - 1));
    for (int i = 0; i < body.length; i++) {
      if (stated) {
        body[i] = isStated(view.block(i)) ? 1 : 0;
      } else if (view.isInDialog(i) || isHeader(view, view.block(i))) {
        body[i] = 0;
      }
    }
    return body;
  }

  private static boolean isStated(Block block) {
    return block.markup().isPresent() && block.markup().get().isStated();
  }

  private static boolean isHeader(View view, Block block) {
    return block.span() instanceof Span.Lines lines && lines.last() <= view.stated().headerLines();
  }
}
