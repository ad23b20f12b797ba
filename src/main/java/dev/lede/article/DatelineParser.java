package dev.lede.article;

import java.util.List;
import java.util.Optional;

/** Finds the dateline at the head of a paragraph, whatever the language's habit. */
final class DatelineParser {
  /** No dateline is longer. */
  private static final int LONGEST = 100;

  private static final String DASHES = "-–—―−";

  /** One of these stands before the dash: no word is joined to the next by it. */
  private static final String BEFORE_DASH = " .,:)";

  private DatelineParser() {}

  /** The dateline that the text begins with. */
  static Optional<Dateline> of(String text) {
    String head = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    int close = closing(head);
    if (close > 0) {
      return bracketed(head, close);
    }
    Optional<Dateline> east = EastAsianDateline.open(head);
    return east.isPresent() ? east : dashed(head, 0, Optional.empty());
  }

  /**
   * The index of the bracket that closes the one that the text begins with; -1 if there is none.
   */
  private static int closing(String head) {
    if (head.isEmpty() || !Brackets.opens(head.charAt(0))) {
      return -1;
    }
    int depth = 0;
    for (int i = 0; i < head.length(); i++) {
      char c = head.charAt(i);
      depth += Brackets.opens(c) ? 1 : Brackets.closes(c) ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return -1;
  }

  private static Optional<Dateline> bracketed(String head, int close) {
    String inside = head.substring(1, close).strip();
    String raw = head.substring(0, close + 1);
    Optional<Dateline> east = EastAsianDateline.inBrackets(raw, inside);
    if (east.isPresent()) {
      return east;
    }
    if (!Places.isAgency(inside)) {
      return WesternDateline.of(raw, inside, Optional.empty())
          .filter(dateline -> dateline.day().isPresent());
    }
    // "(ANSA) - ROMA, 24 OTT - …": the place may follow the agency.
    int next = close + 1;
    while (next < head.length()
        && (Character.isWhitespace(head.charAt(next)) || isDash(head.charAt(next)))) {
      next++;
    }
    Optional<Dateline> longer = dashed(head, next, Optional.of(inside));
    return longer.isPresent()
        ? longer
        : Optional.of(
            new Dateline(raw, List.of(), Optional.empty(), Optional.empty(), Optional.of(inside)));
  }

  /** A dateline that ends with a dash, as most do. */
  private static Optional<Dateline> dashed(String head, int from, Optional<String> agency) {
    for (int i = from + 1; i < head.length(); i++) {
      char c = head.charAt(i);
      boolean ends =
          isDash(c) && (i + 1 == head.length() || !Character.isLetterOrDigit(head.charAt(i + 1)));
      if (ends && BEFORE_DASH.indexOf(head.charAt(i - 1)) >= 0) {
        int end = i;
        while (end < head.length() && isDash(head.charAt(end))) {
          end++;
        }
        return WesternDateline.of(head.substring(0, end), head.substring(from, i), agency);
      }
    }
    return Optional.empty();
  }

  private static boolean isDash(char c) {
    return DASHES.indexOf(c) >= 0;
  }
}
