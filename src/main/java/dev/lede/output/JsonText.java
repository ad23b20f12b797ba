package dev.lede.output;

import java.util.HexFormat;

/**
 * Writes JSON as Gson's writer does. That one makes a table of what it escapes at each start, by
 * formats and patterns, which takes longer than writing an article.
 */
final class JsonText {
  private final StringBuilder text = new StringBuilder(4096);
  private final String indent;
  private int depth;

  /** Whether nothing stands yet in the innermost object or array. */
  private boolean isEmpty = true;

  /** Whether a name was written last, and its value is to follow. */
  private boolean isNamed;

  /**
   * A text without anything in it.
   *
   * @param indent what a level is indented by; "" for one line
   */
  JsonText(String indent) {
    this.indent = indent;
  }

  JsonText beginObject() {
    return begin('{');
  }

  JsonText endObject() {
    return end('}');
  }

  JsonText beginArray() {
    return begin('[');
  }

  JsonText endArray() {
    return end(']');
  }

  private JsonText begin(char bracket) {
    beginPart();
    text.append(bracket);
    depth++;
    isEmpty = true;
    return this;
  }

  private JsonText end(char bracket) {
    depth--;
    if (!isEmpty) {
      breakLine();
    }
    text.append(bracket);
    isEmpty = false;
    return this;
  }

  JsonText name(String name) {
    beginPart();
    quote(name);
    text.append(indent.isEmpty() ? ":" : ": ");
    isNamed = true;
    return this;
  }

  /** Writes a string; {@code null} for none. */
  JsonText value(String value) {
    beginPart();
    if (value == null) {
      text.append("null");
    } else {
      quote(value);
    }
    return this;
  }

  /** Writes a number or a truth value as it prints itself; {@code null} for none. */
  JsonText plain(Object value) {
    beginPart();
    text.append(value);
    return this;
  }

  /**
   * A value stays behind its name; all else has a line of its own, behind a comma but the first.
   */
  private void beginPart() {
    if (!isNamed && !isEmpty) {
      text.append(',');
    }
    if (!isNamed && depth > 0) {
      breakLine();
    }
    isNamed = false;
    isEmpty = false;
  }

  private void breakLine() {
    if (!indent.isEmpty()) {
      text.append('\n').append(indent.repeat(depth));
    }
  }

  private void quote(String value) {
    text.append('"');
    int done = 0;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c < ' ' || c == '"' || c == '\\' || c == '\u2028' || c == '\u2029') {
        text.append(value.substring(done, i)).append(escaped(c));
        done = i + 1;
      }
    }
    text.append(value.substring(done)).append('"');
  }

  private static String escaped(char c) {
    return switch (c) {
      case '"' -> "\\\"";
      case '\\' -> "\\\\";
      case '\t' -> "\\t";
      case '\b' -> "\\b";
      case '\n' -> "\\n";
      case '\r' -> "\\r";
      case '\f' -> "\\f";
      default -> "\\u" + HexFormat.of().toHexDigits(c);
    };
  }

  /** What was written, with a line break at its end. */
  String line() {
    return text.append('\n').toString();
  }
}
