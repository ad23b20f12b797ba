package dev.lede.meta;

/** Where on a page a statement stands, most trusted first. */
enum Origin {
  /** The JSON-LD node that is the article. */
  JSON_LD,
  /** The microdata item that is the article. */
  MICRODATA,
  OPEN_GRAPH,
  /** Any other {@code meta} element that names its field. */
  META,
  /** JSON-LD about the page and not about the article. */
  JSON_LD_PAGE,
  /** An element of the page that readers see. */
  ELEMENT,
  /** A line that readers see and that nothing names. */
  PRINTED,
  /** The {@code title} element. */
  TITLE,
  /** The data that a script of the page works on. */
  SCRIPT
}
