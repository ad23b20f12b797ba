package dev.lede.source;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Guesses the charset of a page that declares none: reads its bytes in each charset of each
 * language, and takes the reading whose characters are the least surprising.
 */
final class CharsetGuesser {
  /** How many bytes are looked at. */
  private static final int ENOUGH = 1 << 15;

  /**
   * What any other charset must gain over windows-1252, in which most pages of few letters outside
   * ASCII are.
   */
  private static final double LEAD = 6;

  private final byte[] sample;
  private final Map<Charset, Double> costs = new LinkedHashMap<>();

  private CharsetGuesser(byte[] sample) {
    this.sample = sample;
  }

  /** The charset that the bytes, which are not all ASCII, make the most sense in. */
  static Charset guess(byte[] bytes) {
    return new CharsetGuesser(sample(bytes)).compare().best();
  }

  /** Whether the bytes make so little sense in a charset that another one must be meant. */
  static boolean contradicts(byte[] bytes, Charset charset) {
    CharsetGuesser guesser = new CharsetGuesser(sample(bytes)).compare();
    long letters = guesser.letters();
    double gain = guesser.costs.getOrDefault(charset, 0.0) - guesser.costs.get(guesser.best());
    return letters >= 20 && gain > 2 * letters;
  }

  private CharsetGuesser compare() {
    Map<Charset, Decoded> read = new LinkedHashMap<>();
    for (Alphabet alphabet : Alphabet.all()) {
      for (Charset charset : alphabet.charsets()) {
        Decoded decoded = read.computeIfAbsent(charset, key -> Decoded.of(sample, key));
        costs.merge(charset, Plausibility.cost(alphabet, decoded.text()), Math::min);
      }
    }
    return this;
  }

  private Charset best() {
    Map.Entry<Charset, Double> best = null;
    for (Map.Entry<Charset, Double> cost : costs.entrySet()) { // the first one on a tie
      double least = best == null ? Double.MAX_VALUE : best.getValue();
      best = cost.getValue() < least ? cost : best;
    }
    Charset first = Alphabet.all().get(0).charsets().get(0);
    return best.getValue() + LEAD < costs.get(first) ? best.getKey() : first;
  }

  private long letters() {
    long count = 0;
    for (byte b : sample) {
      count += b < 0 ? 1 : 0;
    }
    return count;
  }

  /**
   * The stretches between tags and line breaks that hold bytes outside ASCII; "<", ">" and line
   * breaks are no trail bytes.
   */
  private static byte[] sample(byte[] bytes) {
    ByteArrayOutputStream sample = new ByteArrayOutputStream();
    int start = 0;
    boolean telling = false;
    for (int i = 0; i < bytes.length && sample.size() < ENOUGH; i++) {
      telling |= bytes[i] < 0;
      if (bytes[i] == '<'
          || bytes[i] == '>'
          || bytes[i] == '\n'
          || i + 1 == bytes.length
          || i - start > ENOUGH) {
        if (telling) {
          sample.write(bytes, start, i + 1 - start);
        }
        start = i + 1;
        telling = false;
      }
    }
    return sample.toByteArray();
  }
}
