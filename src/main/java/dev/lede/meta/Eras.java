package dev.lede.meta;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The years of East Asian calendars: 令和6年 is 2024, and so are 民國113年 and a bare 24年. */
final class Eras {
  /** The year before the first of each era. */
  private static final Map<String, Integer> BEFORE = read();

  private Eras() {}

  /** The common year that the number of a year at a place of some tokens stands for. */
  static int year(DateTokens tokens, int at) {
    int number = tokens.value(at);
    String name = at < 2 ? "" : tokens.text(at - 2) + tokens.text(at - 1);
    return BEFORE.getOrDefault(name, 2000) + number;
  }

  private static Map<String, Integer> read() {
    Map<String, Integer> before = new HashMap<>();
    List<String> eras = DateWords.of("era");
    for (int i = 0; i < eras.size(); i += 2) {
      before.put(eras.get(i), Integer.valueOf(eras.get(i + 1)));
    }
    return before;
  }
}
