package dev.lede.meta;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Chooses the authors among what the page states: those of the most trusted place that names anyone but the paper
 * itself; where no place does, the paper.
 */
final class Authors {
  private final Set<String> papers = new LinkedHashSet<>();

  private Authors(Findings findings) {
    findings.values(Field.PUBLISHER).forEach(name -> papers.add(letters(name)));
    findings.values(Field.URL).forEach(url -> papers.add(letters(Hosts.name(url))));
    papers.removeIf(name -> name.length() < 2);
  }

  static List<String> of(Findings findings) {
    return new Authors(findings).choose(findings.about(Field.AUTHOR));
  }

  private List<String> choose(List<Finding> stated) {
    Map<Origin, Map<String, String>> byOrigin = new EnumMap<>(Origin.class);
    for (Finding finding : stated) {
      Map<String, String> names = byOrigin.computeIfAbsent(finding.origin(), origin -> new LinkedHashMap<>());
      for (String name : finding.origin() == Origin.ELEMENT ? List.of(finding.value()) : split(finding.value())) {
        names.putIfAbsent(letters(name), name);
      }
    }
    byOrigin.values().removeIf(Map::isEmpty);
    Map<String, String> shown = byOrigin.getOrDefault(Origin.ELEMENT, Map.of());
    for (Map<String, String> names : byOrigin.values()) {
      if (!names.values().stream().allMatch(this::isPaper)) {
        boolean more = shown.size() > names.size() && shown.keySet().containsAll(names.keySet());
        return new ArrayList<>((more ? shown : names).values());
      }
    }
    return byOrigin.values().stream().findFirst().map(names -> List.copyOf(names.values())).orElse(List.of());
  }

  /** Whether the name is the paper's own, or that with a word such as "staff" or "online". */
  private boolean isPaper(String name) {
    String letters = letters(name);
    return papers.stream().anyMatch(paper -> isSame(paper, letters)) && !Bylines.isJoint(name);
  }

  private static boolean isSame(String paper, String letters) {
    boolean longer = paper.length() > 2 && letters.startsWith(paper);
    return letters.equals(paper) || longer || letters.length() > 2 && paper.startsWith(letters);
  }

  /** The names in one statement: a name, or a list of them in one string. */
  private static List<String> split(String value) {
    String text = Bylines.withoutBefore(value);
    if (!isUsable(text)) {
      return List.of();
    }
    List<String> names = new ArrayList<>();
    for (String part : text.split("\\s*[;|]\\s*")) {
      List<String> several = Bylines.list(part);
      names.addAll(several.isEmpty() ? List.of(part.strip()) : several);
    }
    names.removeIf(name -> !isUsable(name));
    return names;
  }

  /** Addresses and numbers are nobody's name. */
  private static boolean isUsable(String text) {
    return !text.isBlank()
        && text.length() < 200
        && !text.contains("://")
        && text.indexOf('@') < 0
        && !text.startsWith("www.")
        && text.codePoints().anyMatch(Character::isLetter);
  }

  private static String letters(String text) {
    StringBuilder letters = new StringBuilder();
    text.toLowerCase(Locale.ROOT).codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
    return letters.toString();
  }
}
