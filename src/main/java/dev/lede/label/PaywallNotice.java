package dev.lede.label;

import dev.lede.phrase.Cue;

/** Takes the notice that the rest of a story is paid for off its end. */
final class PaywallNotice {
  /** The notice has few blocks, and none of them many words. */
  private static final int MOST_BLOCKS = 4;

  private static final int MOST_WORDS = 40;

  private PaywallNotice() {}

  /** Settles what stands from the notice on, if the story ends in one. */
  static void settle(View view, Labels labels) {
    int notice = -1;
    int blocks = 0;
    for (int i = labels.lastBody(); i > 0 && blocks < MOST_BLOCKS; i--) {
      if (labels.isBody(i)) {
        if (view.words(i).weight() > MOST_WORDS) {
          break;
        }
        blocks++;
        notice = view.hits(i).startsWith(Cue.PAYWALL) ? i : notice;
      }
    }
    if (notice >= 0) {
      labels.takeOff(notice, labels.size(), "a notice that the rest is paid for");
    }
  }
}
