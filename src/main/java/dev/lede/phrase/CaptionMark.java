package dev.lede.phrase;

import dev.lede.table.Table;
import java.util.Locale;
import java.util.Set;

/** What announces the caption of a picture in a text, in many languages: "Image caption, …". */
public final class CaptionMark {
  /** The comma or colon behind a mark is one of the first so many chars. */
  private static final int LONGEST = 40;

  private static final String SIGNS = ":：,，،、";

  private CaptionMark() {}

  /** The index behind the mark that a text begins with, and its colon; 0 if it has none. */
  public static int end(String text) {
    int sign = sign(text);
    if (sign <= 0
        || !Shipped.MARKS.contains(text.substring(0, sign).strip().toLowerCase(Locale.ROOT))) {
      return 0;
    }
    int end = sign + 1;
    while (end < text.length() && Character.isSpaceChar(text.charAt(end))) {
      end++;
    }
    return end < text.length() ? end : 0;
  }

  private static int sign(String text) {
    for (int i = 0; i < Math.min(text.length(), LONGEST); i++) {
      if (SIGNS.indexOf(text.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }

  /** Read where a text has a comma or a colon near its beginning. */
  private static final class Shipped {
    static final Set<String> MARKS =
        Set.copyOf(Table.lines(CaptionMark.class, "caption-marks.txt"));
  }
}
