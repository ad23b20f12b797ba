package dev.lede.phrase;

import dev.lede.table.PackedInput;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The phrases of all languages, ready for the search. Reading the language files would take longer
 * than reading most pages: the build makes {@code phrases.bin} of them, and only where that is
 * missing are they read themselves.
 *
 * @param folding folds the texts to search
 * @param all all phrases
 * @param joining those that count inside a word too; within words no others need be looked for
 */
record PackedPhrases(Folding folding, Trie all, Trie joining) {
  private static final String PACKED = "phrases.bin";

  /** The phrases that lede ships. */
  static PackedPhrases load() throws IOException {
    try (InputStream in = PackedPhrases.class.getResourceAsStream(PACKED)) {
      return in == null ? ofLanguages() : read(new PackedInput(in));
    }
  }

  private static PackedPhrases read(PackedInput in) throws IOException {
    return new PackedPhrases(Folding.read(in), Trie.read(in), Trie.read(in));
  }

  /** The phrases of the language files. */
  static PackedPhrases ofLanguages() {
    Folding folding = new Folding(Phrases.resource("han-variants.txt"));
    TrieBuilder all = new TrieBuilder();
    TrieBuilder joining = new TrieBuilder();
    for (String language : Phrases.languages()) {
      for (Entry entry : Language.read(Phrases.resource(language + ".txt"))) {
        entry.spellings().stream()
            .map(folding::fold)
            .forEach(
                text -> {
                  all.add(text, entry);
                  if (entry.place().joinsLeft()) {
                    joining.add(text, entry);
                  }
                });
      }
    }
    return new PackedPhrases(folding, all.build(), joining.build());
  }

  void write(DataOutputStream out) throws IOException {
    folding.write(out);
    all.write(out);
    joining.write(out);
  }

  /** Writes the packed file into a folder, where it is found beside the language files. */
  static void pack(Path folder) throws IOException {
    try (DataOutputStream out =
        new DataOutputStream(
            new BufferedOutputStream(Files.newOutputStream(folder.resolve(PACKED))))) {
      ofLanguages().write(out);
    }
  }
}
