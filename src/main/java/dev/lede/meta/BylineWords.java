package dev.lede.meta;

import dev.lede.table.Table;
import java.util.List;
import java.util.Map;

/** The words of bylines in many languages, from {@code byline-words.txt}. */
final class BylineWords {
  private static final Map<String, List<String>> WORDS =
      Table.phrases(BylineWords.class, "byline-words.txt");

  private BylineWords() {}

  /** The words that do one thing, the longest first. */
  static List<String> of(String kind) {
    return WORDS.getOrDefault(kind, List.of()).stream()
        .distinct()
        .sorted((one, other) -> Integer.compare(other.length(), one.length()))
        .toList();
  }
}
