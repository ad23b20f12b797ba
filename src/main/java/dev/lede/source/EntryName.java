package dev.lede.source;

import java.util.ArrayList;
import java.util.List;

/** Makes the name of an entry harmless: relative, downward only, one line. */
final class EntryName {
  private EntryName() {}

  /**
   * The name without "..", ".", empty steps, drive letters and control characters; "page" if
   * nothing is left.
   */
  static String clean(String name) {
    List<String> steps = new ArrayList<>();
    for (String step : name.replace('\\', '/').split("/")) {
      StringBuilder plain = new StringBuilder();
      step.chars().forEach(c -> plain.append(c < ' ' || c == 0x7F || c == ':' ? '_' : (char) c));
      String clean = plain.toString().strip();
      if (!clean.isEmpty() && !clean.equals(".") && !clean.equals("..")) {
        steps.add(clean);
      }
    }
    return steps.isEmpty() ? "page" : String.join("/", steps);
  }

  /** An address on one line. */
  static String line(String address) {
    StringBuilder line = new StringBuilder();
    address.chars().forEach(c -> line.append(c < ' ' || c == 0x7F ? '_' : (char) c));
    return line.toString();
  }
}
