package dev.lede.phrase;

import java.util.List;
import java.util.Locale;

/** What announces the caption of a picture in a text, in many languages: "Image caption, …". */
public final class CaptionMark {
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
    for (int i = 0; i < Math.min(text.length(), Shipped.LONGEST + 2); i++) {
      if (SIGNS.indexOf(text.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }

  // Read at the first use, which a page without captions does not come to.
  private static final class Shipped {
    static final List<String> MARKS =
        Phrases.resource("caption-marks.txt")
            .lines()
            .filter(line -> !line.isBlank() && line.charAt(0) != '#')
            .toList();

    static final int LONGEST = MARKS.stream().mapToInt(String::length).max().orElse(0);
  }
}
