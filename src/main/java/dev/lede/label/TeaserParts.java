package dev.lede.label;

import dev.lede.phrase.Cue;
import dev.lede.phrase.Hit;
import java.util.stream.IntStream;

/** Settles what belongs to teasers, by the marks and titles around, and by what stands beside. */
final class TeaserParts {
  /** A mark such as "Read more" is no longer than this, in chars. */
  private static final int MARK = 40;

  /** A headline has at least so many words; a link in a menu has fewer. */
  private static final int HEADLINE_WORDS = 4;

  /** What holds so much of the page's running text is the story, whatever it is set like. */
  private static final float STORY_SHARE = 0.3f;

  /** The text of a teaser has so many times the words of its headline, at least. */
  private static final float LONGER = 1.5f;

  /** So many times as often is mostly. */
  private static final int MOSTLY = 3;

  /**
   * Marks and pictures' captions may stand between a title and its first story, so many at most.
   */
  private static final int TITLE_REACH = 3;

  /** What is set alike is looked for among so many blocks before and behind. */
  private static final int REACH = 5;

  private final View view;
  private final Sheet sheet;
  private final Labels labels;

  /** For these labels, which are changed. */
  TeaserParts(View view, Sheet sheet, Labels labels) {
    this.view = view;
    this.sheet = sheet;
    this.labels = labels;
  }

  /** Whether a block is no more than a cue. */
  boolean isMark(int i, Cue cue) {
    return view.text(i).length() <= MARK
        && view.hits(i).first(cue).map(Hit::start).filter(start -> start < 3).isPresent();
  }

  /**
   * Under a title such as "Most read", cards with a headline that is a link are other stories,
   * whatever else.
   */
  void titledCards(int i) {
    Label own = labels.of(i);
    boolean open = own == Label.HEADING || own == Label.CHROME || own == Label.TEASER_LIST;
    if (!open || !view.isHtml() || !view.hits(i).is(Cue.TEASER_LIST) || !isCard(i + 1)) {
      return;
    }
    labels.set(i, Label.TEASER_LIST, "the title of a list of cards");
    float alike = sheet.get(i + 1, Feature.CARD_ALIKE);
    boolean named = false;
    // text straight in the card's element counts as beside the card: a line between two is of them
    for (int at = i + 1; isCard(at, alike) || isCard(at + 1, alike); at++) {
      if (view.hits(at).is(Cue.TEASER_LIST)) {
        return; // it is the title of the rest
      }
      named &= sheet.get(at, Feature.CARD_PLACE) != 0;
      boolean headline = !named && isHeadlineLink(at);
      named |= headline;
      if (headline) {
        labels.set(at, Label.TEASER, "the headline of a card under the title of a list");
      } else if (labels.isBody(at)) {
        labels.set(at, Label.CHROME, "in a card under the title of a list");
      }
    }
  }

  /** A line of a text that says no more than "Most read" is a title if other stories follow. */
  void titles(int i) {
    boolean open = !view.isHtml() && labels.of(i) == Label.CHROME;
    if (open && view.hits(i).is(Cue.TEASER_LIST) && leadsToTeaser(i)) {
      labels.set(i, Label.TEASER_LIST, "the title of a list, before other stories");
    }
  }

  private boolean leadsToTeaser(int i) {
    return IntStream.rangeClosed(i + 1, i + TITLE_REACH)
        .anyMatch(at -> labels.of(at) == Label.TEASER);
  }

  /** Under a title such as "Most read" stand other stories, not related ones. */
  void titledTeasers(int i) {
    if (labels.of(i) == Label.TEASER_LIST
        && isMark(i, Cue.TEASER_LIST)
        && !isMark(i, Cue.READ_ALSO)) {
      for (int at = i + 1; labels.of(at) == Label.RELATED || isAside(at); at++) {
        if (!isAside(at)) {
          labels.set(at, Label.TEASER, "under the title of a list of other stories");
        }
      }
    }
  }

  /** Whether a line of a text is no more than what ends a teaser, or what says a caption. */
  private boolean isAside(int i) {
    boolean line = !view.isHtml() && i < labels.size();
    return line && (isMark(i, Cue.READ_MORE) || view.hits(i).is(Cue.CAPTION));
  }

  private boolean isCard(int i) {
    return i < labels.size()
        && sheet.get(i, Feature.CARD_HEADLINE) >= HEADLINE_WORDS
        && sheet.get(i, Feature.CARD_SHARE) < STORY_SHARE;
  }

  private boolean isCard(int i, float alike) {
    return isCard(i) && sheet.get(i, Feature.CARD_ALIKE) == alike;
  }

  /** Whether a block is a link with the words of a headline. */
  boolean isHeadlineLink(int i) {
    return view.isLink(i) && view.words(i).weight() >= HEADLINE_WORDS;
  }

  /**
   * Where a text's descriptions are cut short, one behind a headline that is neither cut nor a
   * sentence is another headline.
   */
  void wholeDescriptions() {
    if (!areMostlyCut()) {
      return;
    }
    for (int i = 0; i < labels.size(); i++) {
      boolean behind = labels.of(i) == Label.TEASER_DESCRIPTION && labels.of(i - 1) == Label.TEASER;
      if (behind && !isCut(i) && isPlain(i)) {
        labels.set(i, Label.TEASER, "not cut short as other teasers' texts are");
      }
    }
  }

  private boolean areMostlyCut() {
    int cut = 0;
    int whole = 0;
    for (int i = 0; i < labels.size(); i++) {
      boolean description = labels.of(i) == Label.TEASER_DESCRIPTION;
      cut += description && isCut(i) ? 1 : 0;
      whole += description && !isCut(i) ? 1 : 0;
    }
    return cut >= MOSTLY * Math.max(1, whole);
  }

  /** A link between two teasers that is set like them is one too. */
  void linksSetAlike(int i) {
    boolean open = view.isHtml() && labels.of(i) == Label.CHROME && isHeadlineLink(i);
    if (open && nextSetAlike(i, -1) == Label.TEASER && nextSetAlike(i, 1) == Label.TEASER) {
      labels.set(i, Label.TEASER, "a link set like the teasers around it");
    }
  }

  /** The label of the nearest block in a direction that is set alike; chrome if none is near. */
  private Label nextSetAlike(int i, int step) {
    int[] shapes = view.groups().shapes();
    for (int away = 1; away <= REACH; away++) {
      int at = i + step * away;
      if (at >= 0 && at < shapes.length && shapes[at] == shapes[i]) {
        return labels.of(at);
      }
    }
    return Label.CHROME;
  }

  /** The parts of teasers, one by one in reading order. */
  void parts(int i) {
    if (isBetweenMarks(i) && !labels.isBody(i) && view.words(i).weight() >= HEADLINE_WORDS) {
      labels.set(i, Label.TEASER, "between two marks that end teasers");
    }
    boolean named = labels.of(i) == Label.TEASER || labels.of(i) == Label.TEASER_SECTION;
    if (named && !view.isHtml() && CaptionMarks.isCredited(view, i)) {
      labels.set(i, Label.TEASER_CAPTION, "a credit behind it, between teasers");
    }
    if (labels.of(i) == Label.TEASER && isTeaserText(i)) {
      labels.set(i, Label.TEASER_DESCRIPTION, "cut short, behind the headline of a teaser");
    }
    boolean alone = !isPartButSection(i - 1) && !isPartButSection(i + 1) && !view.isHtml();
    if (labels.of(i) == Label.TEASER_SECTION && alone) {
      labels.set(i, Label.CHROME, "a section's name without a teaser");
    } else if (labels.of(i) == Label.TEASER_SECTION && isPlain(i)) {
      labels.set(i, Label.TEASER, "too many words for a section");
    }
    if (labels.of(i) == Label.TEASER_LIST && isTeaserSection(i)) {
      labels.set(i, Label.TEASER_SECTION, "a section between a headline and its text");
    }
    between(i);
  }

  /** What stands between the parts of teasers and has no better label. */
  private void between(int i) {
    boolean among = isTeaserPart(labels.of(i - 1)) || isTeaserPart(labels.of(i + 1));
    boolean open = labels.of(i) == Label.CHROME || labels.of(i) == Label.TEASER_SECTION;
    if (isPartButSection(i - 1) && isTitle(i) && view.hits(i).is(Cue.READ_MORE)) {
      labels.set(i, Label.TEASER_MORE, "a mark behind a teaser, no title");
    } else if (among
        && (open || labels.of(i) == Label.TEASER_LIST)
        && view.hits(i).is(Cue.CAPTION)) {
      labels.set(i, Label.TEASER_CAPTION, "a caption between teasers");
    } else if (among && open) {
      if (isMark(i, Cue.READ_MORE)) {
        labels.set(i, Label.TEASER_MORE, "a mark between teasers");
      } else if (isCut(i)) {
        labels.set(i, Label.TEASER_DESCRIPTION, "cut short, between teasers");
      } else if (view.hits(i).is(Cue.SECTION)
          && (isPartButSection(i - 1) || isPartButSection(i + 1))) {
        labels.set(i, Label.TEASER_SECTION, "a section between teasers");
      } else if (isPlain(i)
          && isPartButSection(before(i) - 1)
          && labels.of(before(i)) == Label.TEASER_MORE) {
        labels.set(i, Label.TEASER, "behind the mark that ends a teaser");
      }
    }
  }

  /** Whether a line of a text is labelled the title of a list, and does not follow one. */
  private boolean isTitle(int i) {
    return !view.isHtml()
        && labels.of(i) == Label.TEASER_LIST
        && labels.of(i - 1) != Label.TEASER_LIST;
  }

  /**
   * Whether a line of a text is cut short and stands behind the headline of a teaser, which is not,
   * or the section behind that.
   */
  private boolean isTeaserText(int i) {
    int headline = labels.of(i - 1) == Label.TEASER_SECTION ? i - 2 : i - 1;
    return !view.isHtml()
        && labels.of(headline) == Label.TEASER
        && isCut(i)
        && !isCut(headline)
        && view.words(i).weight() > LONGER * view.words(headline).weight();
  }

  /** Whether a line of a text names a section, between a headline and a text that is cut short. */
  private boolean isTeaserSection(int i) {
    boolean between = i + 1 < labels.size() && labels.of(i - 1) == Label.TEASER && isCut(i + 1);
    return between && !view.isHtml() && view.hits(i).is(Cue.SECTION);
  }

  private boolean isCut(int i) {
    return sheet.get(i, Feature.ENDS_CUT) == 1;
  }

  /** Whether a line of a text stands between two marks such as "Read more", but for a caption. */
  private boolean isBetweenMarks(int i) {
    boolean inside = !view.isHtml() && before(i) >= 0 && i + 1 < labels.size();
    return inside && isMark(before(i), Cue.READ_MORE) && isMark(i + 1, Cue.READ_MORE);
  }

  /** The block before, but for a teaser's caption. */
  private int before(int i) {
    return labels.of(i - 1) == Label.TEASER_CAPTION ? i - 2 : i - 1;
  }

  private boolean isPartButSection(int i) {
    return isTeaserPart(labels.of(i)) && labels.of(i) != Label.TEASER_SECTION;
  }

  /** Whether a line of a text has the words of a headline and no cue phrase but a section in it. */
  private boolean isPlain(int i) {
    boolean worded = view.words(i).weight() >= HEADLINE_WORDS && !view.isSentence(i);
    return !view.isHtml() && worded && !view.hits(i).is(Cue.SECTION) && saysNoMore(i);
  }

  private boolean saysNoMore(int i) {
    for (Hit hit : view.hits(i).all()) {
      if (hit.cue() != Cue.SECTION) {
        return false;
      }
    }
    return true;
  }

  private static boolean isTeaserPart(Label label) {
    return label.compareTo(Label.TEASER_LIST) >= 0 && label.compareTo(Label.TEASER_MORE) <= 0;
  }
}
