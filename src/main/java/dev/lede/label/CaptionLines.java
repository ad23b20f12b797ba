package dev.lede.label;

import dev.lede.phrase.Cue;
import dev.lede.phrase.Hit;
import dev.lede.phrase.Hits;
import dev.lede.phrase.Sentences;
import java.util.HashSet;
import java.util.Set;

/**
 * Finds the captions of a flattened text, which no tag marks, by the credits and names in them, and
 * on a page of either format those that it prints twice, or that end in their maker.
 */
final class CaptionLines {
  /**
   * A caption and its credit have together so many words, where a headline and byline are known.
   */
  private static final int CREDITED_WORDS = 5;

  /** A caption with no more than a name behind it has so many words. */
  private static final int NAMED_WORDS = 4;

  /** That name has no more. */
  private static final int NAME_WORDS = 6;

  /** From so many words on a caption says something by itself. */
  private static final int SENTENCE = 8;

  /** A shorter word may be cut short before a full stop, "vs.", and small in a name, "for". */
  private static final int WORD = 4;

  /** With a larger share of ideographs a line is Chinese or Japanese. */
  private static final float IDEOGRAPHS = 0.5f;

  /** What stands behind the mark of a credit. */
  private static final String COLONS = ":：";

  private static final String CREDITED = "a sentence with a credit behind it";

  private final View view;
  private final Labels labels;

  /** The words of the captions so far. */
  private final Set<Integer> captions = new HashSet<>();

  private final int headline;
  private final int byline;
  private final int firstBody;
  private final int lastBody;

  private CaptionLines(View view, Labels labels) {
    this.view = view;
    this.labels = labels;
    headline = labels.first(Label.HEADLINE);
    byline = labels.first(Label.BYLINE);
    firstBody = labels.firstBody();
    lastBody = labels.lastBody();
  }

  /** Settles these captions. */
  static void settle(View view, Labels labels) {
    CaptionLines captions = new CaptionLines(view, labels);
    for (int i = 0; i < labels.size(); i++) {
      if (!view.isHtml()) {
        captions.line(i);
      }
      captions.maker(i);
      captions.twin(i);
      if (!view.isHtml()) {
        captions.copy(i); // behind the twins, which are captions too
      }
    }
  }

  /** Settles a line of a text by what it says. */
  private void line(int i) {
    headline(i);
    sentence(i);
    behindByline(i);
    heading(i);
    creditLine(i);
  }

  private void relabel(int i, String reason) {
    labels.set(i, Label.CAPTION, reason);
  }

  /** Whether a block stands between the headline, or the first of the story, and its last. */
  private boolean isInside(int i) {
    return i > Math.min(headline, firstBody) && i <= lastBody;
  }

  /** A text may open with a picture's caption: no headline ends with a credit in brackets. */
  private void headline(int i) {
    if (labels.of(i) == Label.HEADLINE && isClosed(view.text(i)) && isCredited(view, i)) {
      relabel(i, CREDITED);
    }
  }

  /**
   * A sentence with a credit behind it, within the story but no part of it, is a caption; so are
   * those of the gallery between headline and story.
   */
  private void sentence(int i) {
    boolean open = labels.of(i) == Label.CHROME || labels.of(i) == Label.TEASER_DESCRIPTION;
    if (isInside(i)
        && open
        && !view.isHalfLinked(i)
        && view.words(i).weight() >= SENTENCE
        && isCredited(view, i)) {
      relabel(i, CREDITED);
    }
  }

  /** A line of ideographs that ends in no more than "photographed": so no paragraph ends. */
  private void maker(int i) {
    boolean open = labels.of(i) == Label.PARAGRAPH || labels.of(i) == Label.CHROME;
    if (isInside(i)
        && open
        && view.words(i).weight() >= SENTENCE
        && view.words(i).ideographShare() > IDEOGRAPHS
        && !view.isSentence(i)
        && view.hits(i).endsWith(Cue.CREDIT)) {
      relabel(i, CREDITED);
    }
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
        && isCredited(view, i)
        && !view.hits(i).startsWith(Cue.BYLINE);
  }

  /** Whether a line ends in a credit: in brackets, or behind "Photo:". */
  static boolean isCredited(View view, int i) {
    String text = view.text(i);
    int open =
        isClosed(text) ? Math.max(text.lastIndexOf('('), text.lastIndexOf('（')) : text.length();
    for (Hit hit : view.hits(i).all()) {
      boolean marked = hit.end() < text.length() && COLONS.indexOf(text.charAt(hit.end())) >= 0;
      if (hit.cue() == Cue.CREDIT && hit.start() > 0 && (marked || hit.start() > open)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isClosed(String text) {
    return text.endsWith(")") || text.endsWith("）");
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
    if (!isInside(i) || !isCreditLine(i)) {
      return;
    }
    if (labels.of(i) == Label.RELATED || labels.of(i) == Label.CHROME) {
      labels.set(i, Label.CREDIT, "begins with a credit mark");
    }
    boolean caption = labels.of(i) == Label.CREDIT && view.words(i - 1).weight() >= SENTENCE;
    if (caption && labels.of(i - 1) == Label.CHROME && view.links(i - 1) == 0) {
      relabel(i - 1, "above a credit");
    }
  }

  private boolean isCreditLine(int i) {
    Hits hits = view.hits(i);
    return hits.startsWith(Cue.CREDIT)
        && !hits.is(Cue.CREDIT)
        && !hits.has(Cue.LEGAL)
        && view.words(i).weight() < SENTENCE
        && view.links(i) == 0;
  }

  /**
   * A line printed twice in a row is the same thing twice: if one is a caption, so is the other.
   */
  private void twin(int i) {
    boolean differ = i > 0 && labels.of(i - 1) == Label.CAPTION ^ labels.of(i) == Label.CAPTION;
    if (differ && isOpen(i - 1) && isOpen(i) && view.text(i - 1).equals(view.text(i))) {
      relabel(i - 1, "a caption printed twice");
      relabel(i, "a caption printed twice");
    }
  }

  private boolean isOpen(int i) {
    return switch (labels.of(i)) {
      case HEADLINE, CREDIT -> false;
      default -> true;
    };
  }

  /** A sentence that was a caption before, where a page stands twice in a file. */
  private void copy(int i) {
    int words = view.words(i).fingerprint();
    boolean open = labels.of(i) == Label.CHROME || labels.of(i) == Label.TEASER_CAPTION;
    if (labels.of(i) == Label.CAPTION) {
      captions.add(words);
    } else if (open && view.words(i).weight() >= SENTENCE && captions.contains(words)) {
      relabel(i, "a caption printed twice");
    }
  }
}
