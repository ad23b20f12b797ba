package dev.lede.label;

import dev.lede.block.Kind;
import dev.lede.phrase.Cue;
import dev.lede.phrase.Hits;

/**
 * Finds the captions that an unmistakable mark tells, or a copy. What only the lines of a text need
 * is in {@link CaptionLines}.
 */
final class CaptionMarks {
  /** A line with fewer words is no caption, but a button beside a picture or its number. */
  private static final int CAPTION_WORDS = 3;

  /** From so many words on a caption says something by itself. */
  static final int SENTENCE = 8;

  /** With a larger share of ideographs a line is Chinese or Japanese. */
  private static final float IDEOGRAPHS = 0.5f;

  /** How many blocks before the story the caption of its lead picture may stand. */
  private static final int REACH = 6;

  /** How many blocks from its headline the text of a teaser stands at most. */
  private static final int TEASER_REACH = 3;

  private final View view;
  private final Labels labels;
  private final int headline;
  private final int firstBody;
  private final int lastBody;

  private CaptionMarks(View view, Labels labels) {
    this.view = view;
    this.labels = labels;
    firstBody = labels.firstBody();
    lastBody = labels.lastBody();
    headline = labels.first(Label.HEADLINE);
  }

  /** Settles these captions. */
  static void settle(View view, Labels labels) {
    CaptionMarks marks = new CaptionMarks(view, labels);
    CaptionLines lines = new CaptionLines(view, labels);
    for (int i = 0; i < labels.size(); i++) {
      marks.markedUp(i);
      marks.credited(i);
      if (!view.isHtml()) {
        lines.settle(i);
      }
      marks.twin(i);
      if (!view.isHtml()) {
        lines.copy(i); // behind the twins, which are captions too
      }
    }
  }

  private void relabel(int i, String reason) {
    labels.set(i, Label.CAPTION, reason);
  }

  /** What the page itself marks up as a caption, by a picture inside the story, is one. */
  private void markedUp(int i) {
    boolean marked = view.kind(i) == Kind.CAPTION && !view.isHalfLinked(i);
    boolean inside = i >= firstBody - REACH && i <= lastBody;
    boolean worded = view.words(i).weight() >= CAPTION_WORDS;
    if (marked && inside && worded && labels.of(i) == Label.CHROME) {
      relabel(i, "marked up as a caption");
    }
  }

  /**
   * A sentence with a credit behind it, within the story but no part of it, is a caption; so are
   * those of the gallery between headline and story.
   */
  private void credited(int i) {
    boolean inside = i > Math.min(headline, firstBody) && i <= lastBody && !view.isHalfLinked(i);
    boolean sentence = view.words(i).weight() >= SENTENCE;
    if (inside && sentence && isOpen(i) && isCredited(view, i)) {
      relabel(i, "a sentence with a credit behind it");
    }
  }

  /** Whether a block is nothing else: the text of a teaser stands by its headline. */
  private boolean isOpen(int i) {
    if (labels.of(i) != Label.TEASER_DESCRIPTION) {
      return labels.of(i) == Label.CHROME || (labels.of(i) == Label.PARAGRAPH && endsInMaker(i));
    }
    int last = Math.min(labels.size() - 1, i + TEASER_REACH);
    for (int at = Math.max(0, i - TEASER_REACH); at <= last; at++) {
      if (labels.of(at) == Label.TEASER) {
        return false;
      }
    }
    return true;
  }

  /** Whether no more than "photographed" ends a line of ideographs: so no paragraph ends. */
  private boolean endsInMaker(int i) {
    return view.words(i).ideographShare() > IDEOGRAPHS
        && !view.isSentence(i)
        && view.hits(i).endsWith(Cue.CREDIT);
  }

  /** Whether a block has a credit, and not at its start. */
  static boolean isCredited(View view, int i) {
    Hits hits = view.hits(i);
    return hits.has(Cue.CREDIT) && !hits.startsWith(Cue.CREDIT) && !hits.has(Cue.LEGAL);
  }

  /**
   * A line printed twice in a row is the same thing twice: if one is a caption, so is the other.
   */
  private void twin(int i) {
    boolean differ = i > 0 && labels.of(i - 1) == Label.CAPTION ^ labels.of(i) == Label.CAPTION;
    if (differ && view.text(i - 1).equals(view.text(i))) {
      relabel(i - 1, "a caption printed twice");
      relabel(i, "a caption printed twice");
    }
  }
}
