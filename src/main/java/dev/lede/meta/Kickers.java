package dev.lede.meta;

import dev.lede.meta.Headings.Heading;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Takes kickers off headlines, but for those that the page states with them. */
final class Kickers {
  /** So many letters of what the page states are searched for each kicker. */
  private static final int SEARCHED = 10_000;

  /** The letters of each headline that the page states in other places than its headings. */
  private final String stated;

  /** The texts of headings with their kickers, and what is left of them. */
  private final Map<String, String> texts = new HashMap<>();

  Kickers(Findings findings, List<Heading> headings) {
    stated = stated(findings);
    for (Heading heading : headings) {
      texts.putIfAbsent(heading.text(), text(heading));
    }
  }

  private static String stated(Findings findings) {
    StringBuilder stated = new StringBuilder();
    for (Finding finding : findings.about(Field.HEADLINE)) {
      if (finding.origin() != Origin.MICRODATA && stated.length() < SEARCHED) {
        stated.append(Papers.letters(finding.value())).append('\n');
      }
    }
    return stated.substring(0, Math.min(SEARCHED, stated.length()));
  }

  /** A heading's text, with its kicker only if the page states that too. */
  String text(Heading heading) {
    boolean whole =
        heading.kicker().isEmpty()
            || !stated.isEmpty() && stated.contains(Papers.letters(heading.kicker()));
    return whole ? heading.text() : heading.withoutKicker();
  }

  /** What the page states, which microdata take from the heading with its kicker. */
  String text(Finding finding) {
    return finding.origin() == Origin.MICRODATA
        ? texts.getOrDefault(finding.value(), finding.value())
        : finding.value();
  }
}
