package dev.lede.phrase;

import java.io.IOException;
import java.nio.file.Path;

/** A step of the build: packs the language files into one that is quick to read. */
public final class Pack {
  private Pack() {}

  /**
   * Packs them.
   *
   * @param args the folder of the compiled classes
   */
  public static void main(String[] args) throws IOException {
    PackedPhrases.pack(Path.of(args[0], "dev", "lede", "phrase"));
  }
}
