package dev.lede.label;

import dev.lede.phrase.Cue;
import dev.lede.phrase.Hits;
import java.util.HashSet;
import java.util.Set;

/**
 * Finds the captions of a flattened text, which no tag marks, by the credits and names in them, and
 * on a page of either format those that it prints twice, or that end in their maker.
 */
final class CaptionLines {
  /** Behind a byline a caption has so many words with its credit, or without the name. */
  private static final int CREDITED_WORDS = 5;

  /** From so many words on a caption says something by itself. */
  private static final int SENTENCE_WORDS = 8;

  /** No caption has so many. */
  private static final int MOST_WORDS = 45;

  /** So sure the weights may be of a paragraph that is a caption if a name stands behind it. */
  private static final double UNSURE = 0.8;

  /** The same if no more than a word in it speaks of a picture. */
  private static final double DOUBTFUL = 0.6;

  /** With a larger share of ideographs a line is Chinese or Japanese. */
  private static final float IDEOGRAPHS = 0.5f;

  private static final String CREDITED = "a sentence with a credit behind it";
  private static final String NAMED = "a sentence with a name behind it";

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
    paragraph(i);
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
    if (labels.of(i) == Label.HEADLINE
        && CaptionTails.isClosed(view.text(i))
        && CaptionTails.isCredited(view, i)) {
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
        && view.words(i).weight() >= SENTENCE_WORDS
        && CaptionTails.isCredited(view, i)) {
      relabel(i, CREDITED);
    }
  }

  /** A line of ideographs that ends in no more than "photographed": so no paragraph ends. */
  private void maker(int i) {
    boolean open = labels.of(i) == Label.PARAGRAPH || labels.of(i) == Label.CHROME;
    if (isInside(i)
        && open
        && view.words(i).weight() >= SENTENCE_WORDS
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
        && CaptionTails.isCredited(view, i)
        && !view.hits(i).startsWith(Cue.BYLINE);
  }

  /** Whether a longer line ends in what the byline says. */
  private boolean isSigned(int i) {
    float more = view.words(i).weight() - view.words(byline).weight();
    return more >= CREDITED_WORDS && view.text(i).endsWith(view.text(byline));
  }

  /** No heading is a whole sentence with a name behind it, as a caption is. */
  private void heading(int i) {
    if (labels.of(i) == Label.HEADING && CaptionTails.isSentenceAndName(view.text(i))) {
      relabel(i, NAMED);
    }
  }

  /**
   * What was taken for a block of the story and ends in a credit is none, nor what ends in a name
   * and may be none.
   */
  private void paragraph(int i) {
    if (!labels.isBody(i) || view.words(i).weight() >= MOST_WORDS) {
      return;
    }
    if (CaptionTails.endsInCredit(view, i)) {
      relabel(i, CREDITED);
    } else if (labels.of(i) == Label.PARAGRAPH && labels.score(i) < UNSURE) {
      unsure(i);
    }
  }

  private void unsure(int i) {
    String text = view.text(i);
    if (labels.score(i) < DOUBTFUL && view.hits(i).has(Cue.CAPTION)) {
      relabel(i, "speaks of a picture");
    } else if (CaptionTails.isSentenceAndName(text) || CaptionTails.isSentenceAndBrackets(text)) {
      relabel(i, NAMED);
    }
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
    boolean caption = labels.of(i) == Label.CREDIT && view.words(i - 1).weight() >= SENTENCE_WORDS;
    if (caption && labels.of(i - 1) == Label.CHROME && view.links(i - 1) == 0) {
      relabel(i - 1, "above a credit");
    }
  }

  private boolean isCreditLine(int i) {
    Hits hits = view.hits(i);
    return hits.startsWith(Cue.CREDIT)
        && !hits.is(Cue.CREDIT)
        && !hits.has(Cue.LEGAL)
        && view.words(i).weight() < SENTENCE_WORDS
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
    } else if (open && view.words(i).weight() >= SENTENCE_WORDS && captions.contains(words)) {
      relabel(i, "a caption printed twice");
    }
  }
}
