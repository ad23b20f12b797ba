package dev.lede.meta;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Ranks the candidates for the headline by what speaks for them. */
final class RankedHeadlines {
  /**
   * Besides the best, only what the page states about itself is handed on, not what was merely
   * tried.
   */
  private static final Set<Vote> STATED =
      EnumSet.of(
          Vote.JSON_LD,
          Vote.MICRODATA,
          Vote.OPEN_GRAPH,
          Vote.META,
          Vote.JSON_LD_PAGE,
          Vote.TITLE,
          Vote.TITLE_HEAD,
          Vote.STATED_HEAD);

  private RankedHeadlines() {}

  /** The candidates, best first; of equals, the one from the more trusted place. */
  static List<String> of(Findings findings, List<Headings.Heading> headings) {
    if (findings.headerLines() > 0) {
      return findings.values(Field.HEADLINE); // nothing on a text tells where to cut it
    }
    List<Candidate> ranked = new ArrayList<>(Candidates.of(findings, headings));
    ranked.sort((one, other) -> Double.compare(other.score(), one.score()));
    Set<String> texts = new LinkedHashSet<>();
    for (Candidate candidate : ranked) {
      if (texts.isEmpty() || !Collections.disjoint(STATED, candidate.votes())) {
        texts.add(candidate.text());
      }
    }
    return List.copyOf(texts);
  }
}
