package dev.lede.meta;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Makes one statement of all that was found on a page. */
final class Statement {
  private Statement() {}

  /** What a page states; its headings count among the candidates for the headline. */
  static Stated of(Findings findings, List<Headings.Heading> headings, List<Printed> printed) {
    Optional<String> language = LanguageTags.of(findings);
    DateOrder order = DateOrder.of(language);
    return new Stated(
        RankedHeadlines.of(findings, headings),
        findings.values(Field.DESCRIPTION),
        Authors.of(findings),
        published(DateCandidates.of(findings, printed)),
        modified(findings, order),
        publication(findings, language),
        findings.values(Field.BODY),
        findings.headerLines());
  }

  private static Stated.Publication publication(Findings findings, Optional<String> language) {
    return new Stated.Publication(
        findings.best(Field.PUBLISHER),
        findings.best(Field.SECTION),
        keywords(findings),
        findings.best(Field.URL),
        language,
        findings.best(Field.FREE).flatMap(Statement::truth),
        types(findings));
  }

  private static List<String> published(List<DateCandidate> candidates) {
    List<DateCandidate> ranked = new ArrayList<>(candidates);
    ranked.sort((one, other) -> Double.compare(other.score(), one.score()));
    List<String> dates = new ArrayList<>();
    for (DateCandidate candidate : ranked) {
      dates.addAll(candidate.spellings());
    }
    return Zones.own(dates);
  }

  private static List<String> types(Findings findings) {
    List<String> types = new ArrayList<>();
    for (String type : findings.values(Field.TYPE)) {
      types.add(type.toLowerCase(Locale.ROOT));
    }
    return List.copyOf(types);
  }

  private static List<String> modified(Findings findings, DateOrder order) {
    Set<String> dates = new LinkedHashSet<>();
    for (Finding finding : findings.about(Field.MODIFIED)) {
      Dates.stated(finding.value(), order).ifPresent(dates::add);
    }
    return Zones.own(List.copyOf(dates));
  }

  /** Keywords of the most trusted place that states any, lists in one string taken apart. */
  private static List<String> keywords(Findings findings) {
    List<Finding> all = findings.about(Field.KEYWORDS);
    Set<String> keywords = new LinkedHashSet<>();
    for (Finding finding : all) {
      if (finding.origin() == all.get(0).origin()) {
        addKeywords(finding.value(), keywords);
      }
    }
    return List.copyOf(keywords);
  }

  private static void addKeywords(String list, Set<String> keywords) {
    for (String keyword : list.split("[,;，、；]")) {
      if (!keyword.isBlank()) {
        keywords.add(keyword.strip());
      }
    }
  }

  /** "true", "False", "https://schema.org/False". */
  private static Optional<Boolean> truth(String text) {
    return switch (text.substring(text.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT)) {
      case "true", "1", "yes" -> Optional.of(true);
      case "false", "0", "no" -> Optional.of(false);
      default -> Optional.empty();
    };
  }
}
