package dev.lede.meta;

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
    return all.getOrDefault(field, List.of()).stream()
        .sorted((one, other) -> one.origin().compareTo(other.origin()))
        .toList();
  }

  /** What one place says about a field, in page order. */
  List<String> values(Field field, Origin origin) {
    return all.getOrDefault(field, List.of()).stream()
        .filter(finding -> finding.origin() == origin)
        .map(Finding::value)
        .toList();
  }

  /** What the page says about a field, most trusted first, without repeats. */
  List<String> values(Field field) {
    Set<String> values = new LinkedHashSet<>();
    about(field).forEach(finding -> values.add(finding.value()));
    return List.copyOf(values);
  }

  /** The most trusted statement about a field. */
  Optional<String> best(Field field) {
    return about(field).stream().map(Finding::value).findFirst();
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
      if (isSpace(c)) {
        due = true;
      } else if (UNSEEN.indexOf(c) < 0) {
        folded.append(due ? " " : "").append(c);
        due = false;
      }
    }
    return folded.toString().strip();
  }

  /** What stands between words: the no-break and ideographic spaces too. */
  private static boolean isSpace(char c) {
    return c >= '\t' && c <= '\r' || c == 0x85 || Character.isSpaceChar(c);
  }
}
