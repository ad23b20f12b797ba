package dev.lede.label;

import dev.lede.phrase.Cue;
import java.util.List;

/**
 * Makes the lists of other stories that stand in a page and behind its story. No story is listed
 * twice, as a page that repeats its lines teaches something else.
 */
final class MadeList {
  /** What an item may have beside its headline, each a bit. */
  private static final int CAPTION = 1;

  private static final int SECTION = 2;
  private static final int DESCRIPTION = 4;
  private static final int DATE = 8;
  private static final int SECTION_FIRST = 16;
  private static final int KINDS = 32;

  private final MadeRows rows;
  private final List<Story> others;
  private int used;

  /** Lists of these stories; of none, no lists. */
  MadeList(MadeRows rows, List<Story> others) {
    this.rows = rows;
    this.others = rows.shuffled(others);
  }

  private boolean isUsedUp() {
    return used >= others.size();
  }

  private Story next() {
    return others.get(used++);
  }

  /** A sentence like those below pictures. */
  String sentence() {
    return rows.any(others).sentence();
  }

  /** A short opening of another story's headline reads like a sub-heading. */
  String headingLike() {
    String title = rows.any(others).title();
    int cut = title.indexOf(' ', Math.min(title.length() - 1, 14));
    return title.length() < 30
        ? title
        : title.substring(0, cut > 0 ? cut : Math.min(14, title.length()));
  }

  /** A line that leads to another story, or such a line below its mark. */
  void readAlso() {
    if (isUsedUp()) {
      return;
    }
    String mark = rows.phrase(Cue.READ_ALSO);
    String headline = next().title();
    if (rows.chance(0.7)) {
      String between = mark.endsWith(":") ? " " : rows.any(List.of(": ", "：", ":", " | "));
      rows.add(mark + between + headline, Label.RELATED);
    } else {
      rows.add(mark, Label.TEASER_LIST);
      rows.add(headline, Label.RELATED, false);
    }
  }

  /** Lines that lead to other stories, below a title. */
  void related() {
    if (!isUsedUp()) {
      rows.add(rows.phrase(Cue.READ_ALSO), Label.TEASER_LIST);
    }
    for (int items = 1 + rows.number(4); items > 0 && !isUsedUp(); items--) {
      rows.add(next().title(), Label.RELATED, rows.chance(0.5));
    }
  }

  void teasers() {
    int items = Math.min(2 + rows.number(18), others.size() - used);
    if (items < 2) {
      return;
    }
    if (rows.chance(0.7)) {
      rows.add(rows.phrase(Cue.TEASER_LIST), Label.TEASER_LIST);
    }
    String separator = rows.chance(0.65) ? rows.phrase(Cue.READ_MORE) : "";
    boolean separatorFirst = rows.chance(0.4);
    int parts = rows.number(KINDS);
    int change = rows.chance(0.35) ? rows.number(items) : -1;
    for (int item = 0; item < items; item++) {
      parts = item == change ? rows.number(KINDS) : parts;
      if (separatorFirst) {
        rows.add(separator, Label.TEASER_MORE);
      }
      teaser(next(), parts, !separatorFirst || separator.isEmpty());
      if (!separatorFirst) {
        rows.add(separator, Label.TEASER_MORE);
      }
    }
  }

  private void teaser(Story other, int parts, boolean blankBefore) {
    if ((parts & CAPTION) != 0 && rows.chance(0.6)) {
      rows.caption(sentence(), Label.TEASER_CAPTION, blankBefore);
    }
    String section = other.section().isEmpty() ? rows.phrase(Cue.SECTION) : other.section();
    boolean sectionFirst = (parts & SECTION_FIRST) != 0;
    if ((parts & SECTION) != 0 && sectionFirst) {
      rows.add(section, Label.TEASER_SECTION);
    }
    rows.add(other.title(), Label.TEASER);
    if ((parts & SECTION) != 0 && !sectionFirst) {
      rows.add(section, Label.TEASER_SECTION);
    }
    if ((parts & DESCRIPTION) != 0) {
      rows.add(shortened(other.description()), Label.TEASER_DESCRIPTION);
    }
    if ((parts & DATE) != 0 && rows.chance(0.9)) {
      rows.add(rows.day(), Label.TEASER_DATE);
    }
  }

  private String shortened(String description) {
    int length = 50 + rows.number(110);
    if (description.length() <= length || rows.chance(0.2)) {
      return description;
    }
    return description.substring(0, length).strip() + (rows.chance(0.5) ? "..." : "…");
  }
}
