package dev.lede.label;

import dev.lede.table.PackedInput;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/**
 * A model as it was learned; {@link Model} says what the parts are, of which the committees have a
 * forest and a network each.
 */
record Learned(
    TermWeights lexicon,
    Trees first,
    Trees second,
    Trees draft,
    Trees roles,
    Trees confidence,
    NetworkWeights secondNetwork,
    NetworkWeights rolesNetwork) {

  /** Writes the model in the form that {@link Weights} reads. */
  void write(OutputStream to) throws IOException {
    DataOutputStream out = new DataOutputStream(to);
    lexicon.write(out);
    WeightsWriter writer = new WeightsWriter(out);
    writer.write(first, second, draft, roles);
    writer.write(confidence);
    secondNetwork.write(out);
    rolesNetwork.write(out);
    out.flush();
  }

  /** A lexicon, read from what is written. */
  static Lexicon lexicon(TermWeights weights) {
    return read(weights::write, Lexicon::read);
  }

  /** A forest of trees over the columns of a {@link Sheet}, read from what is written. */
  static Forest forest(Trees trees) {
    return read(
        out -> new WeightsWriter(out).write(trees),
        in -> Forest.read(in, Sieve.read(in, Sheet.COLUMNS)));
  }

  /** A network, read from what is written. */
  static Network network(NetworkWeights weights) {
    return read(weights::write, Network::read);
  }

  private interface Writing {
    void write(DataOutputStream out) throws IOException;
  }

  private interface Reading<T> {
    T read(PackedInput in) throws IOException;
  }

  private static <T> T read(Writing writing, Reading<T> reading) {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      writing.write(new DataOutputStream(bytes));
      return reading.read(new PackedInput(new ByteArrayInputStream(bytes.toByteArray())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
