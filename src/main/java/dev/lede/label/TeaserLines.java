package dev.lede.label;

import dev.lede.phrase.Cue;
import java.util.EnumSet;
import java.util.Set;

/**
 * Settles what belongs to teasers in a flattened text, line by line, where nothing but words and
 * marks tells the parts of one teaser from those of the next. Does nothing to an HTML page.
 */
final class TeaserLines {
  /** The text of a teaser has so many times the words of its headline, at least. */
  private static final float LONGER = 1.5f;

  /** A sentence of so many words says more than a headline. */
  private static final int STATEMENT = 8;

  /** A headline may speak of a section, but has no other cue in it. */
  private static final Set<Cue> SECTIONS = EnumSet.of(Cue.SECTION);

  /** So ends a statement; a headline may end in a question. */
  private static final String FULL_STOPS = ".。।";

  /** So many times as often is mostly. */
  private static final int MOSTLY = 3;

  /**
   * Marks and pictures' captions may stand between a title and its first story, so many at most.
   */
  private static final int TITLE_REACH = 3;

  private final View view;
  private final Labels labels;
  private final TeaserParts parts;

  /** For these labels, which are changed. */
  TeaserLines(View view, Labels labels, TeaserParts parts) {
    this.view = view;
    this.labels = labels;
    this.parts = parts;
  }

  /**
   * Where descriptions are cut short, one behind a headline that is neither cut nor a sentence is
   * another headline.
   */
  void wholeDescriptions() {
    if (view.isHtml() || !areMostlyCut()) {
      return;
    }
    for (int i = 0; i < labels.size(); i++) {
      boolean behind = labels.of(i) == Label.TEASER_DESCRIPTION && labels.of(i - 1) == Label.TEASER;
      if (behind && !parts.isCut(i) && isPlain(i)) {
        labels.set(i, Label.TEASER, "not cut short as other teasers' texts are");
      }
    }
  }

  private boolean areMostlyCut() {
    int cut = 0;
    int whole = 0;
    for (int i = 0; i < labels.size(); i++) {
      boolean description = labels.of(i) == Label.TEASER_DESCRIPTION;
      cut += description && parts.isCut(i) ? 1 : 0;
      whole += description && !parts.isCut(i) ? 1 : 0;
    }
    return cut >= MOSTLY * Math.max(1, whole);
  }

  /** A line that says no more than "Most read" is a title if other stories follow. */
  void title(int i) {
    boolean open = !view.isHtml() && labels.of(i) == Label.CHROME;
    if (open && view.hits(i).is(Cue.TEASER_LIST) && leadsToTeaser(i)) {
      labels.set(i, Label.TEASER_LIST, "the title of a list, before other stories");
    }
  }

  private boolean leadsToTeaser(int i) {
    int at = i + 1;
    while (at < i + TITLE_REACH && labels.of(at) != Label.TEASER) {
      at++;
    }
    return labels.of(at) == Label.TEASER;
  }

  /** A part of a teaser that the lines around show to be another one. */
  void part(int i) {
    if (view.isHtml()) {
      return;
    }
    if (isBetweenMarks(i) && !labels.isBody(i) && parts.hasHeadlineWords(i)) {
      labels.set(i, Label.TEASER, "between two marks that end teasers");
    }
    if (isNamedOrInside(i) && CaptionMarks.isCredited(view, i)) {
      labels.set(i, Label.TEASER_CAPTION, "a credit behind it, between teasers");
    }
    if (labels.of(i) == Label.TEASER && isTeaserText(i)) {
      labels.set(i, Label.TEASER_DESCRIPTION, "the text behind the headline of a teaser");
    }
    boolean alone = !parts.isPartButSection(i - 1) && !parts.isPartButSection(i + 1);
    if (labels.of(i) == Label.TEASER_SECTION && alone) {
      labels.set(i, Label.CHROME, "a section's name without a teaser");
    } else if (labels.of(i) == Label.TEASER_SECTION && isPlain(i)) {
      labels.set(i, Label.TEASER, "too many words for a section");
    }
    if (labels.of(i) == Label.TEASER_LIST && isTeaserSection(i)) {
      labels.set(i, Label.TEASER_SECTION, "a section between a headline and its text");
    }
    boolean wrong = isTitle(i) || labels.of(i) == Label.TEASER_DESCRIPTION;
    if (parts.isPartButSection(i - 1) && wrong && view.hits(i).is(Cue.READ_MORE)) {
      labels.set(i, Label.TEASER_MORE, "a mark behind a teaser, no title");
    }
  }

  /** Whether a line is labelled as what names a teaser, or as nothing between parts of teasers. */
  private boolean isNamedOrInside(int i) {
    Label label = labels.of(i);
    boolean inside = labels.of(i - 1).isOfTeasers() && labels.of(i + 1).isOfTeasers();
    return label == Label.TEASER
        || label == Label.TEASER_SECTION
        || label == Label.CHROME && inside;
  }

  /** What stands behind the mark that ends a teaser and has no better label. */
  void behindMark(int i) {
    int before = before(i);
    boolean behind = labels.of(before) == Label.TEASER_MORE && parts.isPartButSection(before - 1);
    if (!view.isHtml() && behind && parts.isOpenAmong(i) && isPlain(i)) {
      labels.set(i, Label.TEASER, "behind the mark that ends a teaser");
    }
  }

  /** Whether a line is labelled the title of a list, and does not follow one. */
  private boolean isTitle(int i) {
    return labels.of(i) == Label.TEASER_LIST && labels.of(i - 1) != Label.TEASER_LIST;
  }

  /**
   * Whether a line is cut short or a whole sentence and stands behind the headline of a teaser,
   * which is neither, or the section behind that.
   */
  private boolean isTeaserText(int i) {
    int headline = labels.of(i - 1) == Label.TEASER_SECTION ? i - 2 : i - 1;
    return labels.of(headline) == Label.TEASER
        && (parts.isCut(i) || isStatement(i))
        && !parts.isCut(headline)
        && !view.isSentence(headline)
        && view.words(i).weight() > LONGER * view.words(headline).weight();
  }

  private boolean isStatement(int i) {
    char last = view.text(i).charAt(view.text(i).length() - 1);
    return view.words(i).weight() >= STATEMENT && FULL_STOPS.indexOf(last) >= 0;
  }

  /** Whether a line names a section, between a headline and a text that is cut short. */
  private boolean isTeaserSection(int i) {
    boolean between = i + 1 < labels.size() && labels.of(i - 1) == Label.TEASER;
    return between && parts.isCut(i + 1) && view.hits(i).is(Cue.SECTION);
  }

  /** Whether a line stands between two marks such as "Read more", but for a caption. */
  private boolean isBetweenMarks(int i) {
    boolean inside = before(i) >= 0 && i + 1 < labels.size();
    return inside && parts.isMark(before(i), Cue.READ_MORE) && parts.isMark(i + 1, Cue.READ_MORE);
  }

  /** The line before, but for a teaser's caption. */
  private int before(int i) {
    return labels.of(i - 1) == Label.TEASER_CAPTION ? i - 2 : i - 1;
  }

  /** Whether a line has the words of a headline and no cue phrase but a section in it. */
  private boolean isPlain(int i) {
    boolean worded = parts.hasHeadlineWords(i) && !view.isSentence(i);
    return worded && !view.hits(i).is(Cue.SECTION) && view.hits(i).hasOnly(SECTIONS);
  }
}
