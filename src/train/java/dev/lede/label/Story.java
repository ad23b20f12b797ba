package dev.lede.label;

import dev.lede.block.Sentences;
import dev.lede.meta.Stated;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What made-up pages are made of: a story of a corpus, of which the main part or a teaser is used.
 *
 * @param fold the fold of its domain
 * @param language its language, two letters
 * @param title its headline
 * @param description its summary or opening
 * @param section its section; empty if unknown
 * @param lines its text, line by line
 * @param headings those of its lines that are headings
 */
record Story(
    int fold,
    String language,
    String title,
    String description,
    String section,
    List<String> lines,
    Set<String> headings) {

  static Story of(Gold gold, Example example) {
    Stated stated = example.view().stated();
    boolean headingsKnown = gold.has("headings");
    List<String> lines =
        gold.text("text")
            .orElse("")
            .lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty() && (headingsKnown || isParagraph(line)))
            .toList();
    String title = gold.text("title").orElseGet(() -> first(stated.headlines()));
    String opening = lines.stream().filter(line -> line.length() > 60).findFirst().orElse("");
    String description = stated.descriptions().isEmpty() ? opening : first(stated.descriptions());
    return new Story(
        example.fold(),
        gold.text("lang").orElse("en"),
        title,
        description,
        stated.publication().section().filter(section -> section.length() < 30).orElse(""),
        lines,
        gold.texts("headings").stream().map(String::strip).collect(Collectors.toSet()));
  }

  /**
   * Where the source does not tell headings from paragraphs, lines that might be headings are left
   * out.
   */
  private static boolean isParagraph(String line) {
    return Sentences.endsIn(line) || Words.of(line).weight() > 15;
  }

  private static String first(List<String> list) {
    return list.isEmpty() ? "" : list.get(0);
  }

  /** Whether it can be the story of a page. */
  boolean isWhole() {
    return lines.size() >= 5
        && lines.size() <= 80
        && lines.stream().mapToInt(String::length).sum() > 1000;
  }

  /** Whether it can be a teaser. */
  boolean isTeaser() {
    return title.length() >= 8 && title.length() <= 160 && description.length() >= 40;
  }
}
