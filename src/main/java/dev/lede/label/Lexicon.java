package dev.lede.label;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * What words alone say of a block's label: a softmax regression over those {@link Terms} of it and
 * its neighbours that tell labels apart on the pages of several publishers. What it thinks is among
 * the features that the forests see. It knows what no list of phrases does: which words open a
 * caption, a comment or a notice, and which follow one.
 */
final class Lexicon {
  /** What words tell apart, each a feature. */
  enum Group {
    STORY,
    HEADING,
    AUTHOR,
    CAPTION,
    CREDIT,
    RELATED,
    LIST,
    TEASER,
    COMMENT,
    CHROME;

    private final Feature feature = Feature.valueOf("LEXICON_" + name());

    static Group of(Label label) {
      return switch (label) {
        case PARAGRAPH, LIST_ITEM, QUOTE, TABLE, CODE, DECK -> STORY;
        case HEADING -> HEADING;
        case BYLINE, DATE -> AUTHOR;
        case CAPTION, TEASER_CAPTION -> CAPTION;
        case CREDIT -> CREDIT;
        case RELATED -> RELATED;
        case RELATED_TITLE, TEASER_LIST -> LIST;
        case HEADLINE, TEASER, TEASER_SECTION, TEASER_DESCRIPTION, TEASER_DATE -> TEASER;
        case COMMENT -> COMMENT;
        case CHROME, TEASER_MORE, KEYWORDS, SECTION -> CHROME;
      };
    }
  }

  private static final Group[] GROUPS = Group.values();

  /** How many bits of a term's code say in which drawer it lies; the others tell it from those. */
  private static final int DRAWER_BITS = Terms.CODE_BITS - Character.SIZE;

  /** A weight is kept in so many parts of one. */
  private static final float STEP = 16;

  /** For each drawer where its terms begin, and behind the last one where they end. */
  private final char[] drawers;

  /** The lower bits of the terms' codes, drawer by drawer. */
  private final char[] keys;

  /** For each term one for each group. */
  private final byte[] weights;

  private Lexicon(char[] drawers, char[] keys, byte[] weights) {
    this.drawers = drawers;
    this.keys = keys;
    this.weights = weights;
  }

  /**
   * Makes a lexicon of what was learned.
   *
   * @param codes the terms that say something, in ascending order
   * @param learned for each of them one for each group
   */
  static Lexicon of(int[] codes, float[] learned) {
    char[] drawers = new char[(1 << DRAWER_BITS) + 1];
    char[] keys = new char[codes.length];
    for (int i = 0; i < codes.length; i++) {
      drawers[(codes[i] >>> Character.SIZE) + 1]++;
      keys[i] = (char) codes[i];
    }
    for (int drawer = 1; drawer < drawers.length; drawer++) {
      drawers[drawer] += drawers[drawer - 1];
    }
    byte[] weights = new byte[learned.length];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = (byte) Math.max(-127, Math.min(127, Math.round(learned[i] * STEP)));
    }
    return new Lexicon(drawers, keys, weights);
  }

  /** Fills the features. */
  void fill(View view, Sheet sheet) {
    Terms terms = new Terms(view);
    float[] chances = new float[GROUPS.length];
    for (int i = 0; i < view.size(); i++) {
      terms.read(i);
      chances(terms, chances);
      for (Group group : GROUPS) {
        sheet.set(i, group.feature, chances[group.ordinal()]);
      }
    }
  }

  private void chances(Terms terms, float[] chances) {
    Arrays.fill(chances, 0);
    for (int i = 0; i < terms.count(); i++) {
      int term = find(terms.code(i));
      for (int group = 0; term >= 0 && group < chances.length; group++) {
        chances[group] += weights[term * chances.length + group] * terms.value(i);
      }
    }
    for (int group = 0; group < chances.length; group++) {
      chances[group] /= STEP;
    }
    Forest.turnIntoChances(chances);
  }

  /** The number of a term; below 0 if it was not learned. */
  private int find(int code) {
    int drawer = code >>> Character.SIZE;
    return Arrays.binarySearch(keys, drawers[drawer], drawers[drawer + 1], (char) code);
  }

  void write(DataOutputStream out) throws IOException {
    out.writeChar(keys.length);
    for (char drawer : drawers) {
      out.writeChar(drawer);
    }
    for (char key : keys) {
      out.writeChar(key);
    }
    out.write(weights);
  }

  static Lexicon read(DataInputStream in) throws IOException {
    int count = in.readChar();
    char[] drawers = chars(in, (1 << DRAWER_BITS) + 1);
    return new Lexicon(drawers, chars(in, count), Weights.bytes(in, GROUPS.length * count));
  }

  private static char[] chars(DataInputStream in, int count) throws IOException {
    char[] chars = new char[count];
    ByteBuffer.wrap(Weights.bytes(in, Character.BYTES * count)).asCharBuffer().get(chars);
    return chars;
  }
}
