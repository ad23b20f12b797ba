package dev.lede.source;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

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

  /** How many words with the same bytes outside ASCII are looked at. */
  private static final int ALIKE = 2;

  /** What a byte of a language's own text costs at most, roughly. */
  private static final double SENSIBLE = 4.5;

  /** A word of a script that is not Latin mostly has so many letters, at least. */
  private static final int WORD = 3;

  /** A language of Latin letters has so many kinds of them outside ASCII, at least. */
  private static final int FEWEST_KINDS = 3;

  /** So many letters show it. */
  private static final int ENOUGH_LETTERS = 5;

  private static final Set<String> OF_LATIN_LETTERS =
      Set.of("windows-1250", "ISO-8859-2", "windows-1254", "windows-1257", "windows-1258");

  private final byte[] sample;
  private final Map<Charset, Double> costs = new LinkedHashMap<>();

  private CharsetGuesser(byte[] sample) {
    this.sample = sample;
  }

  /** The charset that the bytes, which are not all ASCII, make the most sense in. */
  static Charset guess(byte[] bytes) {
    return new CharsetGuesser(sample(bytes)).compare().withoutMonotonous().best();
  }

  /**
   * Whether the bytes make so little sense in a charset, and so much in one of another script, that
   * this one must be meant. Other charsets of Latin letters are too much alike to tell against a
   * declaration.
   */
  static boolean contradicts(byte[] bytes, Charset charset) {
    CharsetGuesser guesser = new CharsetGuesser(sample(bytes)).compare();
    Charset best = guesser.best();
    double least = guesser.costs.get(best);
    long letters = guesser.letters();
    double gain = guesser.costs.getOrDefault(charset, 0.0) - least;
    return letters >= 20
        && gain > 2 * letters
        && least < SENSIBLE * letters
        && !OF_LATIN_LETTERS.contains(CharsetLabels.name(best))
        && (isOfManyBytes(best) || guesser.inWords() * 2 > letters);
  }

  /** How many bytes outside ASCII stand three together at least; signs that adorn a page do not. */
  private long inWords() {
    long all = 0;
    int run = 0;
    for (int i = 0; i <= sample.length; i++) {
      if (i < sample.length && sample[i] < 0) {
        run++;
      } else {
        all += run >= WORD ? run : 0;
        run = 0;
      }
    }
    return all;
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

  /**
   * Leaves out the charsets of Latin letters that read one or two letters over and over: no
   * language is written so, but "â" is left of many signs that were read wrongly before.
   */
  private CharsetGuesser withoutMonotonous() {
    costs
        .keySet()
        .removeIf(
            charset ->
                OF_LATIN_LETTERS.contains(CharsetLabels.name(charset))
                    && isMonotonous(Decoded.of(sample, charset).text()));
    return this;
  }

  private static boolean isMonotonous(String text) {
    Set<Character> kinds = new HashSet<>();
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 127 && Character.isLetter(text.charAt(i))) {
        kinds.add(Character.toLowerCase(text.charAt(i)));
        letters++;
      }
    }
    return kinds.size() < FEWEST_KINDS && letters >= ENOUGH_LETTERS;
  }

  private Charset best() {
    Map.Entry<Charset, Double> best = null;
    for (Map.Entry<Charset, Double> cost : costs.entrySet()) { // the first one on a tie
      double least = best == null ? Double.MAX_VALUE : best.getValue();
      best = cost.getValue() < least ? cost : best;
    }
    Charset first = Alphabet.all().get(0).charsets().get(0);
    boolean isLikely = isSensible(best) || isOfManyBytes(best.getKey());
    return isLikely && best.getValue() + LEAD < costs.get(first) ? best.getKey() : first;
  }

  /**
   * What makes no sense in its best reading either, as text that was read wrongly before it was
   * saved.
   */
  private boolean isSensible(Map.Entry<Charset, Double> cost) {
    return cost.getValue() < SENSIBLE * letters();
  }

  private static boolean isOfManyBytes(Charset charset) {
    return charset.newEncoder().maxBytesPerChar() > 1.5;
  }

  private long letters() {
    long count = 0;
    for (byte b : sample) {
      count += b < 0 ? 1 : 0;
    }
    return count;
  }

  /** What is looked at: text with bytes outside ASCII, or the scripts if only they have some. */
  private static byte[] sample(byte[] bytes) {
    byte[] text = sample(bytes, true);
    return fewAlike(text.length > 0 ? text : sample(bytes, false));
  }

  /**
   * The words with bytes outside ASCII, a few for each order of such bytes: that a page names São
   * Paulo twenty times is not twenty hints. What may be the second byte of a character ends no
   * word.
   */
  private static byte[] fewAlike(byte[] sample) {
    ByteArrayOutputStream words = new ByteArrayOutputStream();
    Map<String, Integer> seen = new HashMap<>();
    StringBuilder telling = new StringBuilder();
    int start = 0;
    for (int i = 0; i <= sample.length; i++) {
      if (i < sample.length && isOfWord(sample[i])) {
        telling.append(sample[i] < 0 ? String.valueOf((char) (sample[i] & 0xFF)) : "");
      } else {
        if (!telling.isEmpty() && seen.merge(telling.toString(), 1, Integer::sum) <= ALIKE) {
          words.write(sample, start, i - start);
          words.write(' ');
        }
        start = i + 1;
        telling.setLength(0);
      }
    }
    return words.toByteArray();
  }

  private static boolean isOfWord(byte b) {
    return b < 0 || b >= '@' || b >= '0' && b <= '9';
  }

  /**
   * The stretches between tags and line breaks that hold bytes outside ASCII; no "<", ">" or line
   * break is a trail byte.
   */
  private static byte[] sample(byte[] bytes, boolean skipScripts) {
    ByteArrayOutputStream sample = new ByteArrayOutputStream();
    int start = 0;
    boolean telling = false;
    for (int i = 0; i < bytes.length && sample.size() < ENOUGH; i++) {
      telling |= bytes[i] < 0;
      if (endsStretch(bytes, i) || i - start > ENOUGH) {
        if (telling) {
          sample.write(bytes, start, i + 1 - start);
        }
        i = skipScripts && bytes[i] == '<' ? behindScript(bytes, i) : i;
        start = i + 1;
        telling = false;
      }
    }
    return sample.toByteArray();
  }

  private static boolean endsStretch(byte[] bytes, int at) {
    return bytes[at] == '<' || bytes[at] == '>' || bytes[at] == '\n' || at + 1 == bytes.length;
  }

  /** The end of the script or style that opens at an index; the index itself if none does. */
  private static int behindScript(byte[] bytes, int at) {
    for (String name : List.of("<script", "<style")) {
      if (stands(name, bytes, at)) {
        String end = "</" + name.substring(1);
        int behind = at;
        while (behind + 1 < bytes.length && !stands(end, bytes, behind)) {
          behind++;
        }
        return behind;
      }
    }
    return at;
  }

  private static boolean stands(String tag, byte[] bytes, int at) {
    for (int i = 0; i < tag.length(); i++) {
      if (at + i >= bytes.length || Character.toLowerCase((char) bytes[at + i]) != tag.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
