package dev.lede.article;

import dev.lede.phrase.Cue;
import dev.lede.phrase.Phrases;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Takes the keywords out of a line such as "Tags: harbour, ferry". */
final class Keywords {
  private Keywords() {}

  static List<String> of(Optional<String> line) {
    return line.map(Keywords::split).orElse(List.of());
  }

  private static List<String> split(String line) {
    String list =
        Phrases.in(line)
            .first(Cue.KEYWORDS)
            .filter(hit -> hit.start() == 0)
            .map(hit -> line.substring(hit.end()))
            .orElse(line);
    return Stream.of(list.split("[,;|/:：，、；｜•·#]++"))
        .map(String::strip)
        .filter(word -> !word.isEmpty())
        .toList();
  }
}
