package dev.lede.meta;

import java.util.List;

/** The years of East Asian calendars: 令和6年 is 2024, and so are 民國113年 and a bare 24年. */
final class Eras {
  /**
   * An era.
   *
   * @param name its two characters
   * @param before the year before its first
   */
  private record Era(String name, int before) {}

  private static final List<Era> ERAS =
      List.of(
          new Era("令和", 2018),
          new Era("平成", 1988),
          new Era("昭和", 1925),
          new Era("民國", 1911),
          new Era("民国", 1911));

  private Eras() {}

  /** The common year that the number of a year at a place of some tokens stands for. */
  static int year(List<DateToken> tokens, int at) {
    int number = tokens.get(at).value();
    if (at >= 2) {
      String name = tokens.get(at - 2).text() + tokens.get(at - 1).text();
      for (Era era : ERAS) {
        if (era.name.equals(name)) {
          return era.before + number;
        }
      }
    }
    return 2000 + number;
  }
}
