package dev.lede.label;

import dev.lede.phrase.Cue;
import dev.lede.phrase.Hit;
import dev.lede.phrase.Hits;
import java.util.Optional;

/**
 * Settles what belongs to teasers by the marks and titles around, on pages of either format, and
 * tells what such parts look like. How HTML sets them is in {@link SetTeasers}, what only the lines
 * of a text need in {@link TeaserLines}.
 */
final class TeaserParts {
  /** A headline has at least so many words; a link in a menu has fewer. */
  static final int HEADLINE_WORDS = 4;

  /** A mark such as "Read more" is no longer than this, in chars. */
  private static final int MARK = 40;

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

  /** Under a title such as "Most read" stand other stories, not related ones. */
  void titled(int i) {
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

  /** Whether a line of a text is no more than what ends a teaser, or what says a caption. */
  private boolean isAside(int i) {
    boolean line = !view.isHtml() && i < labels.size();
    return line && (isMark(i, Cue.READ_MORE) || view.hits(i).is(Cue.CAPTION));
  }

  /** What stands between the parts of teasers and says what it is. */
  void between(int i) {
    boolean captionable = isOpen(i) || labels.of(i) == Label.TEASER_LIST;
    if (isAmong(i) && captionable && saysCaption(i)) {
      labels.set(i, Label.TEASER_CAPTION, "a caption between teasers");
    } else if (isOpenAmong(i)) {
      if (isMark(i, Cue.READ_MORE)) {
        labels.set(i, Label.TEASER_MORE, "a mark between teasers");
      } else if (isCut(i)) {
        labels.set(i, Label.TEASER_DESCRIPTION, "cut short, between teasers");
      } else if (view.hits(i).is(Cue.SECTION)
          && (isPartButSection(i - 1) || isPartButSection(i + 1))) {
        labels.set(i, Label.TEASER_SECTION, "a section between teasers");
      }
    }
  }

  /** Whether a block says that it is a caption, and perhaps who made the picture. */
  private boolean saysCaption(int i) {
    Hits hits = view.hits(i);
    return hits.is(Cue.CAPTION)
        || (hits.startsWith(Cue.CAPTION) && CaptionMarks.isCredited(view, i));
  }

  /** Whether a block stands beside a part of a teaser and has no better label itself. */
  boolean isOpenAmong(int i) {
    return isAmong(i) && isOpen(i);
  }

  private boolean isAmong(int i) {
    return labels.of(i - 1).isOfTeasers() || labels.of(i + 1).isOfTeasers();
  }

  private boolean isOpen(int i) {
    return labels.of(i) == Label.CHROME || labels.of(i) == Label.TEASER_SECTION;
  }

  /** Whether a block is short and begins with a phrase of a cue. */
  boolean isMark(int i, Cue cue) {
    Optional<Hit> hit = view.text(i).length() <= MARK ? view.hits(i).first(cue) : Optional.empty();
    return hit.isPresent() && hit.get().start() <= SIGNS;
  }

  /** Whether a block is a link with the words of a headline. */
  boolean isHeadlineLink(int i) {
    return view.isLink(i) && hasHeadlineWords(i);
  }

  boolean hasHeadlineWords(int i) {
    return view.words(i).weight() >= HEADLINE_WORDS;
  }

  boolean isCut(int i) {
    return sheet.get(i, Feature.ENDS_CUT) == 1;
  }

  /** Whether a block is a part of a teaser, but no section, which other things have too. */
  boolean isPartButSection(int i) {
    return labels.of(i).isOfTeasers() && labels.of(i) != Label.TEASER_SECTION;
  }
}
