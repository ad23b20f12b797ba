package dev.lede.label;

import dev.lede.block.Kind;
import dev.lede.phrase.Cue;
import dev.lede.phrase.Hit;
import dev.lede.phrase.Hits;
import dev.lede.phrase.Sentences;
import java.util.HashSet;
import java.util.Set;

/** Finds the captions that an unmistakable mark tells, or a copy. */
final class CaptionMarks {
  private static final int CAPTION_WORDS = 3;
  private static final int SENTENCE = 8;

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

  /** With a larger share of ideographs a line is Chinese or Japanese. */
  private static final float IDEOGRAPHS = 0.5f;

  /** How many blocks before the story the caption of its lead picture may stand. */
  private static final int REACH = 6;

  /** How many blocks from its headline the text of a teaser stands at most. */
  private static final int TEASER_REACH = 3;

  private final View view;
  private final Labels labels;
  private final Set<Integer> captions = new HashSet<>();
  private final int headline;
  private final int byline;
  private final int firstBody;
  private final int lastBody;

  private CaptionMarks(View view, Labels labels) {
    this.view = view;
    this.labels = labels;
    firstBody = labels.firstBody();
    lastBody = labels.lastBody();
    headline = labels.first(Label.HEADLINE);
    byline = labels.first(Label.BYLINE);
  }

  /** Settles these captions. */
  static void settle(View view, Labels labels) {
    CaptionMarks marks = new CaptionMarks(view, labels);
    for (int i = 0; i < labels.size(); i++) {
      marks.markedUp(i);
      marks.credited(i);
      marks.creditedHeadline(i);
      marks.creditedBehindByline(i);
      marks.namedHeading(i);
      marks.creditLine(i);
      marks.twin(i);
      marks.copy(i);
    }
  }

  private void relabel(int i, String reason) {
    labels.set(i, Label.CAPTION, reason);
  }

  /** What the page itself marks up as a caption, by a picture inside the story, is one. */
  private void markedUp(int i) {
    boolean marked = view.kind(i) == Kind.CAPTION && view.links(i) < 0.5f;
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
    boolean inside = i > Math.min(headline, firstBody) && i < lastBody && view.links(i) < 0.5f;
    boolean sentence = view.words(i).weight() >= SENTENCE;
    if (inside && sentence && isOpen(i) && isCredited(view, i)) {
      relabel(i, "a sentence with a credit behind it");
    }
  }

  /**
   * A text may open with the caption of its picture: no headline ends with a credit in brackets.
   */
  private void creditedHeadline(int i) {
    String text = view.text(i);
    boolean closed = text.endsWith(")") || text.endsWith("）");
    int open = Math.max(text.lastIndexOf('('), text.lastIndexOf('（'));
    boolean credited = closed && view.hits(i).all().stream().anyMatch(hit -> isCredit(hit, open));
    if (labels.of(i) == Label.HEADLINE && !view.isHtml() && credited) {
      relabel(i, "a sentence with a credit behind it");
    }
  }

  /**
   * Behind a text's byline no second headline stands, nor a second byline of a caption's length: if
   * it has a credit behind it, it is the caption of the picture on top.
   */
  private void creditedBehindByline(int i) {
    boolean masthead = labels.of(i) == Label.HEADLINE || labels.of(i) == Label.BYLINE;
    boolean behind = byline < i && i < firstBody;
    if (masthead && behind && !view.isHtml() && (isCaptionAndCredit(i) || isSigned(i))) {
      relabel(i, "a credit behind it, below the byline");
    }
  }

  /** No heading of a text is a whole sentence with a name behind it, as a caption is. */
  private void namedHeading(int i) {
    if (!view.isHtml() && labels.of(i) == Label.HEADING && isSentenceAndName(view.text(i))) {
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

  private boolean isCaptionAndCredit(int i) {
    Hits hits = view.hits(i);
    boolean worded = view.words(i).weight() >= CREDITED_WORDS;
    return worded && isCredited(view, i) && !hits.startsWith(Cue.BYLINE);
  }

  /** Whether a longer line ends in what the byline says. */
  private boolean isSigned(int i) {
    float more = view.words(i).weight() - view.words(byline).weight();
    return more >= CREDITED_WORDS && view.text(i).endsWith(view.text(byline));
  }

  private static boolean isCredit(Hit hit, int from) {
    return hit.cue() == Cue.CREDIT && from > 0 && hit.start() > from;
  }

  /**
   * A short line of a text that begins with "Photo:", within the story, is a credit; the line above
   * is the caption, if it is nothing else.
   */
  private void creditLine(int i) {
    boolean inside = i > Math.min(headline, firstBody) && i < lastBody;
    if (view.isHtml() || !inside || !isCreditLine(i)) {
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

  /** A sentence of a text that was a caption before, where a page stands twice in a file. */
  private void copy(int i) {
    int words = view.words(i).fingerprint();
    if (labels.of(i) == Label.CAPTION) {
      captions.add(words);
    } else if (!view.isHtml()
        && (labels.of(i) == Label.CHROME || labels.of(i) == Label.TEASER_CAPTION)
        && view.words(i).weight() >= SENTENCE
        && captions.contains(words)) {
      relabel(i, "a caption printed twice");
    }
  }
}
