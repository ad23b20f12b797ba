package dev.lede.label;

import dev.lede.phrase.Cue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The phrases of one language, from the files that lede ships. */
record PhraseBook(Map<Cue, List<String>> phrases) {

  /** The phrases of a language; those of English if lede has none of it. */
  static PhraseBook of(String language) {
    try (InputStream own = Cue.class.getResourceAsStream(language + ".txt");
        InputStream in = own == null ? Cue.class.getResourceAsStream("en.txt") : own) {
      return new PhraseBook(parse(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException("the phrases of " + language + " cannot be read", e);
    }
  }

  private static Map<Cue, List<String>> parse(String text) {
    Map<Cue, List<String>> phrases = new EnumMap<>(Cue.class);
    List<String> section = new ArrayList<>();
    for (String line : text.lines().map(String::strip).toList()) {
      if (line.startsWith("[")) {
        String name =
            line.substring(1, line.length() - 1).replace('-', '_').toUpperCase(Locale.ROOT);
        section = phrases.computeIfAbsent(Cue.valueOf(name), key -> new ArrayList<>());
      } else if (!line.isEmpty() && !line.startsWith("#")) {
        section.add(capital(line.replace("^", "").replace("$", "")));
      }
    }
    return phrases;
  }

  private static String capital(String phrase) {
    return phrase.isEmpty()
        ? phrase
        : phrase.substring(0, 1).toUpperCase(Locale.ROOT) + phrase.substring(1);
  }

  List<String> get(Cue cue) {
    return phrases.getOrDefault(cue, List.of("–"));
  }
}
