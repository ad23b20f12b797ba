package dev.lede.meta;

import dev.lede.phrase.Space;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Everything that a page states, in the order in which it was read. */
final class Findings {
  /** Where a word may be parted. */
  private static final String UNSEEN = "\u00AD\u200B";

  private final Map<Field, List<Finding>> all = new EnumMap<>(Field.class);
  private int headerLines;

  /** Adds a statement; one without words is left out. */
  void add(Field field, Origin origin, String value) {
    String folded = field == Field.BODY ? value.strip() : fold(value);
    if (!folded.isEmpty()) {
      all.computeIfAbsent(field, key -> new ArrayList<>()).add(new Finding(field, origin, folded));
    }
  }

  /** The statements about a field, most trusted first. */
  List<Finding> about(Field field) {
    List<Finding> found = all.getOrDefault(field, List.of());
    if (found.size() < 2) {
      return List.copyOf(found);
    }
    List<Finding> sorted = new ArrayList<>(found);
    sorted.sort((one, other) -> one.origin().compareTo(other.origin()));
    return sorted;
  }

  /** What one place says about a field, in page order. */
  List<String> values(Field field, Origin origin) {
    List<String> values = new ArrayList<>();
    for (Finding finding : all.getOrDefault(field, List.of())) {
      if (finding.origin() == origin) {
        values.add(finding.value());
      }
    }
    return values;
  }

  /** What the page says about a field, most trusted first, without repeats. */
  List<String> values(Field field) {
    Set<String> values = new LinkedHashSet<>();
    for (Finding finding : about(field)) {
      values.add(finding.value());
    }
    return List.copyOf(values);
  }

  /** The most trusted statement about a field. */
  Optional<String> best(Field field) {
    List<Finding> found = about(field);
    return found.isEmpty() ? Optional.empty() : Optional.of(found.get(0).value());
  }

  /** Notes that the page's first lines, so many, are a header. */
  void setHeaderLines(int count) {
    headerLines = count;
  }

  int headerLines() {
    return headerLines;
  }

  /** The text with each run of white space as one blank, as in a block, and none at its ends. */
  static String fold(String value) {
    StringBuilder folded = new StringBuilder(value.length());
    boolean due = false;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (Space.is(c)) {
        due = true;
      } else if (UNSEEN.indexOf(c) < 0) {
        folded.append(due ? " " : "").append(c);
        due = false;
      }
    }
    return folded.toString().strip();
  }
}
