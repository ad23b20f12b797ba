package dev.lede.meta;

/** What a statement is about. */
enum Field {
  HEADLINE,
  DESCRIPTION,
  AUTHOR,
  PUBLISHED,
  MODIFIED,
  PUBLISHER,
  SECTION,
  KEYWORDS,
  URL,
  LANGUAGE,
  FREE,
  TYPE,
  BODY
}
