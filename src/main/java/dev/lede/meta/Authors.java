package dev.lede.meta;

import dev.lede.phrase.Cue;
import dev.lede.phrase.Phrases;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Chooses the authors among what the page states: those of the most trusted place that names anyone
 * but the paper itself; where no place does, the paper.
 */
final class Authors {
  /** A longer text is no list of names, in chars. */
  private static final int LONGEST = 200;

  private final Papers papers;
  private final Set<String> titleEnds = new HashSet<>();

  private Authors(Findings findings) {
    papers = new Papers(findings);
    for (String title : findings.values(Field.HEADLINE, Origin.TITLE)) {
      for (TitleParts.Cut cut : TitleParts.of(title)) {
        if (!cut.colon()) {
          titleEnds.add(Papers.letters(cut.tail()));
        }
      }
    }
  }

  static List<String> of(Findings findings) {
    return new Authors(findings).choose(findings.about(Field.AUTHOR));
  }

  private List<String> choose(List<Finding> stated) {
    Map<Origin, Map<String, String>> byOrigin = new EnumMap<>(Origin.class);
    for (Finding finding : stated) {
      Map<String, String> names =
          byOrigin.computeIfAbsent(finding.origin(), origin -> new LinkedHashMap<>());
      for (String name :
          finding.origin() == Origin.ELEMENT ? List.of(finding.value()) : split(finding.value())) {
        names.putIfAbsent(Papers.letters(name), name);
      }
    }
    byOrigin.values().removeIf(Map::isEmpty);
    Map<String, String> shown = byOrigin.getOrDefault(Origin.ELEMENT, Map.of());
    if (!shown.values().stream().allMatch(this::isPaper)) {
      shown.values().removeIf(this::isPaper); // "Ada Marsh | The Harbour Post"
    }
    for (Map<String, String> names : byOrigin.values()) {
      if (!names.values().stream().allMatch(this::isPaper)) {
        return new ArrayList<>((isMore(shown, names) ? shown : names).values());
      }
    }
    return byOrigin.values().stream()
        .findFirst()
        .map(names -> List.copyOf(names.values()))
        .orElse(List.of());
  }

  /** Whether readers see all who are stated, agencies left aside, and others beside them. */
  private static boolean isMore(Map<String, String> shown, Map<String, String> stated) {
    Map<String, String> people = new LinkedHashMap<>(stated);
    people.values().removeIf(name -> Phrases.in(name).is(Cue.AGENCY));
    return !people.isEmpty()
        && shown.size() > people.size()
        && shown.keySet().containsAll(people.keySet());
  }

  /**
   * Whether the name is the paper's own, as what the page's title ends with is, or that with a word
   * such as "staff" or "online", or that of an account.
   */
  private boolean isPaper(String name) {
    boolean paper = papers.isOrBegins(name) || titleEnds.contains(Papers.letters(name));
    return paper && !BylineParts.isJoint(name) || Bylines.isAccount(name);
  }

  /** The names in one statement: a name, or a list of them in one string. */
  private static List<String> split(String value) {
    String text = BylineMark.without(value);
    if (!isUsable(text)) {
      return List.of();
    }
    List<String> names = new ArrayList<>();
    for (String part : text.split("[;|]")) {
      List<String> several = Bylines.list(part.strip());
      names.addAll(several.isEmpty() ? List.of(part.strip()) : several);
    }
    names.removeIf(name -> !isUsable(name));
    return names;
  }

  /** Addresses and numbers are nobody's name. */
  private static boolean isUsable(String text) {
    return !text.isBlank()
        && text.length() < LONGEST
        && !text.contains("://")
        && text.indexOf('@') < 0
        && !text.startsWith("www.")
        && text.codePoints().anyMatch(Character::isLetter);
  }
}
