package dev.lede.label;

import dev.lede.phrase.Cue;
import org.jsoup.nodes.Element;

/**
 * Takes the offers of a paywall off a story that breaks off: its last paragraph is cut, or the page
 * says that it is not free, and what follows in another element begins with the demand to pay.
 */
final class PaywallOffer {
  /** The demand to pay has fewer words. */
  private static final int DEMAND_WORDS = 20;

  private PaywallOffer() {}

  /** Settles what stands from the offer on. */
  static void settle(View view, Sheet sheet, Labels labels) {
    int offer = offer(view, sheet, labels);
    if (offer >= 0) {
      labels.takeOff(offer, labels.size(), "an offer behind a story that breaks off");
    }
  }

  private static int offer(View view, Sheet sheet, Labels labels) {
    boolean paid =
        view.stated().publication().accessibleForFree().filter(free -> !free).isPresent();
    int last = -1;
    for (int i = 0; i < labels.size(); i++) {
      boolean cut = last >= 0 && (paid || sheet.get(last, Feature.ENDS_CUT) == 1);
      boolean apart = last >= 0 && view.groups().parent(i) != view.groups().parent(last);
      if (cut && apart && isDemand(view, i)) {
        return isEnd(view, labels, i, view.groups().own(last)) ? i : -1;
      }
      last = labels.of(i) == Label.PARAGRAPH ? i : last;
    }
    return -1;
  }

  private static boolean isDemand(View view, int i) {
    return view.hits(i).startsWith(Cue.PAYWALL) && view.words(i).weight() < DEMAND_WORDS;
  }

  /**
   * Whether all that seems to be story from the offer on stands in one element with it, but not
   * with the paragraph before.
   */
  private static boolean isEnd(View view, Labels labels, int offer, Element last) {
    Element box = view.groups().own(offer);
    while (box.parent() != null && !Groups.isIn(last, box.parent())) {
      box = box.parent();
    }
    for (int i = offer; i < labels.size(); i++) {
      if (labels.isBody(i) && !Groups.isIn(view.groups().own(i), box)) {
        return false;
      }
    }
    return true;
  }
}
