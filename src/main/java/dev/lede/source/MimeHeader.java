package dev.lede.source;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Gathers the header fields of a MIME part, line by line; of two of one name, the first counts. */
final class MimeHeader {
  private final Map<String, String> fields = new HashMap<>();
  private String name = "";
  private StringBuilder value = new StringBuilder();

  /** Takes a line that is not empty: the beginning of a field, or more of the one before. */
  void add(String line) {
    int colon = line.indexOf(':');
    if (Character.isWhitespace(line.charAt(0))) { // a folded line goes on
      value.append(' ').append(line.strip());
    } else if (colon > 0) {
      endField();
      name = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
      value = new StringBuilder(line.substring(colon + 1).strip());
    }
  }

  private void endField() {
    if (!name.isEmpty()) {
      fields.putIfAbsent(name, value.toString());
    }
  }

  /** All fields by their names, which are in lower case. */
  Map<String, String> fields() {
    endField();
    return fields;
  }
}
