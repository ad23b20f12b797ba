package dev.lede.block;

import dev.lede.phrase.Space;
import java.util.List;

/** Whether a page of text is Markdown, by marks that ordinary text does not have. */
final class MarkdownPage {
  /** So many marks tell that a page is Markdown. */
  private static final int ENOUGH = 2;

  private MarkdownPage() {}

  static boolean is(List<Line> lines) {
    int found = 0;
    for (int i = 0; i < lines.size() && found < ENOUGH; i++) {
      found += marks(lines.get(i).text()) + (i > 0 ? marks(lines.get(i - 1), lines.get(i)) : 0);
    }
    return found >= ENOUGH;
  }

  /** Marks that take two lines: the line under a heading, and that under the head of a table. */
  private static int marks(Line upper, Line lower) {
    if (lower.blankLines() > 0 || "=-|:".indexOf(lower.start()) < 0) {
      return 0;
    }
    return PipeTable.isDelimiter(upper, lower)
        ? ENOUGH
        : Rule.level(upper, lower, false) > 0 ? 1 : 0;
  }

  private static int marks(String text) {
    int marks = headingLevel(text) > 1 || isFence(text) || isBold(text) ? 1 : 0;
    marks += text.startsWith("![") || References.isDefinition(text) ? 1 : 0;
    int link = text.indexOf("](");
    while (link >= 0 && marks < ENOUGH) {
      Target target = Target.at(text, link + 1);
      marks += target != null && target.isAddress() ? 1 : 0;
      link = text.indexOf("](", link + 2);
    }
    return marks;
  }

  private static boolean isBold(String text) {
    return text.length() > 4
        && text.startsWith("**")
        && text.endsWith("**")
        && Character.isLetter(text.charAt(2));
  }

  /** The level of a heading that starts with number signs and a blank; 0 for any other line. */
  static int headingLevel(String text) {
    int level = 0;
    while (level < text.length() && level < 7 && text.charAt(level) == '#') {
      level++;
    }
    return level < 7 && level < text.length() && Space.is(text.charAt(level)) ? level : 0;
  }

  /** Whether the line starts with a mark of its own, so that no line before it can go on in it. */
  static boolean startsBlock(String text) {
    return text.charAt(0) == '|' || headingLevel(text) > 0 || isFence(text) || Bullet.isSign(text);
  }

  /** Whether the line opens or closes a block of code. */
  static boolean isFence(String text) {
    return text.startsWith("```") || text.startsWith("~~~");
  }
}
