package dev.lede.label;

import dev.lede.phrase.Cue;
import dev.lede.phrase.Letters;
import dev.lede.table.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Takes lines out of the story that are nothing but a notice between its paragraphs: that an advert
 * stands here, that the story goes on below it, where else to follow the paper. {@code notices.txt}
 * has them; the phrases of the cues tell what may be said inside a paragraph, too.
 */
final class Notices {
  /** A notice is no longer than this, in words. */
  private static final int MOST_WORDS = 25;

  /** What Java makes of a Turkish I with a dot is a small i with one more. */
  private static final String DOT = "\u0307";

  /** The notices by their first words; those of scripts without blanks by their first character. */
  private static final Map<String, List<List<String>>> ALL = read();

  private Notices() {}

  private static Map<String, List<List<String>>> read() {
    Map<String, List<List<String>>> all = new HashMap<>();
    for (String line : Table.lines(Notices.class, "notices.txt")) {
      List<String> parts = new ArrayList<>();
      for (String part : line.split("\\*", -1)) {
        parts.add(part.strip());
      }
      all.computeIfAbsent(start(parts.get(0)), key -> new ArrayList<>()).add(parts);
    }
    return all;
  }

  /** Settles these lines. */
  static void settle(View view, Labels labels) {
    for (int i = 0; i < labels.size(); i++) {
      if (labels.isBody(i) && view.words(i).weight() <= MOST_WORDS && isNotice(view.text(i))) {
        labels.set(i, Label.CHROME, "a notice between paragraphs");
      } else if (labels.isBody(i) && !view.isHtml() && view.hits(i).is(Cue.READ_MORE)) {
        labels.set(i, Label.CHROME, "no more than a mark between paragraphs");
      }
    }
  }

  /** Whether a text is nothing but a notice. */
  static boolean isNotice(String text) {
    String folded = fold(text);
    for (List<String> parts : ALL.getOrDefault(start(folded), List.of())) {
      if (!folded.isEmpty() && matches(parts, folded)) {
        return true;
      }
    }
    return false;
  }

  private static String start(String folded) {
    return folded.isEmpty() ? "" : folded.substring(0, 1);
  }

  private static boolean matches(List<String> parts, String text) {
    String last = parts.get(parts.size() - 1);
    if (parts.size() == 1) {
      return text.equals(last);
    }
    int from = parts.get(0).length();
    if (!text.startsWith(parts.get(0)) || text.length() < from + last.length()) {
      return false;
    }
    for (String part : parts.subList(1, parts.size() - 1)) {
      int found = text.indexOf(part, from);
      if (found < 0) {
        return false;
      }
      from = found + part.length();
    }
    return text.length() - last.length() >= from && text.endsWith(last);
  }

  /** Letters and digits alone, in lower case, single blanks between; each number as a 0. */
  private static String fold(String text) {
    StringBuilder folded = new StringBuilder();
    String lower = text.toLowerCase(Locale.ROOT).replace(DOT, "");
    for (int i = 0; i < lower.length(); ) {
      int c = lower.codePointAt(i);
      boolean number = !folded.isEmpty() && folded.charAt(folded.length() - 1) == '0';
      if (Character.isDigit(c)) {
        folded.append(number ? "" : "0");
      } else if (Character.isLetter(c) || Letters.isMark(c)) {
        folded.appendCodePoint(c);
      } else if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
        folded.append(' ');
      }
      i += Character.charCount(c);
    }
    return folded.toString().strip();
  }
}
