package dev.lede.label;

import java.util.EnumSet;
import java.util.Set;

/** What a block is. */
public enum Label {
  HEADLINE,
  /** The standfirst: JSON's {@code alternativeHeadline}. */
  DECK,
  BYLINE,
  /** A line with the date of publication or change. */
  DATE,
  /** The story's own section, kicker or breadcrumb. */
  SECTION,
  /** A line of the story's own keywords. */
  KEYWORDS,

  PARAGRAPH,
  HEADING,
  LIST_ITEM,
  QUOTE,
  TABLE,
  CODE,

  /** A picture's caption, with or without its credit in the same block. */
  CAPTION,
  /** A picture's credit that stands on its own. */
  CREDIT,

  /**
   * A link that the editors put into the story or right under it; its "read also" mark may stand in
   * the same block.
   */
  RELATED,
  /** A "read also" mark or the title of a box of related links, on its own. */
  RELATED_TITLE,

  /** The title of a list of other stories. */
  TEASER_LIST,
  /** The headline of another story. */
  TEASER,
  TEASER_SECTION,
  TEASER_DESCRIPTION,
  TEASER_DATE,
  /** The caption of the picture of another story. */
  TEASER_CAPTION,
  /** A "read more" mark between the items of a list of other stories. */
  TEASER_MORE,

  COMMENT,
  CHROME;

  private static final Set<Label> BODY =
      EnumSet.of(PARAGRAPH, HEADING, LIST_ITEM, QUOTE, TABLE, CODE);

  private static final Set<Label> TEASERS =
      EnumSet.of(
          TEASER_LIST,
          TEASER,
          TEASER_SECTION,
          TEASER_DESCRIPTION,
          TEASER_DATE,
          TEASER_CAPTION,
          TEASER_MORE);

  /** Whether blocks of this label are the story itself. */
  public boolean isBody() {
    return BODY.contains(this);
  }

  /** Whether blocks of this label make up the lists of other stories. */
  public boolean isOfTeasers() {
    return TEASERS.contains(this);
  }
}
