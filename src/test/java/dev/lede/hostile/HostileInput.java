package dev.lede.hostile;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * An input that is made to be too much.
 *
 * @param name what it is
 * @param repeats how often it has whatever it has too much of
 * @param refusal a part of the message that refuses it; empty if it is to be read
 * @param maker writes it, with a number of repeats
 */
record HostileInput(String name, int repeats, String refusal, Maker maker) {
  /** So many repeats are no trouble; what has no more is never made smaller. */
  private static final int FEW = 200_000;

  /** The least that shows what too much of it does. */
  private static final int FEWEST = 10_000;

  /** Writes an input. */
  @FunctionalInterface
  interface Maker {
    void write(OutputStream out, int times) throws IOException;
  }

  /** Writes the input, as much smaller as is wanted. */
  Path write(Path directory, int divisor) throws IOException {
    Path file = directory.resolve(name.replace(' ', '-'));
    try (OutputStream out = Files.newOutputStream(file)) {
      maker.write(out, repeats <= FEW ? repeats : Math.max(FEWEST, repeats / divisor));
    }
    return file;
  }
}
