package dev.lede.label;

import dev.lede.phrase.Cue;
import java.util.EnumSet;
import java.util.Set;

/**
 * Finds a story of a paragraph or two in a flattened text, which among so many other stories looks
 * like a teaser's text: it stands behind the date of the page's own headline, or is next to all
 * that the page says in sentences. Does nothing if the page has a story of some length.
 */
final class ShortStory {
  /** The date stands no further above the text, in lines. */
  private static final int REACH = 5;

  /** What is surer to be no part of the story is none. */
  private static final float DOUBT = 0.8f;

  /** A paragraph has at least so many words. */
  private static final float PARAGRAPH = 15;

  /** With so many words the story that was found is none of a teaser's. */
  private static final float STORY = 100;

  /** What a text that nothing but its length tells may speak of: all but what notices do. */
  private static final Set<Cue> TOPICS =
      EnumSet.complementOf(
          EnumSet.of(Cue.CONSENT, Cue.LEGAL, Cue.PAYWALL, Cue.ADVERTISEMENT, Cue.EDITORIAL_NOTE));

  /** Such a text has so many words. */
  private static final float LONE = 50;

  /** And so many times those of any other sentence of the page. */
  private static final float LONGER = 2;

  private static final String APART = "apart from the short story";

  private final View view;
  private final Labels labels;

  /** Whether the weights have found any story. */
  private final boolean told;

  /** The one long text of a page where they have not; -1 if there is none. */
  private final int lone;

  private ShortStory(View view, Labels labels) {
    this.view = view;
    this.labels = labels;
    told = labels.lastBody() >= 0;
    lone = told ? -1 : lone();
  }

  /** Settles this story; what else of a few words was taken for it is not. */
  static void settle(View view, Labels labels) {
    ShortStory story = new ShortStory(view, labels);
    int first = story.first();
    if (first >= labels.size() || labels.storyWords(0, labels.size()) >= STORY) {
      return;
    }
    String reason =
        first == story.lone
            ? "the one long text of the page"
            : "right behind the date of the story";
    int end = first;
    while (end < labels.size() && story.isParagraph(end)) {
      labels.set(end++, Label.PARAGRAPH, reason);
    }
    labels.takeOff(0, first, APART);
    labels.takeOff(end, labels.size(), APART);
  }

  private int first() {
    int first = 0;
    while (first < labels.size() && !(isParagraph(first) && (isDated(first) || first == lone))) {
      first++;
    }
    return first;
  }

  /**
   * The sentences that are much longer than any other, no teaser's and without a phrase of a
   * notice; -1 if there are none.
   */
  private int lone() {
    int longest = -1;
    float most = 0;
    float next = 0;
    for (int i = 0; i < labels.size(); i++) {
      float words = view.isSentence(i) ? view.words(i).weight() : 0;
      next = Math.max(next, Math.min(words, most));
      longest = words > most ? i : longest;
      most = Math.max(most, words);
    }
    boolean alone = most >= LONE && most >= LONGER * next;
    return alone && labels.of(longest) == Label.CHROME && view.hits(longest).hasOnly(TOPICS)
        ? longest
        : -1;
  }

  private boolean isDated(int i) {
    for (int at = i - REACH; at < i; at++) {
      if (labels.of(at) == Label.DATE) {
        return true;
      }
    }
    return false;
  }

  private boolean isParagraph(int i) {
    boolean teaser = labels.of(i) == Label.TEASER || labels.of(i) == Label.TEASER_DESCRIPTION;
    boolean doubtful = !told && labels.of(i) == Label.CHROME && labels.score(i) < DOUBT;
    return (teaser || doubtful)
        && view.isSentence(i)
        && view.words(i).weight() >= PARAGRAPH
        && !view.hits(i).has(Cue.CREDIT);
  }
}
