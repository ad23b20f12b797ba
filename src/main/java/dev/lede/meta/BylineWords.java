package dev.lede.meta;

import dev.lede.table.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words of bylines in many languages, from {@code byline-words.txt}. */
final class BylineWords {
  private static final Map<String, List<String>> WORDS = read();

  private BylineWords() {}

  private static Map<String, List<String>> read() {
    Map<String, List<String>> words = new HashMap<>();
    for (String line : Table.lines(BylineWords.class, "byline-words.txt")) {
      List<String> all = List.of(line.split("\t"));
      words
          .computeIfAbsent(all.get(0), kind -> new ArrayList<>())
          .addAll(all.subList(1, all.size()));
    }
    return words;
  }

  /** The words that do one thing, the longest first. */
  static List<String> of(String kind) {
    return WORDS.getOrDefault(kind, List.of()).stream()
        .distinct()
        .sorted((one, other) -> Integer.compare(other.length(), one.length()))
        .toList();
  }
}
