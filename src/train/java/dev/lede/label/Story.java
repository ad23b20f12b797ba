package dev.lede.label;

import dev.lede.meta.Stated;
import dev.lede.phrase.Sentences;
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
 * @param authors who wrote it
 * @param lines its text, line by line
 * @param headings those of its lines that are headings
 */
record Story(
    int fold,
    String language,
    String title,
    String description,
    String section,
    List<String> authors,
    List<String> lines,
    Set<String> headings) {
  /** A sentence has at least so many chars. */
  private static final int SENTENCE = 16;

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
        gold.has("authors") ? gold.texts("authors") : stated.authors(),
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

  /** Whether it has enough lines for a short page. */
  boolean isShort() {
    return lines.size() >= 2 && !title.isEmpty();
  }

  /** The first sentence of its description. */
  String sentence() {
    return sentence(description);
  }

  /** The first sentence of a text, which is not too short for one; the text if it has no more. */
  static String sentence(String text) {
    for (int i = SENTENCE; i < text.length() - 1; i++) {
      boolean within = text.charAt(i) == '.' && Character.isLetterOrDigit(text.charAt(i + 1));
      if (Sentences.isEndMark(text.charAt(i)) && !within) {
        int end = i + 1;
        while (end < text.length() && isMark(text.charAt(end))) {
          end++;
        }
        return text.substring(0, end);
      }
    }
    return text;
  }

  /** Whether it closes what stands before it, such as quotes. */
  private static boolean isMark(char c) {
    return !Character.isLetterOrDigit(c) && !Character.isWhitespace(c) && c != '“' && c != '「';
  }
}
