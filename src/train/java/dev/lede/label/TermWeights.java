package dev.lede.label;

import java.io.DataOutputStream;
import java.io.IOException;

/**
 * A {@link Lexicon} as it was learned.
 *
 * @param codes the terms that say something, in ascending order
 * @param weights for each of them one for each group
 */
record TermWeights(int[] codes, float[] weights) {
  /** Labels that the terms tell apart, each a feature. */
  enum Group {
    STORY,
    HEADING,
    HEADLINE,
    BYLINE,
    DATE,
    KEYWORDS,
    CAPTION,
    CREDIT,
    RELATED,
    LIST,
    TEASER,
    SECTION,
    TEASER_DESCRIPTION,
    TEASER_DATE,
    COMMENT,
    CHROME;

    /** The group that a label is in. */
    static Group of(Label label) {
      return switch (label) {
        case PARAGRAPH, LIST_ITEM, QUOTE, TABLE, CODE, DECK -> STORY;
        case CAPTION, TEASER_CAPTION -> CAPTION;
        case RELATED_TITLE, TEASER_LIST -> LIST;
        case SECTION, TEASER_SECTION -> SECTION;
        case CHROME, TEASER_MORE -> CHROME;
        default -> valueOf(label.name());
      };
    }

    /** What is filled with its chance by the words. */
    Feature feature() {
      return Feature.valueOf("LEXICON_" + name());
    }

    /** What is filled with its chance by the words and tags. */
    Opinion tagged() {
      return Opinion.valueOf("TAGGED_" + name());
    }
  }

  /** Writes the lexicon in the form that it is read from. */
  void write(DataOutputStream out) throws IOException {
    out.writeByte(Group.values().length);
    for (Group group : Group.values()) {
      out.writeUTF(group.feature().name());
      out.writeUTF(group.tagged().name());
    }
    for (int end : drawers()) {
      out.writeChar(end);
    }
    for (int code : codes) {
      out.writeChar(code);
    }
    for (float weight : weights) {
      out.writeByte(Math.max(-127, Math.min(127, Math.round(weight / Lexicon.STEP))));
    }
  }

  /** Where the terms of each drawer begin, and behind the last one where they end. */
  private int[] drawers() {
    int[] drawers = new int[Lexicon.DRAWERS + 1];
    for (int code : codes) {
      drawers[(code >>> Character.SIZE) + 1]++;
    }
    for (int drawer = 1; drawer < drawers.length; drawer++) {
      drawers[drawer] += drawers[drawer - 1];
    }
    return drawers;
  }
}
