package dev.lede.label;

import dev.lede.block.Block;
import dev.lede.phrase.Cue;
import dev.lede.phrase.Hit;
import dev.lede.phrase.Hits;
import dev.lede.phrase.Phrases;
import java.util.ArrayList;
import java.util.List;

/**
 * Settles the labels that only the finished labels around them can tell: marks and titles of lists
 * of links.
 */
final class Settlement {
  private static final int SHORT = 40;

  private Settlement() {}

  static List<Labelled> settle(List<Labelled> labelled) {
    List<Labelled> settled = new ArrayList<>(labelled);
    captionTwins(settled);
    for (int i = 0; i < settled.size(); i++) {
      Labelled one = settled.get(i);
      if (one.label() == Label.CHROME
          && isMark(one.block(), Cue.READ_MORE)
          && isByTeaser(settled, i)) {
        settled.set(i, with(one, Label.TEASER_MORE, "a mark between teasers"));
      } else if (one.label() == Label.TEASER_LIST
          && (isMark(one.block(), Cue.READ_ALSO) || leadsToRelated(settled, i))) {
        settled.set(i, with(one, Label.RELATED_TITLE, "the title of related links"));
      }
    }
    return settled;
  }

  /** A line printed twice in a row is the same thing twice: where one is taken for a caption, so is the other. */
  private static void captionTwins(List<Labelled> labelled) {
    for (int i = 1; i < labelled.size(); i++) {
      Labelled one = labelled.get(i - 1);
      Labelled two = labelled.get(i);
      boolean differ = one.label() == Label.CAPTION ^ two.label() == Label.CAPTION;
      if (differ && one.block().text().equals(two.block().text())) {
        labelled.set(i - 1, with(one, Label.CAPTION, "a caption printed twice"));
        labelled.set(i, with(two, Label.CAPTION, "a caption printed twice"));
      }
    }
  }

  private static Labelled with(Labelled one, Label label, String reason) {
    return new Labelled(one.block(), label, one.score(), reason);
  }

  private static boolean isMark(Block block, Cue cue) {
    if (block.text().length() > SHORT) {
      return false;
    }
    Hits hits = Phrases.in(block.text());
    return hits.first(cue).map(Hit::start).filter(start -> start < 3).isPresent();
  }

  private static boolean isByTeaser(List<Labelled> labelled, int i) {
    return (i > 0 && isTeaser(labelled.get(i - 1).label()))
        || (i + 1 < labelled.size() && isTeaser(labelled.get(i + 1).label()));
  }

  private static boolean isTeaser(Label label) {
    return label.compareTo(Label.TEASER_LIST) >= 0 && label.compareTo(Label.TEASER_MORE) <= 0;
  }

  private static boolean leadsToRelated(List<Labelled> labelled, int i) {
    return i + 1 < labelled.size() && labelled.get(i + 1).label() == Label.RELATED;
  }
}
