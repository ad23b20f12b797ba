package dev.lede.label;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * What words alone say of a block's label, its own, its neighbours', and those in the class names
 * around it: a softmax regression over those {@link Terms} that tell labels apart on the pages of
 * several publishers. What it thinks is among the features that the forests see. It knows what no
 * list of phrases does: which words open a caption, a comment or a notice, and which follow one;
 * and what publishers call the elements that hold these.
 */
final class Lexicon {
  /** The upper bits of a term's code say in which drawer it lies; the others tell it from those. */
  static final int DRAWERS = 1 << Terms.CODE_BITS - Character.SIZE;

  /** A weight is kept as a multiple of this. */
  static final float STEP = 1f / 16;

  /** The features that it fills, each the chance of some labels. */
  private final Feature[] features;

  /** For each drawer where its terms begin, and behind the last one where they end. */
  private final char[] drawers;

  /** The lower bits of the terms' codes, drawer by drawer. */
  private final char[] keys;

  /** For each term one for each feature. */
  private final byte[] weights;

  private Lexicon(Feature[] features, char[] drawers, char[] keys, byte[] weights) {
    this.features = features;
    this.drawers = drawers;
    this.keys = keys;
    this.weights = weights;
  }

  /** Fills the features. */
  void fill(View view, Sheet sheet) {
    Terms terms = new Terms(view);
    float[] chances = new float[features.length];
    for (int block = 0; block < view.size(); block++) {
      terms.read(block);
      weigh(terms, chances);
      for (int i = 0; i < chances.length; i++) {
        sheet.set(block, features[i], chances[i]);
      }
    }
  }

  private void weigh(Terms terms, float[] chances) {
    Arrays.fill(chances, 0);
    for (int i = 0; i < terms.count(); i++) {
      int term = find(terms.code(i));
      float value = STEP * terms.value(i);
      for (int feature = 0; term >= 0 && feature < chances.length; feature++) {
        chances[feature] += weights[term * chances.length + feature] * value;
      }
    }
    Forest.turnIntoChances(chances);
  }

  /** The number of a term; below 0 if it was not learned. */
  private int find(int code) {
    int drawer = code >>> Character.SIZE;
    return Arrays.binarySearch(keys, drawers[drawer], drawers[drawer + 1], (char) code);
  }

  /** Reads a lexicon as it was learned. */
  static Lexicon read(DataInputStream in) throws IOException {
    Feature[] features = new Feature[in.readUnsignedByte()];
    for (int i = 0; i < features.length; i++) {
      features[i] = Feature.valueOf(in.readUTF());
    }
    char[] drawers = chars(in, DRAWERS + 1);
    char[] keys = chars(in, drawers[DRAWERS]);
    return new Lexicon(features, drawers, keys, Weights.bytes(in, features.length * keys.length));
  }

  private static char[] chars(DataInputStream in, int count) throws IOException {
    char[] chars = new char[count];
    ByteBuffer.wrap(Weights.bytes(in, Character.BYTES * count)).asCharBuffer().get(chars);
    return chars;
  }
}
