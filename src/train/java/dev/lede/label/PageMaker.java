package dev.lede.label;

import dev.lede.phrase.Cue;
import java.util.List;

/**
 * Makes text pages of which every line's label is known: a story of a corpus, or its opening, with
 * captions and "read also" lines in it, in front of it what stands on top of a page, behind it
 * lists of teasers made of other stories. The corpora have few pages with all parts labelled, and
 * none in most languages; these fill the gap. The same seed makes the same page.
 */
final class PageMaker {
  /** Of so many paragraphs is a short story at most. */
  private static final int SHORT = 7;

  private final MadeRows rows;
  private final MadeList lists;
  private final Story story;

  /** Whether links within paragraphs have broken them into lines. */
  private final boolean broken;

  PageMaker(Story story, List<Story> others, PhraseBook book, long seed) {
    this.rows = new MadeRows(book, seed);
    this.lists = new MadeList(rows, others);
    this.story = story;
    this.broken = rows.chance(0.1);
  }

  List<MadeRows.Row> make() {
    if (rows.chance(0.5)) {
      top();
    }
    body();
    if (rows.chance(0.25)) {
      lists.related();
    }
    for (int count = rows.chance(0.9) ? 1 + rows.number(2) : 0; count > 0; count--) {
      lists.teasers();
    }
    if (rows.chance(0.35)) {
      foot();
    }
    return rows.rows();
  }

  /** A page of a headline, a few short paragraphs and little else, or nothing. */
  List<MadeRows.Row> makeShort() {
    if (rows.chance(0.8)) {
      rows.add(story.title(), Label.HEADLINE);
    }
    if (!story.authors().isEmpty() && rows.chance(0.3)) {
      byline();
    }
    List<String> lines = story.lines().subList(0, Math.min(story.lines().size(), shortLength()));
    boolean sentences = rows.chance(0.6);
    int box = rows.chance(0.4) ? rows.number(lines.size()) : -1;
    for (int i = 0; i < lines.size(); i++) {
      line(sentences ? Story.sentence(lines.get(i)) : lines.get(i));
      if (i == box) {
        box();
      }
    }
    if (rows.chance(0.3)) {
      lists.teasers();
    }
    return rows.rows();
  }

  private int shortLength() {
    return 2 + rows.number(SHORT - 1);
  }

  private void box() {
    if (rows.chance(0.6)) {
      lists.related();
    } else {
      lists.readAlso();
    }
  }

  private void top() {
    for (int lines = rows.number(12); lines > 0; lines--) {
      Cue cue = rows.chance(0.5) ? Cue.NAVIGATION : Cue.SECTION;
      rows.add(rows.phrase(cue), Label.CHROME);
    }
    if (rows.chance(0.7)) {
      rows.add(story.section(), Label.SECTION);
    }
    rows.add(story.title(), Label.HEADLINE);
    if (!story.authors().isEmpty() && rows.chance(0.5)) {
      byline();
    }
    if (rows.chance(0.4)) {
      rows.add(rows.phrase(Cue.PUBLISHED) + ": " + rows.day(), Label.DATE);
    }
    if (rows.chance(0.2)) {
      rows.add(rows.phrase(Cue.SHARE), Label.CHROME);
    }
  }

  private void byline() {
    String mark = rows.chance(0.6) ? rows.phrase(Cue.BYLINE) + " " : "";
    rows.add(mark + String.join(", ", story.authors()), Label.BYLINE);
  }

  private void body() {
    if (rows.chance(0.5)) {
      caption(true);
    }
    boolean bare = story.headings().isEmpty();
    double headings = bare ? rows.any(List.of(0.0, 0.06, 0.12, 0.2)) : 0;
    List<String> lines = lines();
    double boxes = lines.size() > SHORT ? 0.02 : 0.1;
    for (int i = 0; i < lines.size(); i++) {
      if (i > 1 && rows.chance(headings)) {
        rows.add(lists.headingLike(), Label.HEADING);
      }
      line(lines.get(i));
      if (i > 0 && rows.chance(0.08)) {
        caption(rows.chance(0.5));
      }
      if (i > 1 && rows.chance(0.04)) {
        lists.readAlso();
      }
      if (rows.chance(boxes)) {
        lists.related();
      }
    }
    if (rows.chance(0.4)) {
      lists.readAlso();
    }
  }

  private List<String> lines() {
    List<String> lines = story.lines();
    return rows.chance(0.3) && lines.size() > SHORT ? lines.subList(0, shortLength()) : lines;
  }

  private void line(String line) {
    if (story.headings().contains(line)) {
      rows.add(line, Label.HEADING);
      return;
    }
    int from = 0;
    for (int cut = line.indexOf(' ', 8); broken && cut > 0; cut = line.indexOf(' ', cut + 8)) {
      if (rows.chance(0.05)) {
        rows.add(line.substring(from, cut), Label.PARAGRAPH, from == 0);
        from = cut;
      }
    }
    rows.add(line.substring(from), Label.PARAGRAPH, from == 0);
  }

  private void caption(boolean blankBefore) {
    rows.caption(lists.sentence(), Label.CAPTION, blankBefore);
  }

  private void foot() {
    List<Cue> cues =
        List.of(Cue.LEGAL, Cue.NAVIGATION, Cue.SUBSCRIBE, Cue.SHARE, Cue.SECTION, Cue.CONSENT);
    for (int lines = 1 + rows.number(10); lines > 0; lines--) {
      rows.add(rows.phrase(rows.any(cues)), Label.CHROME);
    }
  }
}
