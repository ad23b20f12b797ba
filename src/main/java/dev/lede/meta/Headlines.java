package dev.lede.meta;

import java.util.List;

/** Ranks the candidates for the headline. */
final class Headlines {
  private Headlines() {}

  static List<String> of(Findings findings) {
    return findings.values(Field.HEADLINE);
  }
}
