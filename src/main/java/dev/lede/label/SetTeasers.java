package dev.lede.label;

import dev.lede.phrase.Cue;
import org.jsoup.nodes.Element;

/** Settles what is a teaser on an HTML page by how it is set: as a card, or as those around it. */
final class SetTeasers {
  /** What holds so much of the page's running text is the story, whatever it is set like. */
  private static final float STORY_SHARE = 0.3f;

  /** What is set alike is looked for among so many blocks before and behind. */
  private static final int REACH = 5;

  /** So many paragraphs tell how the story is set. */
  private static final int ALIKE = 3;

  private final View view;
  private final Sheet sheet;
  private final Labels labels;
  private final TeaserParts parts;

  /** For these labels, which are changed. */
  SetTeasers(View view, Sheet sheet, Labels labels, TeaserParts parts) {
    this.view = view;
    this.sheet = sheet;
    this.labels = labels;
    this.parts = parts;
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
    int[] paragraphs = paragraphs(i);
    float alike = sheet.get(i + 1, Feature.CARD_ALIKE);
    boolean named = false;
    // text straight in the card's element counts as beside the card: a line between two is of them
    for (int at = i + 1; isCard(at, alike) || isCard(at + 1, alike); at++) {
      if (view.hits(at).is(Cue.TEASER_LIST) || goesOn(at, paragraphs)) {
        return; // it is the title of the rest, or the story goes on beside a box with a list
      }
      named &= sheet.get(at, Feature.CARD_PLACE) != 0;
      boolean headline = !named && parts.isHeadlineLink(at);
      named |= headline;
      if (headline) {
        labels.set(at, Label.TEASER, "the headline of a card under the title of a list");
      } else if (labels.isBody(at)) {
        labels.set(at, Label.CHROME, "in a card under the title of a list");
      }
    }
  }

  /** How many paragraphs of the story above a title have each shape. */
  private int[] paragraphs(int title) {
    int[] counts = new int[view.groups().count()];
    for (int i = 0; i < title; i++) {
      boolean paragraph = labels.of(i) == Label.PARAGRAPH && view.isSentence(i);
      counts[view.groups().shapes()[i]] += paragraph ? 1 : 0;
    }
    return counts;
  }

  /** Whether a block of the body is set like some of these paragraphs. */
  private boolean goesOn(int i, int[] paragraphs) {
    return labels.isBody(i) && paragraphs[view.groups().shapes()[i]] >= ALIKE;
  }

  private boolean isCard(int i) {
    return i < labels.size()
        && sheet.get(i, Feature.CARD_HEADLINE) >= TeaserParts.HEADLINE_WORDS
        && sheet.get(i, Feature.CARD_SHARE) < STORY_SHARE;
  }

  private boolean isCard(int i, float alike) {
    return isCard(i) && sheet.get(i, Feature.CARD_ALIKE) == alike;
  }

  /**
   * A link between two teasers that is set like them is one too, as is one behind in their list.
   */
  void linksSetAlike(int i) {
    if (view.isHtml() && labels.of(i) == Label.CHROME && parts.isHeadlineLink(i)) {
      int before = nextSetAlike(i, -1);
      int after = nextSetAlike(i, 1);
      if (isTeaser(before) && (isTeaser(after) || isListOf(i, before))) {
        labels.set(i, Label.TEASER, "a link set like the teasers around it");
      }
    }
  }

  private boolean isTeaser(int i) {
    return i >= 0 && labels.of(i) == Label.TEASER;
  }

  /** Whether two blocks are items of one list. */
  private boolean isListOf(int i, int other) {
    Element parent = view.groups().parent(i);
    boolean list = parent.nameIs("ol") || parent.nameIs("ul");
    return list && parent == view.groups().parent(other);
  }

  /** The nearest block in a direction that is set alike; -1 if none is near. */
  private int nextSetAlike(int i, int step) {
    int[] shapes = view.groups().shapes();
    for (int away = 1; away <= REACH; away++) {
      int at = i + step * away;
      if (at >= 0 && at < shapes.length && shapes[at] == shapes[i]) {
        return at;
      }
    }
    return -1;
  }
}
