package dev.lede.label;

import dev.lede.phrase.Cue;
import dev.lede.phrase.Hit;
import java.util.Optional;
import java.util.Set;

/**
 * Settles what belongs to teasers by the marks, titles and other parts around, and tells what such
 * parts look like. Of HTML the weights themselves see most of what a line does not show.
 */
final class TeaserParts {
  /** A headline has at least so many words; a link in a menu has fewer. */
  private static final int HEADLINE_WORDS = 4;

  /** The name of a section has no more words than this. */
  private static final int SECTION_WORDS = 3;

  /** A mark such as "Read more" is no longer than this, in chars. */
  private static final int MARK = 40;

  /** The text of a teaser has so many times the words of its headline, at least. */
  private static final float LONGER = 1.5f;

  /** A sentence of so many words says more than a headline. */
  private static final int STATEMENT = 8;

  /** So ends a statement; a headline may end in a question. */
  private static final String FULL_STOPS = ".。।";

  /** So many chars, such as a bullet and a blank, may stand before its phrase. */
  private static final int SIGNS = 2;

  private final View view;
  private final Sheet sheet;
  private final Labels labels;

  /** For these labels, which are changed. */
  TeaserParts(View view, Sheet sheet, Labels labels) {
    this.view = view;
    this.sheet = sheet;
    this.labels = labels;
  }

  /**
   * Settles the name between the headline of a teaser and its text, in HTML: other lines of a text
   * stand there too.
   */
  void section(int i) {
    boolean between =
        labels.of(i - 1) == Label.TEASER && labels.of(i + 1) == Label.TEASER_DESCRIPTION;
    if (between
        && labels.of(i) == Label.CHROME
        && view.words(i).weight() <= SECTION_WORDS
        && sheet.get(i, Feature.DIGITS) == 0
        && view.hits(i).hasOnly(Set.of(Cue.SECTION))) {
      labels.set(i, Label.TEASER_SECTION, "between the headline of a teaser and its text");
    }
  }

  /** Settles a line of a text whose story ends in a block. */
  void settle(int i, int lastBody) {
    if (i > lastBody) {
      titled(i);
    }
    part(i);
  }

  /** Under a title such as "Most read", behind the story, stand other stories, not related ones. */
  private void titled(int i) {
    if (labels.of(i) == Label.TEASER_LIST
        && isMark(i, Cue.TEASER_LIST)
        && !isMark(i, Cue.READ_ALSO)) {
      for (int at = i + 1; isListed(at) || isAside(at); at++) {
        if (labels.of(at) == Label.RELATED && !isAside(at)) {
          labels.set(at, Label.TEASER, "under the title of a list of other stories");
        }
      }
    }
  }

  private boolean isListed(int i) {
    return labels.of(i) == Label.RELATED || labels.of(i) == Label.TEASER;
  }

  /** Whether a line is no more than what ends a teaser, or what says a caption. */
  private boolean isAside(int i) {
    return i < labels.size() && (isMark(i, Cue.READ_MORE) || view.hits(i).is(Cue.CAPTION));
  }

  /** What a line shows of itself to be another part of a teaser than it was taken for. */
  private void part(int i) {
    if (isNamedOrInside(i) && (saysCaption(i) || CaptionTails.isCredited(view, i))) {
      labels.set(i, Label.TEASER_CAPTION, "a caption between teasers");
    } else if (labels.of(i) == Label.TEASER && isText(i)) {
      labels.set(i, Label.TEASER_DESCRIPTION, "the text behind the headline of a teaser");
    } else if (isOpen(i) && isAmong(i) && isMark(i, Cue.READ_MORE)) {
      labels.set(i, Label.TEASER_MORE, "a mark between teasers");
    } else if (isUnderMarkOfOther(i)) {
      labels.set(i, Label.TEASER, "where the mark of another teaser ends that");
    } else if (isOpen(i) && isSection(i)) {
      labels.set(i, Label.TEASER_SECTION, "a section between teasers");
    }
  }

  /** Whether a line is labelled as what names teasers, or as nothing beside parts of them. */
  private boolean isNamedOrInside(int i) {
    Label label = labels.of(i);
    boolean named = label == Label.TEASER || label == Label.TEASER_LIST;
    return named || isOpen(i) && isAmong(i);
  }

  private boolean isOpen(int i) {
    return labels.of(i) == Label.CHROME || labels.of(i) == Label.TEASER_SECTION;
  }

  private boolean isAmong(int i) {
    return labels.of(i - 1).isOfTeasers() || labels.of(i + 1).isOfTeasers();
  }

  /** Whether a line says that it is a caption. */
  private boolean saysCaption(int i) {
    return isAmong(i) && view.hits(i).is(Cue.CAPTION);
  }

  /**
   * Whether a line is cut short or a whole sentence and stands behind the headline of a teaser,
   * which is neither, or the section behind that.
   */
  private boolean isText(int i) {
    int headline = labels.of(i - 1) == Label.TEASER_SECTION ? i - 2 : i - 1;
    return labels.of(headline) == Label.TEASER
        && (isCut(i) || isStatement(i))
        && !isCut(headline)
        && !view.isSentence(headline)
        && view.words(i).weight() > LONGER * view.words(headline).weight();
  }

  private boolean isCut(int i) {
    return sheet.get(i, Feature.ENDS_CUT) == 1;
  }

  private boolean isStatement(int i) {
    char last = view.text(i).charAt(view.text(i).length() - 1);
    return view.words(i).weight() >= STATEMENT && FULL_STOPS.indexOf(last) >= 0;
  }

  /**
   * Whether a line of a headline's words stands alone, before a mark or the page's end, right
   * behind another headline with its mark.
   */
  private boolean isUnderMarkOfOther(int i) {
    boolean behind = labels.of(i - 1) == Label.TEASER_MORE && labels.of(i - 2) == Label.TEASER;
    return behind
        && labels.of(i) == Label.CHROME
        && view.words(i).weight() >= HEADLINE_WORDS
        && view.hits(i).hasOnly(Set.of())
        && (i + 1 == labels.size() || isMark(i + 1, Cue.READ_MORE));
  }

  /**
   * Whether a line names a section, beside a part of a teaser that is no section itself. Where one
   * such name follows the other, a menu begins or ends.
   */
  private boolean isSection(int i) {
    return isSectionName(i)
        && (isPartButSection(i - 1) && !isSectionName(i + 1)
            || isPartButSection(i + 1) && !isSectionName(i - 1));
  }

  private boolean isSectionName(int i) {
    return i >= 0 && i < labels.size() && view.hits(i).is(Cue.SECTION);
  }

  /** Whether a block is short and begins with a phrase of a cue. */
  boolean isMark(int i, Cue cue) {
    Optional<Hit> hit = view.text(i).length() <= MARK ? view.hits(i).first(cue) : Optional.empty();
    return hit.isPresent() && hit.get().start() <= SIGNS;
  }

  /** Whether a block is a link with the words of a headline. */
  boolean isHeadlineLink(int i) {
    return view.isLink(i) && view.words(i).weight() >= HEADLINE_WORDS;
  }

  /** Whether a block is a part of a teaser, but no section, which other things have too. */
  private boolean isPartButSection(int i) {
    return labels.of(i).isOfTeasers() && labels.of(i) != Label.TEASER_SECTION;
  }
}
