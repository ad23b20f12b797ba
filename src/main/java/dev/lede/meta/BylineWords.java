package dev.lede.meta;

import dev.lede.table.Table;
import java.util.List;
import java.util.stream.Stream;

/** The words of bylines in many languages, from {@code byline-words.txt}. */
final class BylineWords {
  private BylineWords() {}

  /** The words that do one thing, the longest first. */
  static List<String> of(String kind) {
    return Table.lines(BylineWords.class, "byline-words.txt").stream()
        .filter(line -> line.startsWith(kind + "\t"))
        .flatMap(line -> Stream.of(line.split("\t")).skip(1))
        .distinct()
        .sorted((one, other) -> Integer.compare(other.length(), one.length()))
        .toList();
  }
}
