package dev.lede.label;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Reads and writes what was learned. */
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

  /** A model as it is kept; {@link Model} says what the parts are. */
  record Learned(
      Lexicon lexicon,
      Forest.Parts first,
      Forest.Parts second,
      Forest.Parts draft,
      Forest.Parts roles,
      Forest.Parts confidence) {
    Model model() {
      Sieve sieve = new Sieve(first, second, draft, roles);
      return new Model(
          lexicon,
          new Forest(first, sieve),
          new Forest(second, sieve),
          new Forest(draft, sieve),
          new Forest(roles, sieve),
          new Forest(confidence));
    }
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

  static Model read(InputStream in) throws IOException {
    DataInputStream data = new DataInputStream(new BufferedInputStream(in, 1 << 16));
    return new Learned(
            Lexicon.read(data),
            Forest.read(data, Feature.class),
            Forest.read(data, Feature.class),
            Forest.read(data, Feature.class),
            Forest.read(data, Feature.class),
            Forest.read(data, AnswerFeature.class))
        .model();
  }

  static void write(Learned learned, DataOutputStream out) throws IOException {
    learned.lexicon.write(out);
    Forest.write(learned.first, out);
    Forest.write(learned.second, out);
    Forest.write(learned.draft, out);
    Forest.write(learned.roles, out);
    Forest.write(learned.confidence, out);
  }
}
