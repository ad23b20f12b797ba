package dev.lede.article;

import dev.lede.label.Labelled;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Finds the image that a credit on its own belongs to. */
final class CreditOwner {
  /** A credit stands at most this many blocks behind its caption. */
  private static final int REACH = 3;

  /** And never so far from it, be it in one figure. */
  private static final int FAR = 100;

  private CreditOwner() {}

  /**
   * The image of the same figure, else the nearest before the credit, else the one right behind it,
   * but none of another figure.
   */
  static Optional<ImageDraft> of(Labelled credit, List<ImageDraft> drafts) {
    int index = credit.index();
    Element figure = figure(credit);
    ImageDraft nearest = null;
    int nearestAway = Integer.MAX_VALUE;
    for (ImageDraft draft : drafts) {
      if (draft.credit().isPresent()) {
        continue;
      }
      int distance = index - draft.last().index();
      if (Math.abs(distance) > FAR) {
        continue;
      }
      Element its = figure(draft.last());
      boolean other = figure != null && its != null && its != figure;
      int away = figure != null && its == figure ? 0 : away(distance);
      if (!other && away <= REACH && away < nearestAway) {
        nearest = draft;
        nearestAway = away;
      }
    }
    return Optional.ofNullable(nearest);
  }

  /**
   * How far a credit is from an image, in blocks: one right behind it counts as the third before.
   */
  private static int away(int distance) {
    return distance > 0 ? distance : 1 - 2 * distance;
  }

  private static Element figure(Labelled block) {
    Optional<Element> element = block.block().element();
    return element.isPresent() ? element.get().closest(PictureFilter.FIGURE) : null;
  }
}
