package dev.lede.label;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/**
 * What the words of a block alone say of its label: a softmax regression over hashed words and
 * pairs of words, after K. Weinberger et al., "Feature hashing for large scale multitask learning",
 * ICML 2009. What it thinks is among the features that the forests see. It knows what no list of
 * phrases does: which words open a caption, a comment or a notice.
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

  private static final int BITS = 14;

  /** How many weights there are: one for each place of a word and each group. */
  static final int SIZE = GROUPS.length << BITS;

  /** Of more words of a block, so many are read, half of them its first and half its last. */
  private static final int MOST = 24;

  /** A block of fewer words is known as a whole too. */
  private static final int SHORT = 8;

  private static final int FIRST = 0x51ed270b;
  private static final int LAST = 0x2f0b4a27;
  private static final int WHOLE = 0x6c8e9cf5;
  private static final int LENGTH = 0x3c6ef372;

  /** A weight is kept in so many parts of one. */
  private static final float STEP = 16;

  /** Knows no word and fills no feature: on HTML, tags and names of classes say more. */
  static final Lexicon NONE = new Lexicon(new byte[0]);

  /** For each place one for each group; none at all if nothing was learned. */
  private final byte[] weights;

  private Lexicon(byte[] weights) {
    this.weights = weights;
  }

  /**
   * The words of a block.
   *
   * @param places where in the table each stands
   * @param values how much each counts
   * @param count how many there are
   */
  record Terms(int[] places, float[] values, int count) {}

  /** Makes a lexicon of weights as they were learned: for each place one for each group. */
  static Lexicon of(float[] learned) {
    byte[] weights = new byte[learned.length];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = (byte) Math.max(-127, Math.min(127, Math.round(learned[i] * STEP)));
    }
    return new Lexicon(weights);
  }

  /** The words of a block, its pairs of words, those at its ends, and how long it is. */
  static Terms terms(Words words) {
    int count = words.count();
    int read = Math.min(count, MOST);
    int[] places = new int[2 * read + 4];
    float[] values = new float[places.length];
    Arrays.fill(values, 0, 2 * read, (float) (1 / Math.sqrt(Math.max(1, read))));
    int at = 0;
    for (int i = 0; i < read; i++) {
      int word = i < MOST / 2 ? i : count - read + i;
      places[at++] = place(words.hash(word));
      if (i > 0) {
        places[at++] = place(words.hash(word) * 31 + words.hash(word - 1));
      }
    }
    if (count > 0) {
      at = add(places, values, at, words.hash(0) + FIRST, 0.7f);
      at = add(places, values, at, words.hash(count - 1) + LAST, 0.7f);
    }
    if (count > 0 && count < SHORT) {
      at = add(places, values, at, words.fingerprint() + WHOLE, 1);
    }
    int length = Math.min(SHORT, Integer.SIZE - Integer.numberOfLeadingZeros(count));
    at = add(places, values, at, LENGTH * (1 + length), 0.5f);
    return new Terms(places, values, at);
  }

  private static int add(int[] places, float[] values, int at, int hash, float value) {
    places[at] = place(hash);
    values[at] = value;
    return at + 1;
  }

  private static int place(int hash) {
    int mixed = hash * 0x9E3779B1;
    return (mixed ^ mixed >>> 15) * 0x85EBCA6B >>> (Integer.SIZE - BITS);
  }

  /** Fills the features, if anything was learned. */
  void fill(View view, Sheet sheet) {
    float[] chances = new float[GROUPS.length];
    for (int i = 0; i < view.size() && weights.length > 0; i++) {
      chances(terms(view.words(i)), chances);
      for (Group group : GROUPS) {
        sheet.set(i, group.feature, chances[group.ordinal()]);
      }
    }
  }

  private void chances(Terms terms, float[] chances) {
    Arrays.fill(chances, 0);
    for (int term = 0; term < terms.count; term++) {
      int from = terms.places[term] * GROUPS.length;
      for (int group = 0; group < chances.length; group++) {
        chances[group] += weights[from + group] * terms.values[term];
      }
    }
    for (int group = 0; group < chances.length; group++) {
      chances[group] /= STEP;
    }
    Forest.turnIntoChances(chances);
  }

  void write(DataOutputStream out) throws IOException {
    out.writeInt(weights.length);
    out.write(weights);
  }

  static Lexicon read(DataInputStream in) throws IOException {
    return new Lexicon(in.readNBytes(in.readInt()));
  }
}
