package dev.lede.label;

import dev.lede.table.PackedInput;
import java.io.IOException;
import java.util.Arrays;

/**
 * What words alone say of a block's label: its own and its neighbours', and then once more with the
 * tags and names of the elements around it. Both are softmax regressions over those {@link Terms}
 * that tell labels apart on the pages of several publishers. What they think is among the features
 * that the forests and networks see. They know what no list of phrases does: which words open a
 * caption, a comment or a notice, and which follow one; and what publishers call the elements that
 * hold these.
 */
final class Lexicon {
  /**
   * The upper bits of a term's code say in which drawer it lies, the lower ones which it is there.
   */
  static final int DRAWERS = 1 << Terms.CODE_BITS - Character.SIZE;

  /** A weight is kept as a multiple of this. */
  static final float STEP = 1f / 16;

  /** The codes of tags begin here. */
  private static final int FIRST_TAG = Terms.first(Terms.Shelf.TAGS);

  /** The features that words fill, each the chance of some labels. */
  private final Feature[] words;

  /** Those that words and tags fill. */
  private final Opinion[] tagged;

  /** For each drawer where its terms begin, and behind the last one where they end. */
  private final char[] drawers;

  /** The lower bits of the terms' codes, drawer by drawer. */
  private final char[] keys;

  /** For each term one for each feature. */
  private final byte[] weights;

  private Lexicon(Feature[] words, Opinion[] tagged, char[] drawers, char[] keys, byte[] weights) {
    this.words = words;
    this.tagged = tagged;
    this.drawers = drawers;
    this.keys = keys;
    this.weights = weights;
  }

  /** Fills the features; those of tags stay empty for a text. */
  void fill(View view, Sheet sheet) {
    Terms terms = new Terms(view);
    float[] sums = new float[words.length];
    float[] chances = new float[words.length];
    for (int block = 0; block < view.size(); block++) {
      terms.read(block);
      Arrays.fill(sums, 0);
      int tags = weigh(terms, 0, FIRST_TAG, sums);
      set(sheet, block, words, sums, chances);
      if (view.isHtml()) {
        weigh(terms, tags, Integer.MAX_VALUE, sums);
        set(sheet, block, tagged, sums, chances);
      }
    }
  }

  /**
   * Adds up the weights of terms from one on, as long as their codes are below an end.
   *
   * @return the first term that was not weighed
   */
  private int weigh(Terms terms, int first, int end, float[] sums) {
    int at = first;
    for (; at < terms.count() && terms.code(at) < end; at++) {
      int term = find(terms.code(at));
      if (term >= 0) {
        add(term * sums.length, STEP * terms.value(at), sums);
      }
    }
    return at;
  }

  private void add(int first, float value, float[] sums) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] += weights[first + i] * value;
    }
  }

  /** Fills columns with the chances that sums stand for, worked out in an array of that size. */
  private static void set(Sheet sheet, int block, Column[] columns, float[] sums, float[] chances) {
    System.arraycopy(sums, 0, chances, 0, sums.length);
    Softmax.turn(chances);
    for (int i = 0; i < chances.length; i++) {
      sheet.set(block, columns[i], chances[i]);
    }
  }

  /** The number of a term; below 0 if it was not learned. */
  private int find(int code) {
    int drawer = code >>> Character.SIZE;
    int end = drawers[drawer + 1];
    int at = drawers[drawer];
    while (at < end && keys[at] < (char) code) { // there are a few in each
      at++;
    }
    return at < end && keys[at] == (char) code ? at : -1;
  }

  /** Reads a lexicon as it was learned. */
  static Lexicon read(PackedInput in) throws IOException {
    Feature[] words = new Feature[in.readUnsignedByte()];
    Opinion[] tagged = new Opinion[words.length];
    for (int i = 0; i < words.length; i++) {
      words[i] = Feature.valueOf(in.readUTF());
      tagged[i] = Opinion.valueOf(in.readUTF());
    }
    char[] drawers = in.chars(DRAWERS + 1);
    char[] keys = in.chars(drawers[DRAWERS]);
    return new Lexicon(words, tagged, drawers, keys, in.bytes(words.length * keys.length));
  }
}
