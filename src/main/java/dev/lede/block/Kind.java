package dev.lede.block;

/** What the input itself makes of a block, by its tags or by its marks in the text. */
public enum Kind {
  TEXT,
  HEADING,
  LIST_ITEM,
  QUOTE,
  TABLE,
  CODE,
  /** The content of a {@code figcaption} or {@code caption} element. */
  CAPTION
}
