package dev.lede.label;

import dev.lede.table.PackedInput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Reads what was learned. */
final class Weights {
  private Weights() {}

  /** The weights for HTML pages that lede ships; read at first use. */
  static Model html() {
    return Html.MODEL;
  }

  /** The weights for text pages that lede ships; read at first use. */
  static Model text() {
    return Text.MODEL;
  }

  private static final class Html {
    private static final Model MODEL = load("html.weights");
  }

  private static final class Text {
    private static final Model MODEL = load("text.weights");
  }

  private static Model load(String name) {
    try (InputStream in = Weights.class.getResourceAsStream(name)) {
      return read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(
          "the weights in " + name + " cannot be read; build lede anew", e);
    }
  }

  /** Reads a model: the lexicon, the tests of all forests over blocks, and the forests. */
  static Model read(InputStream in) throws IOException {
    PackedInput data = new PackedInput(in);
    Lexicon lexicon = Lexicon.read(data);
    Sieve sieve = Sieve.read(data, Sheet.COLUMNS);
    return new Model(
        lexicon,
        Forest.read(data, sieve),
        Forest.read(data, sieve),
        Forest.read(data, sieve),
        Forest.read(data, sieve),
        Forest.read(data, Sieve.read(data, AnswerFeature.COLUMNS)));
  }
}
