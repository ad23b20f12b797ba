package dev.lede.article;

import java.util.List;
import java.util.Optional;

/**
 * Where and when a story was filed, as printed at the head of its first paragraph.
 *
 * @param raw the dateline as printed, brackets included
 * @param locations the places
 * @param day the day of the month
 * @param month the month, 1 to 12
 * @param agency the news agency
 */
public record Dateline(
    String raw,
    List<String> locations,
    Optional<Integer> day,
    Optional<Integer> month,
    Optional<String> agency) {
  public Dateline {
    locations = List.copyOf(locations);
  }
}
