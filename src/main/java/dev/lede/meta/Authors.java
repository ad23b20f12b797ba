package dev.lede.meta;

import java.util.List;

/** Chooses the authors among what the page states. */
final class Authors {
  private Authors() {}

  static List<String> of(Findings findings) {
    List<Finding> all = findings.about(Field.AUTHOR);
    return all.stream()
        .filter(finding -> finding.origin() == all.get(0).origin())
        .map(Finding::value)
        .distinct()
        .toList();
  }
}
