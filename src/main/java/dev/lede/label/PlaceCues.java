package dev.lede.label;

import static dev.lede.label.Feature.*;

import dev.lede.block.Kind;

/** Features of where on the page a block stands. */
final class PlaceCues {
  /** What stands further away than this, in blocks, is as far as can be. */
  private static final int FAR = 200;

  /** More blank lines part two blocks no more. */
  private static final int MOST_BLANKS = 3;

  private PlaceCues() {}

  static void fill(View view, Sheet sheet, int headline) {
    float total = 0;
    for (int i = 0; i < view.size(); i++) {
      total += view.running(i);
    }
    float before = 0;
    int h1 = -1;
    int heading = -1;
    for (int i = 0; i < view.size(); i++) {
      int level = view.block(i).shape().level();
      h1 = level == 1 ? i : h1;
      sheet.set(i, INDEX, Math.min(FAR, i));
      sheet.set(i, INDEX_FROM_END, Math.min(FAR, view.size() - 1 - i));
      sheet.set(i, PLACE, (float) i / view.size());
      sheet.set(i, TEXT_BEFORE, before / Math.max(1, total));
      before += view.running(i);
      sheet.set(i, TEXT_AFTER, (total - before) / Math.max(1, total));
      sheet.set(i, SINCE_H1, h1 < 0 ? -FAR : Math.min(FAR, i - h1));
      sheet.set(i, SINCE_HEADING, heading < 0 ? FAR : Math.min(FAR, i - heading));
      sheet.set(
          i,
          SINCE_HEADLINE,
          headline < 0 ? Float.NaN : Math.max(-FAR, Math.min(FAR, i - headline)));
      blankLines(view, sheet, i);
      heading = view.kind(i) == Kind.HEADING ? i : heading;
    }
  }

  private static void blankLines(View view, Sheet sheet, int i) {
    if (view.block(i).markup().isPresent()) {
      return;
    }
    sheet.set(i, BLANK_BEFORE, Math.min(MOST_BLANKS, view.block(i).blankLines()));
    int after = i + 1 < view.size() ? view.block(i + 1).blankLines() : MOST_BLANKS;
    sheet.set(i, BLANK_AFTER, Math.min(MOST_BLANKS, after));
  }
}
