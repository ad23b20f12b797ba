package dev.lede.label;

import dev.lede.phrase.Cue;
import dev.lede.phrase.EastAsian;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;

/** The lines of a page while it is made, and the dice and phrases that decide on them. */
final class MadeRows {
  /** A line of the page. */
  record Row(String text, Label label, boolean blankBefore) {}

  private final SplittableRandom random;
  private final PhraseBook book;
  private final List<Row> rows = new ArrayList<>();
  private final boolean blanks;

  MadeRows(PhraseBook book, long seed) {
    this.random = new SplittableRandom(seed);
    this.book = book;
    this.blanks = random.nextInt(3) != 0;
  }

  List<Row> rows() {
    return rows;
  }

  boolean chance(double chance) {
    return random.nextDouble() < chance;
  }

  /** A number below a bound. */
  int number(int bound) {
    return random.nextInt(bound);
  }

  <T> T any(List<T> list) {
    return list.get(number(list.size()));
  }

  <T> List<T> shuffled(List<T> list) {
    List<T> shuffled = new ArrayList<>(list);
    for (int i = shuffled.size(); i > 1; i--) {
      Collections.swap(shuffled, i - 1, number(i));
    }
    return shuffled;
  }

  String phrase(Cue cue) {
    return any(book.get(cue));
  }

  void add(String text, Label label) {
    add(text, label, true);
  }

  /** Adds a line, unless there is nothing in it; no line stands apart on a page without blanks. */
  void add(String text, Label label, boolean blankBefore) {
    if (!text.isBlank()) {
      rows.add(new Row(text.strip(), label, blankBefore && blanks));
    }
  }

  String day() {
    int year = 2015 + number(11);
    int month = 1 + number(12);
    int day = 1 + number(28);
    return switch (number(3)) {
      case 0 -> "%d-%02d-%02d".formatted(year, month, day);
      case 1 -> "%02d.%02d.%d".formatted(day, month, year);
      default -> "%d/%d/%d %02d:%02d".formatted(day, month, year, number(24), number(60));
    };
  }

  /** Adds a caption made of this text: with a credit, in one of the ways that they are printed. */
  void caption(String text, Label label, boolean blankBefore) {
    String shown = chance(0.15) ? phrase(Cue.CAPTION) : text;
    String credit = phrase(Cue.CREDIT);
    String maker = chance(0.3) ? phrase(Cue.AGENCY) + "/" + phrase(Cue.AGENCY) : phrase(Cue.AGENCY);
    boolean joined =
        credit.endsWith(":") || !credit.isEmpty() && EastAsian.isHanOrKana(credit.charAt(0));
    String mark = credit + (joined ? "" : ": ") + maker;
    String line =
        switch (number(8)) {
          case 0 -> shown;
          case 1, 2, 3 -> shown + "(" + mark + ")";
          case 4 -> shown + " (" + mark + ")";
          case 5 -> shown + " " + mark;
          case 6 -> shown + " © " + maker;
          default -> shown + " (" + maker + ")";
        };
    add(line, label, blankBefore);
    if (label == Label.CAPTION && chance(0.15)) {
      add(line, label, false);
    }
  }
}
