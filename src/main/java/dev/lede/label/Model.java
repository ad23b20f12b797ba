package dev.lede.label;

import java.util.List;

/**
 * What was learned for one kind of page.
 *
 * @param lexicon what the words of a block and its neighbours say of its label, and what the tags
 *     and names around it add
 * @param first a first idea of whether a block is body, from its features alone
 * @param second the chance that a block is body, now that the first ideas of its neighbours are
 *     known
 * @param draft a first idea of the chances of all labels
 * @param roles the chances of all labels, now that the first ideas of the neighbours are known
 * @param confidence how likely the answer is right, from the page as a whole
 */
record Model(
    Lexicon lexicon,
    Forest first,
    Committee second,
    Forest draft,
    Committee roles,
    Forest confidence) {
  /** The labels that the roles' committee tells apart, in the order of its classes. */
  static final List<Label> ROLES =
      List.of(
          Label.HEADLINE,
          Label.DECK,
          Label.BYLINE,
          Label.DATE,
          Label.SECTION,
          Label.KEYWORDS,
          Label.PARAGRAPH,
          Label.HEADING,
          Label.CAPTION,
          Label.CREDIT,
          Label.RELATED,
          Label.TEASER_LIST,
          Label.TEASER,
          Label.TEASER_SECTION,
          Label.TEASER_DESCRIPTION,
          Label.TEASER_DATE,
          Label.TEASER_CAPTION,
          Label.COMMENT,
          Label.CHROME);
}
