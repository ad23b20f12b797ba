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

  /** Reads a model: the lexicon, the forests with their tests, and the networks. */
  static Model read(InputStream in) throws IOException {
    PackedInput data = new PackedInput(in);
    Lexicon lexicon = Lexicon.read(data);
    Sieve sieve = Sieve.read(data, Sheet.COLUMNS);
    Forest first = Forest.read(data, sieve);
    Forest second = Forest.read(data, sieve);
    Forest draft = Forest.read(data, sieve);
    Forest roles = Forest.read(data, sieve);
    Forest confidence = Forest.read(data, Sieve.read(data, AnswerFeature.COLUMNS));
    return new Model(
        lexicon,
        first,
        new Committee(second, Network.read(data)),
        draft,
        new Committee(roles, Network.read(data)),
        confidence);
  }
}
