package dev.lede.article;

/**
 * What may speak for or against a line of a flattened text as the headline. The weights are those
 * of a softmax regression over the candidate lines of each page, fitted once to the text dumps of
 * the development corpora and held against domains that it had not seen. No program is kept for it:
 * who changes a weight measures the headlines that {@code .ci/crossvalidate} prints.
 */
enum HeadlineSign {
  /** The labeller takes it for a headline; counts by how sure it is. */
  LABELLED(2.7),
  /** It is the first line so labelled. */
  FIRST_LABELLED(0.9),
  /** The labeller sees in it nothing of the story's. */
  CHROME(0.3),
  /** The labeller takes it for the section: a headline of few words looks like one. */
  SECTION(1.1),
  DECK(-0.8),
  /** It is marked as a heading. */
  HEADING(1.1),
  /** It is marked as a heading of the first level. */
  TOP_HEADING(1.5),
  LIST_ITEM(-1.3),

  /** It is the last line before the story. */
  LAST(0.3),
  /** It is one of the last lines before the story. */
  NEAR(0.7),
  /** It is not far above the story. */
  IN_REACH(1.2),
  /** Hardly anything stands above it. */
  ON_TOP(1.0),
  /** A section stands right above it. */
  BELOW_SECTION(1.0),
  /** A long text stands right above it. */
  BELOW_TEXT(-1.0),
  ABOVE_DECK(1.1),
  ABOVE_BYLINE(1.9),
  ABOVE_DATE(0.8),
  /** A line close by has it and more: the way to it, a button that shares it. */
  SAID_AGAIN(0.8),
  /** A line close by ends with it, as the way to it does. */
  ENDS_TRAIL(1.0),

  /** The story has its words; counts by their share. */
  TOLD(2.3),
  /** The story has two of its words. */
  TWO_TOLD(1.1),
  /** The story has five of its words. */
  FIVE_TOLD(0.6),

  TWO_WORDS(-1.1),
  THREE_WORDS(-1.4),
  SIX_WORDS(0.5),
  /** It has more words than most headlines. */
  LONG(-0.8),
  /** It has more words than any headline should have. */
  TOO_LONG(-1.0),
  FULL_STOP(-3.1),
  COLON(-0.6),
  QUESTION(-0.6),
  CAPITALS(-0.6),
  BAR(-1.4);

  private final double weight;

  HeadlineSign(double weight) {
    this.weight = weight;
  }

  double weight() {
    return weight;
  }

  /** What the sign counts where it holds; else nothing. */
  double of(boolean holds) {
    return holds ? weight : 0;
  }
}
