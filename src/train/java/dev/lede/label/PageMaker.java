package dev.lede.label;

import dev.lede.phrase.Cue;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Makes text pages of which every line's label is known: a story of a corpus with captions and
 * "read also" lines in it, in front of it what stands on top of a page, behind it lists of teasers
 * made of other stories. The corpora have few pages with all parts labelled, and none in most
 * languages; these fill the gap. The same seed makes the same page.
 */
final class PageMaker {
  /** A line of the page. */
  record Row(String text, Label label, boolean blankBefore) {}

  private final SplittableRandom random;
  private final Story story;
  private final List<Story> others;
  private final PhraseBook book;
  private final List<Row> rows = new ArrayList<>();
  private final int blanks;

  PageMaker(Story story, List<Story> others, PhraseBook book, long seed) {
    this.random = new SplittableRandom(seed);
    this.story = story;
    this.others = others;
    this.book = book;
    this.blanks = random.nextInt(3);
  }

  List<Row> make() {
    if (chance(0.5)) {
      top();
    }
    body();
    if (chance(0.25)) {
      relatedBox();
    }
    for (int lists = chance(0.9) ? 1 + random.nextInt(2) : 0; lists > 0; lists--) {
      teasers();
    }
    if (chance(0.35)) {
      foot();
    }
    return rows;
  }

  private boolean chance(double chance) {
    return random.nextDouble() < chance;
  }

  private <T> T any(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  private String phrase(Cue cue) {
    return any(book.get(cue));
  }

  private void add(String text, Label label) {
    add(text, label, blanks != 0);
  }

  private void add(String text, Label label, boolean blankBefore) {
    if (!text.isBlank()) {
      rows.add(new Row(text.strip(), label, blankBefore && blanks != 0));
    }
  }

  private void top() {
    for (int lines = random.nextInt(12); lines > 0; lines--) {
      add(chance(0.5) ? phrase(Cue.NAVIGATION) : phrase(Cue.SECTION), Label.CHROME);
    }
    if (chance(0.7)) {
      add(story.section(), Label.SECTION);
    }
    add(story.title(), Label.HEADLINE);
    if (chance(0.4)) {
      add(phrase(Cue.PUBLISHED) + ": " + day(), Label.DATE);
    }
    if (chance(0.2)) {
      add(phrase(Cue.SHARE), Label.CHROME);
    }
  }

  private String day() {
    int year = 2015 + random.nextInt(11);
    int month = 1 + random.nextInt(12);
    int day = 1 + random.nextInt(28);
    return switch (random.nextInt(3)) {
      case 0 -> "%d-%02d-%02d".formatted(year, month, day);
      case 1 -> "%02d.%02d.%d".formatted(day, month, year);
      default ->
          "%d/%d/%d %02d:%02d".formatted(day, month, year, random.nextInt(24), random.nextInt(60));
    };
  }

  private void body() {
    if (chance(0.5)) {
      caption(Label.CAPTION, true);
    }
    boolean bare = story.headings().isEmpty();
    double headings = bare ? any(List.of(0.0, 0.06, 0.12, 0.2)) : 0;
    List<String> lines = story.lines();
    for (int i = 0; i < lines.size(); i++) {
      if (i > 1 && chance(headings)) {
        add(headingLike(), Label.HEADING);
      }
      boolean heading = story.headings().contains(lines.get(i));
      add(lines.get(i), heading ? Label.HEADING : Label.PARAGRAPH);
      if (i > 0 && chance(0.08)) {
        caption(Label.CAPTION, chance(0.5));
      }
      if (i > 1 && chance(0.04)) {
        readAlso();
      }
    }
    if (chance(0.4)) {
      readAlso();
    }
  }

  /** A short opening of another story's headline reads like a sub-heading. */
  private String headingLike() {
    String title = any(others).title();
    int cut = title.indexOf(' ', Math.min(title.length() - 1, 14));
    return title.length() < 30
        ? title
        : title.substring(0, cut > 0 ? cut : Math.min(14, title.length()));
  }

  private void readAlso() {
    String mark = phrase(Cue.READ_ALSO);
    String headline = any(others).title();
    if (chance(0.7)) {
      add(
          mark + (mark.endsWith(":") ? " " : any(List.of(": ", "：", ":", " | "))) + headline,
          Label.RELATED);
    } else {
      add(mark, Label.TEASER_LIST);
      add(headline, Label.RELATED, false);
    }
  }

  private void relatedBox() {
    add(phrase(Cue.READ_ALSO), Label.TEASER_LIST);
    for (int items = 1 + random.nextInt(4); items > 0; items--) {
      add(any(others).title(), Label.RELATED, chance(0.5));
    }
  }

  private void caption(Label label, boolean blankBefore) {
    String text = chance(0.15) ? phrase(Cue.CAPTION) : sentence(any(others).description());
    String credit = phrase(Cue.CREDIT);
    String maker = chance(0.3) ? phrase(Cue.AGENCY) + "/" + phrase(Cue.AGENCY) : phrase(Cue.AGENCY);
    boolean joined =
        credit.endsWith(":") || !credit.isEmpty() && Words.isIdeograph(credit.charAt(0));
    String mark = credit + (joined ? "" : ": ") + maker;
    String line =
        switch (random.nextInt(8)) {
          case 0 -> text;
          case 1, 2, 3 -> text + "(" + mark + ")";
          case 4 -> text + " (" + mark + ")";
          case 5 -> text + " " + mark;
          case 6 -> text + " © " + maker;
          default -> text + " (" + maker + ")";
        };
    add(line, label, blankBefore);
    if (label == Label.CAPTION && chance(0.15)) {
      add(line, label, false);
    }
  }

  private static String sentence(String text) {
    for (int i = 30; i < text.length(); i++) {
      if (dev.lede.block.Sentences.isEndMark(text.charAt(i))) {
        return text.substring(0, i + 1);
      }
    }
    return text;
  }

  private void teasers() {
    if (chance(0.7)) {
      add(phrase(Cue.TEASER_LIST), Label.TEASER_LIST);
    }
    String separator = chance(0.65) ? phrase(Cue.READ_MORE) : "";
    boolean separatorFirst = chance(0.4);
    int parts = random.nextInt(32);
    int items = 2 + random.nextInt(18);
    int change = chance(0.35) ? random.nextInt(items) : -1;
    for (int item = 0; item < items; item++) {
      parts = item == change ? random.nextInt(32) : parts;
      if (separatorFirst) {
        add(separator, Label.TEASER_MORE);
      }
      teaser(any(others), parts, !separatorFirst || separator.isEmpty());
      if (!separatorFirst) {
        add(separator, Label.TEASER_MORE);
      }
    }
  }

  private void teaser(Story other, int parts, boolean blankBefore) {
    if ((parts & 1) != 0 && chance(0.6)) {
      caption(Label.TEASER_CAPTION, blankBefore);
    }
    String section = other.section().isEmpty() ? phrase(Cue.SECTION) : other.section();
    boolean sectionFirst = (parts & 16) != 0;
    if ((parts & 2) != 0 && sectionFirst) {
      add(section, Label.TEASER_SECTION);
    }
    add(other.title(), Label.TEASER);
    if ((parts & 2) != 0 && !sectionFirst) {
      add(section, Label.TEASER_SECTION);
    }
    if ((parts & 4) != 0) {
      add(shortened(other.description()), Label.TEASER_DESCRIPTION);
    }
    if ((parts & 8) != 0 && chance(0.9)) {
      add(day(), Label.TEASER_DATE);
    }
  }

  private String shortened(String description) {
    int length = 50 + random.nextInt(110);
    if (description.length() <= length || chance(0.2)) {
      return description;
    }
    return description.substring(0, length).strip() + (chance(0.5) ? "..." : "…");
  }

  private void foot() {
    for (int lines = 1 + random.nextInt(10); lines > 0; lines--) {
      Cue cue =
          any(
              List.of(
                  Cue.LEGAL, Cue.NAVIGATION, Cue.SUBSCRIBE, Cue.SHARE, Cue.SECTION, Cue.CONSENT));
      add(phrase(cue), Label.CHROME);
    }
  }
}
