package dev.lede.block;

import java.util.List;

/**
 * Tells the items of a list from lines that only look like one: a dash may open a quotation, a
 * number a date. A sign counts if its neighbours have it too, a number if it is counted on from 1.
 */
final class Items {
  private static final String ALWAYS = "•‣▪●◦■□▸►";
  private static final int QUOTATION = 40;

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
    if (Bullet.width(text) == 0) {
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
    int number = Bullet.number(lines.get(index).text());
    boolean follows = index > 0 && Bullet.number(lines.get(index - 1).text()) == counted;
    boolean starts =
        number == 1 && index + 1 < lines.size() && Bullet.number(lines.get(index + 1).text()) == 2;
    boolean counts = number > 0 && (starts || number > 1 && follows && number == counted + 1);
    counted = counts ? number : 0;
    return counts;
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
