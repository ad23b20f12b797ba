package dev.lede.phrase;

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
  private final Folding folding = new Folding(resource("han-variants.txt"));
  private final Trie trie = new Trie(1 << 19);

  // The few phrases that count inside a word too; within words no others need be looked for.
  private final Trie joining = new Trie(1 << 10);

  private Phrases() {
    languages().forEach(this::add);
  }

  /**
   * All phrases in the text, leftmost first, longest first, at word boundaries where the script has
   * words. Matching folds case, width, quotes and script variants; a phrase that gives several
   * things away is as many hits. One pass over the whole text, some 20 to 50 ns a char: of a long
   * text, pass its beginning or end if that is what matters.
   */
  public static Hits in(String text) {
    Phrases all = All.PHRASES;
    return new Hits(
        text, new Search(all.trie, all.joining, Folded.of(all.folding.fold(text))).hits());
  }

  /** The names of the language files, which are BCP 47 tags. */
  static List<String> languages() {
    return resource("languages.txt").lines().filter(line -> !line.isBlank()).toList();
  }

  static String resource(String name) {
    try (InputStream in = Phrases.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read lede's own resource " + name, e);
    }
  }

  private void add(String language) {
    for (Entry entry : Language.read(resource(language + ".txt"))) {
      String text = entry.text();
      add(text, entry);
      // French and careless typists put a blank before the colon.
      if (text.endsWith(":")) {
        add(text.substring(0, text.length() - 1) + " :", entry);
      }
    }
  }

  private void add(String text, Entry entry) {
    char[] folded = folding.fold(text);
    trie.add(folded, entry);
    if (entry.place().joinsLeft()) {
      joining.add(folded, entry);
    }
  }

  // Loaded at the first use, once, for all threads.
  private static final class All {
    static final Phrases PHRASES = new Phrases();
  }
}
