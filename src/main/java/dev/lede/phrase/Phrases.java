package dev.lede.phrase;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Finds the cue phrases of all languages in a text. The phrases are data: a file a language, listed
 * in {@code languages.txt} beside them.
 */
public final class Phrases {
  private Phrases() {}

  /**
   * All phrases in the text, leftmost first, longest first, at word boundaries where the script has
   * words. Matching folds case, width, quotes and script variants; a phrase that gives several
   * things away is as many hits. One pass over the whole text, some 20 to 50 ns a char: of a long
   * text, pass its beginning or end if that is what matters.
   */
  public static Hits in(String text) {
    PackedPhrases phrases = Shipped.PHRASES;
    return new Hits(text, new Search(phrases, Folded.of(phrases.folding().fold(text))).hits());
  }

  /** The names of the language files, which are BCP 47 tags. */
  static List<String> languages() {
    return resource("languages.txt").lines().filter(line -> !line.isBlank()).toList();
  }

  static String resource(String name) {
    try (InputStream in = Phrases.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new FileNotFoundException("not beside languages.txt; add it, or take its line out");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(
          "cannot read lede's own resource " + name + ": " + e.getMessage(), e);
    }
  }

  // Loaded at the first use, once, for all threads.
  private static final class Shipped {
    static final PackedPhrases PHRASES = load();

    private static PackedPhrases load() {
      try {
        return PackedPhrases.load();
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read lede's own phrases; build lede anew", e);
      }
    }
  }
}
