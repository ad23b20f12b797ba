package dev.lede.label;

import dev.lede.phrase.Cue;
import dev.lede.phrase.Hit;
import dev.lede.phrase.Hits;
import dev.lede.phrase.Sentences;
import java.util.HashSet;
import java.util.Set;

/** Finds the captions of a flattened text, which no tag marks, by the credits and names in them. */
final class CaptionLines {
  /**
   * A caption and its credit have together so many words, where a headline and byline are known.
   */
  private static final int CREDITED_WORDS = 5;

  /** A caption with no more than a name behind it has so many words. */
  private static final int NAMED_WORDS = 4;

  /** That name has no more. */
  private static final int NAME_WORDS = 6;

  /** A shorter word may be cut short before a full stop, "vs.", and small in a name, "for". */
  private static final int WORD = 4;

  private final View view;
  private final Labels labels;

  /** The words of the captions so far. */
  private final Set<Integer> captions = new HashSet<>();

  private final int headline;
  private final int byline;
  private final int firstBody;
  private final int lastBody;

  /** For these labels, which are changed. */
  CaptionLines(View view, Labels labels) {
    this.view = view;
    this.labels = labels;
    headline = labels.first(Label.HEADLINE);
    byline = labels.first(Label.BYLINE);
    firstBody = labels.firstBody();
    lastBody = labels.lastBody();
  }

  /** Settles a line by what it says. */
  void settle(int i) {
    headline(i);
    behindByline(i);
    heading(i);
    creditLine(i);
  }

  private void relabel(int i, String reason) {
    labels.set(i, Label.CAPTION, reason);
  }

  /**
   * A text may open with the caption of its picture: no headline ends with a credit in brackets.
   */
  private void headline(int i) {
    String text = view.text(i);
    boolean closed = text.endsWith(")") || text.endsWith("）");
    int open = Math.max(text.lastIndexOf('('), text.lastIndexOf('（'));
    if (labels.of(i) == Label.HEADLINE && closed && open > 0 && hasCreditBehind(i, open)) {
      relabel(i, "a sentence with a credit behind it");
    }
  }

  private boolean hasCreditBehind(int i, int from) {
    for (Hit hit : view.hits(i).all()) {
      if (hit.cue() == Cue.CREDIT && hit.start() > from) {
        return true;
      }
    }
    return false;
  }

  /**
   * Behind a byline no second headline stands, nor a second byline of a caption's length: if it has
   * a credit behind it, it is the caption of the picture on top.
   */
  private void behindByline(int i) {
    boolean masthead = labels.of(i) == Label.HEADLINE || labels.of(i) == Label.BYLINE;
    boolean behind = byline < i && i < firstBody;
    if (masthead && behind && (isCaptionAndCredit(i) || isSigned(i))) {
      relabel(i, "a credit behind it, below the byline");
    }
  }

  private boolean isCaptionAndCredit(int i) {
    return view.words(i).weight() >= CREDITED_WORDS
        && CaptionMarks.isCredited(view, i)
        && !view.hits(i).startsWith(Cue.BYLINE);
  }

  /** Whether a longer line ends in what the byline says. */
  private boolean isSigned(int i) {
    float more = view.words(i).weight() - view.words(byline).weight();
    return more >= CREDITED_WORDS && view.text(i).endsWith(view.text(byline));
  }

  /** No heading is a whole sentence with a name behind it, as a caption is. */
  private void heading(int i) {
    if (labels.of(i) == Label.HEADING && isSentenceAndName(view.text(i))) {
      relabel(i, "a sentence with a name behind it");
    }
  }

  /** Whether a text is like "The lock at Ashmere. Ann Reed for The Ferry Post". */
  static boolean isSentenceAndName(String text) {
    int stop = text.lastIndexOf(". ");
    if (stop < WORD || Sentences.endsIn(text)) {
      return false;
    }
    String sentence = text.substring(0, stop);
    String name = text.substring(stop + 2);
    return sentence.substring(stop - WORD).codePoints().allMatch(Character::isLowerCase)
        && sentence.split(" ").length >= NAMED_WORDS
        && isName(name.split(" "));
  }

  /** Whether the words begin with capitals, but for a short one within: "Reed for The Post". */
  private static boolean isName(String... words) {
    boolean capitals = Character.isUpperCase(words[0].codePointAt(0));
    for (String word : words) {
      capitals &= word.length() < WORD || Character.isUpperCase(word.codePointAt(0));
    }
    return capitals && words.length <= NAME_WORDS && !words[words.length - 1].endsWith(":");
  }

  /**
   * A short line that begins with "Photo:", within the story, is a credit; the line above is the
   * caption, if it is nothing else.
   */
  private void creditLine(int i) {
    boolean inside = i > Math.min(headline, firstBody) && i < lastBody;
    if (!inside || !isCreditLine(i)) {
      return;
    }
    if (labels.of(i) == Label.RELATED || labels.of(i) == Label.CHROME) {
      labels.set(i, Label.CREDIT, "begins with a credit mark");
    }
    boolean caption =
        labels.of(i) == Label.CREDIT && view.words(i - 1).weight() >= CaptionMarks.SENTENCE;
    if (caption && labels.of(i - 1) == Label.CHROME && view.links(i - 1) == 0) {
      relabel(i - 1, "above a credit");
    }
  }

  private boolean isCreditLine(int i) {
    Hits hits = view.hits(i);
    return hits.startsWith(Cue.CREDIT)
        && !hits.is(Cue.CREDIT)
        && !hits.has(Cue.LEGAL)
        && view.words(i).weight() < CaptionMarks.SENTENCE
        && view.links(i) == 0;
  }

  /** A sentence that was a caption before, where a page stands twice in a file. */
  void copy(int i) {
    int words = view.words(i).fingerprint();
    boolean open = labels.of(i) == Label.CHROME || labels.of(i) == Label.TEASER_CAPTION;
    if (labels.of(i) == Label.CAPTION) {
      captions.add(words);
    } else if (open
        && view.words(i).weight() >= CaptionMarks.SENTENCE
        && captions.contains(words)) {
      relabel(i, "a caption printed twice");
    }
  }
}
