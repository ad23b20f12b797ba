package dev.lede.block;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Tells the hyphens that a word has from those that only broke it at the end of a line, by the
 * other words of the page.
 */
final class Hyphens {
  /** Words are read up to this length, in chars. */
  private static final int LONGEST = 40;

  /** How long the words are that bind others: und, or, y. */
  private static final int LONGEST_LINK = 4;

  /** How many words must have been broken for sure, for the doubtful ones to be so too. */
  private static final int FEWEST = 2;

  private final Set<String> words = new HashSet<>();

  /** What becomes of a hyphen at the end of a line. */
  enum Ending {
    /** No hyphen, or one that stands for the rest of a word: a blank follows it. */
    APART,
    /** It binds two words to one. */
    BOUND,
    /** It is no part of the word. */
    BROKEN
  }

  /** Whether the page breaks words, as its words show that stand elsewhere in one piece. */
  private final boolean breaking;

  Hyphens(List<Line> lines) {
    boolean any = false;
    for (Line line : lines) {
      any |= line.end() == '-';
    }
    String before = " ";
    for (int i = 0; any && i < lines.size(); i++) {
      String text = lines.get(i).text();
      collect(text, before.endsWith("-") ? end(text, 0) : 0);
      before = text;
    }
    int broken = 0;
    for (int i = 1; any && i < lines.size(); i++) {
      Ending ending = sure(lines.get(i - 1).text(), lines.get(i).text());
      broken += ending == Ending.BROKEN ? 1 : ending == Ending.BOUND ? -1 : 0;
    }
    this.breaking = broken >= FEWEST;
  }

  /** What becomes of the hyphen at the end of a line; one that may belong to a word is kept. */
  Ending ending(String upper, String lower) {
    Ending sure = sure(upper, lower);
    if (sure != null) {
      return sure;
    }
    boolean low = Character.isLowerCase(lower.charAt(0));
    // "vor- und": a word of its own goes on behind what the hyphen leaves out
    int end = end(lower, 0);
    boolean word = low && end <= LONGEST_LINK && words.contains(word(lower, 0, end));
    return word ? Ending.APART : low && breaking ? Ending.BROKEN : Ending.BOUND;
  }

  /** What the words of the page make of a hyphen; null if they do not tell. */
  private Ending sure(String upper, String lower) {
    int last = upper.length() - 1;
    int end = end(lower, 0);
    boolean hyphen = last > 0 && upper.charAt(last) == '-' && end > 0;
    if (!hyphen || !Character.isLetterOrDigit(upper.charAt(last - 1))) {
      return Ending.APART;
    }
    String left = word(upper, start(upper, last), last);
    String right = word(lower, 0, end);
    if (Character.isLowerCase(lower.charAt(0)) && words.contains(left + right)) {
      return Ending.BROKEN;
    }
    return words.contains(left + "-" + right) ? Ending.BOUND : null;
  }

  /** Words of letters and digits, by themselves and with the hyphens in them. */
  private void collect(String text, int from) {
    int at = from;
    while (at < text.length()) {
      int end = end(text, at);
      boolean before = at > 0 && text.charAt(at - 1) == '-';
      boolean behind = end < text.length() && text.charAt(end) == '-';
      if (end > at && !before) {
        words.add(word(text, at, behind ? end(text, end + 1) : end));
      }
      at = Math.max(end, at + 1);
    }
  }

  private static String word(String text, int start, int end) {
    return end - start > 2 * LONGEST ? "" : text.substring(start, end).toLowerCase(Locale.ROOT);
  }

  private static int start(String text, int end) {
    int start = end;
    while (start > 0
        && end - start < LONGEST
        && Character.isLetterOrDigit(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private static int end(String text, int start) {
    int end = start;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }
}
