package dev.lede.article;

import dev.lede.meta.Bylines;
import java.util.List;
import java.util.Optional;

/**
 * A byline that a page shows.
 *
 * @param line the line as printed
 * @param names the names in it
 */
record Byline(String line, List<String> names) {

  /** The byline in a line that begins as one. */
  static Optional<Byline> in(String line) {
    List<String> names = Bylines.says(line) ? BylineLine.said(line) : List.of();
    return names.isEmpty() ? Optional.empty() : Optional.of(new Byline(line, names));
  }
}
