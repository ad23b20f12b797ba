package dev.lede.meta;

import java.util.ArrayList;
import java.util.List;

/** Cuts a title at the marks by which papers join their name or a section to it. */
final class TitleParts {
  private static final List<String> MARKS =
      List.of(
          " | ", " - ", " – ", " — ", " :: ", " · ", " • ", " » ", " « ", " // ", " / ", "｜", " ︱",
          "_", "--", " -", "| ", " |", ": ");

  /** What marks begin with. */
  private static final String STARTS = " ｜_-|:";

  private static final List<String> NONE = List.of();

  private static final int MOST_CUTS = 6;

  private TitleParts() {}

  /**
   * A title cut in two.
   *
   * @param head what stands before the mark
   * @param tail what stands behind it
   * @param mark the mark, without blanks
   */
  record Cut(String head, String tail, String mark) {
    /** Whether the mark is a colon, which often belongs to the headline. */
    boolean colon() {
      return mark.equals(":");
    }

    /** Whether the mark is one that no sentence holds. */
    boolean bar() {
      return "|｜•·»︱".contains(mark);
    }
  }

  /** All ways to cut a title, at the last mark first. */
  static List<Cut> of(String title) {
    List<Cut> cuts = new ArrayList<>();
    for (int i = title.length() - 1; i > 0 && cuts.size() < MOST_CUTS; i--) {
      for (String mark : STARTS.indexOf(title.charAt(i)) < 0 ? NONE : MARKS) {
        if (title.startsWith(mark, i)) {
          add(
              cuts,
              title.substring(0, i).strip(),
              title.substring(i + mark.length()).strip(),
              mark.strip());
          break;
        }
      }
    }
    return cuts;
  }

  private static void add(List<Cut> cuts, String head, String tail, String mark) {
    if (!head.isEmpty() && !tail.isEmpty()) {
      cuts.add(new Cut(head, tail, mark));
    }
  }
}
