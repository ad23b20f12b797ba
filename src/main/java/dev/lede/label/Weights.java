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
    Forest.Parts[] parts = new Forest.Parts[4];
    for (int i = 0; i < parts.length; i++) {
      parts[i] = Forest.read(data, Feature.class);
    }
    Sieve sieve = new Sieve(parts);
    return new Model(
        new Forest(parts[0], sieve),
        new Forest(parts[1], sieve),
        new Forest(parts[2], sieve),
        new Forest(parts[3], sieve),
        new Forest(Forest.read(data, AnswerFeature.class)));
  }

  static void write(Forest.Parts[] forests, DataOutputStream out) throws IOException {
    for (Forest.Parts forest : forests) {
      Forest.write(forest, out);
    }
  }
}
