package dev.lede.label;

import java.util.List;

/**
 * A page as the weights alone have labelled it, block by block.
 *
 * @param blocks a block for each of the view's
 * @param confidence that the page tells a story at all
 */
record Unsettled(View view, Sheet sheet, List<Labelled> blocks, float confidence) {
  /** The labels once the rules have spoken. */
  Labelling settle() {
    return settle(new Labels(view, blocks));
  }

  /** The same with labels that may refuse what a rule gives them, for measuring. */
  Labelling settle(Labels labels) {
    Settlement.settle(view, sheet, labels);
    boolean unseen = confidence < Labeller.STORY && labels.lastBody() >= 0;
    return new Labelling(labels.blocks(), unseen ? Labeller.UNSEEN : confidence);
  }
}
