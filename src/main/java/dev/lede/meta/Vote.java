package dev.lede.meta;

/** What may speak for or against a text as the headline. Each has a weight in {@code votes.txt}. */
enum Vote {
  /** The JSON-LD node of the story states it. */
  JSON_LD,
  MICRODATA,
  OPEN_GRAPH,
  /** It is an h1. */
  H1,
  /** It is the first h1 of several. */
  FIRST_H1,
  /** It is the last h1 before the story's text. */
  NEAREST_H1,
  /**
   * It is the first h1, although the title element reads otherwise: a headline next to one for
   * search engines.
   */
  UNLIKE_TITLE,
  /** Its element is called a title or a headline. */
  TITLE_CLASS,
  /** It links to the front page. */
  LINKS_HOME,
  /** Most of its words stand in the title element. */
  LIKE_TITLE,
  /** Most of its words stand in the address. */
  IN_ADDRESS,
  /** It is left of a statement when the last part is cut off. */
  STATED_HEAD,
  /** It is left of a statement when the first part is cut off. */
  STATED_TAIL,
  /** It is left of the title element when the first part is cut off. */
  TITLE_TAIL,
  /** It is left of an h1 when the part behind a bar is cut off. */
  H1_BAR_HEAD,
  /** Open Graph states it, and the h1 puts a kicker before it. */
  OPEN_GRAPH_KICKER,
  /** JSON-LD states it, and the h1 puts a kicker before it. */
  JSON_LD_KICKER,
  /** Open Graph alone states it, while JSON-LD, the h1 and the title agree on another. */
  OPEN_GRAPH_ALONE,
  /** JSON-LD alone states it, while Open Graph, the h1 and the title agree on another. */
  JSON_LD_ALONE,
  /** The h1 alone shows it, while Open Graph and the title agree on another; no JSON-LD does. */
  H1_ALONE,
  /** The h1 alone shows it, while Open Graph, the title and JSON-LD agree on another. */
  H1_AGAINST_ALL,
  /** It goes on where some other candidate ends. */
  GOES_ON,
  /** It holds a bar. */
  BAR,
  /** It holds a dash between blanks. */
  DASH,
  /** It ends with the paper's name. */
  ENDS_WITH_PAPER,
  /** It is the paper's name. */
  PAPER,
  ONE_WORD,
  /** It has two words at most. */
  TWO_WORDS,
  LONG,
  /** It breaks off, as by "...". */
  TORN,

  // The places that a candidate comes from, where they alone say nothing.
  META,
  JSON_LD_PAGE,
  TITLE,
  TITLE_HEAD,
  H1_TAIL
}
