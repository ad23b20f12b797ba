package dev.lede.block;

import dev.lede.phrase.Sentences;
import java.util.List;

/**
 * Tells the items of a list from lines that only look like one: a dash may open a quotation, a
 * number a date. A sign counts if its neighbours have it too, a number if it is counted on from 1.
 */
final class Items {
  /** These open nothing but items. */
  private static final String ALWAYS = "•‣▪●◦■□▸►";

  /** A longer sentence behind a dash is what somebody says. */
  private static final int QUOTATION = 40;

  /** How many lines an item may take. */
  private static final int LONGEST_ITEM = 20;

  private final List<Line> lines;
  private final boolean markdown;
  private final boolean dialogue;
  private int counted;

  Items(List<Line> lines, boolean markdown) {
    this.lines = lines;
    this.markdown = markdown;
    this.dialogue = !markdown && isDialogue();
  }

  /** Whether the line is a list item. To be asked of each line once and in order. */
  boolean isItem(int index) {
    String text = lines.get(index).text();
    if (Bullet.width(text) == 0 || lines.get(index).shape().kind() != Kind.TEXT) {
      return false;
    }
    return Bullet.isSign(text) ? isSigned(index, text.charAt(0)) : isCounted(index);
  }

  private boolean isSigned(int index, char sign) {
    if (sign == '-' && dialogue) {
      return false;
    }
    return markdown
        || ALWAYS.indexOf(sign) >= 0
        || hasSign(index - 1, sign)
        || hasSign(index + 1, sign);
  }

  private boolean hasSign(int index, char sign) {
    return index >= 0
        && index < lines.size()
        && lines.get(index).start() == sign
        && Bullet.isSign(lines.get(index).text());
  }

  private boolean isCounted(int index) {
    int number = number(index);
    int next = number(next(index));
    boolean starts = number == 1 && (next == 2 || markdown && (next == 1 || counted == 1));
    boolean follows = number > 1 && number == counted + 1 && isAfterItem(index);
    counted = number > 0 && (starts || follows) ? number : 0;
    return counted > 0;
  }

  private boolean isAfterItem(int index) {
    return index > 0 && (number(index - 1) == counted || isInside(index - 1));
  }

  /** The index of the line behind an item and what stands inside it. */
  private int next(int index) {
    int next = index + 1;
    int limit = Math.min(lines.size(), index + LONGEST_ITEM);
    while (next < limit && isInside(next) && number(next) == 0) {
      next++;
    }
    return next;
  }

  /** Whether the line may be a part of a list item: it goes on in it, or is one of a list in it. */
  private boolean isInside(int index) {
    return markdown && (lines.get(index).indent() > 1 || Bullet.isSign(lines.get(index).text()));
  }

  private int number(int index) {
    return index < lines.size() ? Bullet.number(lines.get(index).text()) : 0;
  }

  private boolean isDialogue() {
    int dashes = 0;
    int said = 0;
    for (Line line : lines) {
      if (line.start() == '-' && Bullet.isSign(line.text())) {
        dashes++;
        said += line.text().length() > QUOTATION && Sentences.endsIn(line.text()) ? 1 : 0;
      }
    }
    return said * 2 > dashes;
  }
}
