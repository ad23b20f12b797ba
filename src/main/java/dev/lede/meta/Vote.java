package dev.lede.meta;

/**
 * What may speak for or against a text as the headline. The weights are those of a softmax
 * regression over the candidates of each page, fitted to the development corpora and rounded.
 */
enum Vote {
  /** The JSON-LD node of the story states it. */
  JSON_LD(1.3),
  MICRODATA(1.1),
  OPEN_GRAPH(1.9),
  /** It is an h1. */
  H1(0.6),
  /** It is the first h1 of several. */
  FIRST_H1(0.9),
  /** It is the last h1 before the story's text. */
  NEAREST_H1(1.4),
  /**
   * It is the first h1, although the title element reads otherwise: a headline next to one for
   * search engines.
   */
  UNLIKE_TITLE(2.0),
  /** Its element is called a title or a headline. */
  TITLE_CLASS(0.9),
  /** It links to the front page. */
  LINKS_HOME(-1.7),
  /** Most of its words stand in the title element. */
  LIKE_TITLE(2.0),
  /** Most of its words stand in the address. */
  IN_ADDRESS(0.7),
  /** It is left of a statement when the last part is cut off. */
  STATED_HEAD(1.8),
  /** It is left of a statement when the first part is cut off. */
  STATED_TAIL(0.8),
  /** It is left of the title element when the first part is cut off. */
  TITLE_TAIL(-0.8),
  /** It is left of an h1 when the part behind a bar is cut off. */
  H1_BAR_HEAD(1.4),
  /** Open Graph states it, and the h1 puts a kicker before it. */
  OPEN_GRAPH_KICKER(1.3),
  /** JSON-LD states it, and the h1 puts a kicker before it. */
  JSON_LD_KICKER(0.9),
  /** It goes on where some other candidate ends. */
  GOES_ON(-0.5),
  /** It holds a bar. */
  BAR(-2.0),
  /** It holds a dash between blanks. */
  DASH(-1.0),
  /** It ends with the paper's name. */
  ENDS_WITH_PAPER(-1.9),
  /** It is the paper's name. */
  PAPER(-0.9),
  ONE_WORD(-1.1),
  /** It has two words at most. */
  TWO_WORDS(-1.5),
  LONG(-0.7),
  /** It breaks off, as by "...". */
  TORN(-0.4),

  // The places that a candidate comes from, where they alone say nothing.
  META(0),
  JSON_LD_PAGE(0),
  TITLE(0),
  TITLE_HEAD(0),
  H1_TAIL(0);

  final double weight;

  Vote(double weight) {
    this.weight = weight;
  }
}
