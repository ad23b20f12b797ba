package dev.lede.cli;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Makes file names of the names of pages, which may be files or addresses. */
final class FileName {
  /** File systems allow 255 bytes a step; this leaves room for an ending. */
  private static final int MOST_BYTES = 200;

  /** What Windows allows in no name, and what would end a line. */
  private static final String FORBIDDEN = "[\\x00-\\x1F\\x7F<>\"|?*]";

  private FileName() {}

  /**
   * A page's name as a relative path that never leaves its directory, such as {@code
   * https/news.example/a.html.json}.
   *
   * @param ending what it ends with
   */
  static String inside(String name, String ending) {
    List<String> steps = new ArrayList<>();
    for (String step : (name.equals("-") ? "stdin" : name).split("[/\\\\:]")) {
      if (!step.isEmpty() && !step.equals(".") && !step.equals("..")) {
        steps.add(shortened(step.replaceAll(FORBIDDEN, "_")));
      }
    }
    return (steps.isEmpty() ? "page" : String.join("/", steps)) + ending;
  }

  /** A step that is too long, cut; a checksum of the whole keeps it apart from others. */
  private static String shortened(String step) {
    if (bytes(step) <= MOST_BYTES) {
      return step;
    }
    StringBuilder start = new StringBuilder();
    for (int i = 0, room = MOST_BYTES - 9; i < step.length() && room > 0; ) {
      String next = Character.toString(step.codePointAt(i));
      room -= bytes(next);
      start.append(room < 0 ? "" : next);
      i += next.length();
    }
    return start + "~" + Integer.toHexString(step.hashCode());
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
