package dev.lede.block;

import dev.lede.phrase.Sentences;
import dev.lede.phrase.Space;

/**
 * Lines that are nothing but a mark: a horizontal rule, the line under a heading.
 *
 * @see <a href="https://spec.commonmark.org/0.31.2/#thematic-breaks">CommonMark, thematic
 *     breaks</a>
 */
final class Rule {
  /** So many signs at least make a rule. */
  private static final int SHORTEST = 3;

  /** A longer text is no heading, whatever stands below it. */
  private static final int LONGEST_HEADING = 100;

  private Rule() {}

  /**
   * Whether the line parts what stands above it from what stands below it, and shows nothing else:
   * a horizontal rule, or the start or end of a division in Pandoc's Markdown.
   */
  static boolean is(String text) {
    char sign = text.charAt(0);
    return text.startsWith(":::") && (text.length() < 5 || " {:".indexOf(text.charAt(4)) >= 0)
        || (sign == '-' || sign == '*' || sign == '_') && count(text, sign) >= SHORTEST;
  }

  /** The level of the heading that a line makes of the one above it; 0 if it makes none. */
  static int level(Line upper, Line lower, boolean markdown) {
    String mark = lower.text();
    char sign = lower.start();
    boolean line = (sign == '=' || sign == '-') && mark.length() >= SHORTEST;
    if (!line || isMarked(upper) || run(mark) < mark.length()) {
      return 0;
    }
    boolean fits = fits(upper.text(), mark.length());
    boolean loose =
        markdown && upper.text().length() <= LONGEST_HEADING && !Sentences.endsIn(upper.text());
    int level = sign == '=' ? 1 : 2;
    return fits || loose ? level : 0;
  }

  /** Whether a line is as long as the text above it is wide. */
  static boolean fits(String text, int length) {
    int wide = 0;
    for (int i = 0; i < text.length(); i++) {
      wide += Joint.isDense(text.charAt(i)) ? 1 : 0;
    }
    return length >= text.length() - 1 && length <= text.length() + wide + 1;
  }

  private static boolean isMarked(Line line) {
    String text = line.text();
    return !line.isRunning()
        || ">|`~".indexOf(text.charAt(0)) >= 0
        || Bullet.width(text) > 0
        || MarkdownPage.headingLevel(text) > 0
        || !hasLetter(text);
  }

  private static boolean hasLetter(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** How often the sign stands in a text of such signs and blanks; 0 for any other text. */
  private static int count(String text, char sign) {
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != sign && !Space.is(c)) {
        return 0;
      }
      count += c == sign ? 1 : 0;
    }
    return count;
  }

  /** How often the first char of a text stands in a row there. */
  static int run(String text) {
    int end = 0;
    while (end < text.length() && text.charAt(end) == text.charAt(0)) {
      end++;
    }
    return end;
  }
}
