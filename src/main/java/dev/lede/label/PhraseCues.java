package dev.lede.label;

import dev.lede.phrase.Cue;
import dev.lede.phrase.Hit;

/** Features of the cue phrases in a block, and of those that went before. */
final class PhraseCues {
  /** So many blocks behind a cue, or without one before, are as far as can be. */
  static final int NEVER = 99;

  /** The title that a cue makes of a line has fewer words. */
  private static final int TITLE_WORDS = 12;

  /** So many blocks before and behind are near by. */
  private static final int NEAR = 5;

  private static final int INSIDE = 1;
  private static final int END = 2;
  private static final int START = 3;
  private static final int WHOLE = 4;

  /** Features are as far apart as phrases, which the enums' names tie together. */
  private static final Feature[] FEATURES = new Feature[Cue.values().length];

  static {
    for (Cue cue : Cue.values()) {
      FEATURES[cue.ordinal()] = Feature.valueOf(cue.name());
    }
  }

  private PhraseCues() {}

  static void fill(View view, Sheet sheet) {
    for (int i = 0; i < view.size(); i++) {
      for (Feature feature : FEATURES) {
        sheet.set(i, feature, 0);
      }
      for (Hit hit : view.hits(i).all()) {
        Feature feature = FEATURES[hit.cue().ordinal()];
        sheet.set(i, feature, Math.max(sheet.get(i, feature), where(hit, view.text(i))));
      }
    }
    since(view, sheet, Feature.COMMENTS, Feature.SINCE_COMMENTS);
    since(view, sheet, Feature.READ_MORE, Feature.SINCE_READ_MORE);
    since(view, sheet, Feature.TEASER_LIST, Feature.SINCE_TEASER_LIST);
    since(view, sheet, Feature.READ_ALSO, Feature.SINCE_READ_ALSO);
    near(view, sheet);
  }

  private static int where(Hit hit, String text) {
    int before = lettersIn(text, 0, hit.start());
    int after = lettersIn(text, hit.end(), text.length());
    if (before == 0) {
      return after == 0 ? WHOLE : START;
    }
    return after == 0 ? END : INSIDE;
  }

  /**
   * Letters and digits in a part of the text, up to 1: punctuation around a phrase does not count.
   */
  private static int lettersIn(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        return 1;
      }
    }
    return 0;
  }

  private static void since(View view, Sheet sheet, Feature cue, Feature since) {
    int last = -1;
    for (int i = 0; i < view.size(); i++) {
      sheet.set(i, since, last < 0 ? NEVER : Math.min(NEVER, i - last));
      if (sheet.get(i, cue) >= START && view.words(i).weight() < TITLE_WORDS) {
        last = i;
      }
    }
  }

  private static void near(View view, Sheet sheet) {
    for (int i = 0; i < view.size(); i++) {
      int count = 0;
      for (int at = Math.max(0, i - NEAR); at < Math.min(view.size(), i + NEAR + 1); at++) {
        boolean more = sheet.get(at, Feature.READ_MORE) >= START;
        count += more || sheet.get(at, Feature.SHARE) >= START ? 1 : 0;
      }
      sheet.set(i, Feature.PHRASES_NEAR, count);
    }
  }
}
