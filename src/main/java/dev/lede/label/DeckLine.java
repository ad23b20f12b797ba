package dev.lede.label;

import dev.lede.block.Kind;
import java.util.Locale;
import org.jsoup.nodes.Element;

/**
 * Finds the standfirst of an HTML page that the weights took for a heading of the story, for its
 * first paragraph or for nothing. It stands right under the headline, and is told by a class that
 * means nothing else, or by its rank as a heading.
 */
final class DeckLine {
  /** So many blocks behind the headline it stands at most. */
  private static final int REACH = 2;

  /** A standfirst has so many words at least, and so many at most. */
  private static final int FEWEST = 4;

  private static final int MOST = 35;

  /** A heading of so many words is more than that of a section. */
  private static final int SENTENCE = 12;

  private final View view;
  private final Labels labels;

  private DeckLine(View view, Labels labels) {
    this.view = view;
    this.labels = labels;
  }

  /** Settles this line. */
  static void settle(View view, Labels labels) {
    int headline = labels.first(Label.HEADLINE);
    if (headline < labels.size() && !labels.has(Label.DECK)) {
      new DeckLine(view, labels).find(headline);
    }
  }

  private void find(int headline) {
    for (int i = headline + 1; i <= headline + REACH && i < labels.size(); i++) {
      if (isOpen(i) && (isNamed(i) || isHeading(i, headline))) {
        labels.set(i, Label.DECK, "a standfirst under the headline");
        return;
      }
      if (labels.isBody(i)) {
        return;
      }
    }
  }

  private boolean isOpen(int i) {
    boolean open = labels.of(i) == Label.CHROME || labels.isBody(i);
    boolean item = view.kind(i) == Kind.LIST_ITEM;
    float words = view.words(i).weight();
    return open && !item && words >= FEWEST && words <= MOST && view.links(i) == 0;
  }

  /** Whether the page's own name for a line is that of a standfirst. */
  private boolean isNamed(int i) {
    if (view.kind(i) == Kind.HEADING && labels.isBody(i + 1)) {
      return false; // it may be that of the first section, whatever it is called
    }
    return isNamed(view.element(i)) || isNamed(view.groups().own(i));
  }

  private static boolean isNamed(Element element) {
    String names = element.className() + ' ' + element.attr("itemprop");
    for (String name : names.toLowerCase(Locale.ROOT).split("\\s")) {
      if (ClassWords.isIn(name.replace("-", ""), ClassWords.Group.STANDFIRST)
          || ClassWords.has(ClassWords.groups(name), ClassWords.Group.STANDFIRST)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a line is a lesser heading straight under the headline, as long as a sentence, with
   * something between it and the text.
   */
  private boolean isHeading(int i, int headline) {
    return i == headline + 1
        && labels.of(i) == Label.HEADING
        && view.kind(i) == Kind.HEADING
        && view.words(i).weight() >= SENTENCE
        && !labels.isBody(i + 1);
  }
}
