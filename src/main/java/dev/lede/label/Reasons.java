package dev.lede.label;

import java.util.List;

/**
 * Says in a few words what speaks for a label, as story or as another part of the page: the signs
 * of a table that hold, strongest first.
 */
final class Reasons {
  /**
   * A sign that a reader understands.
   *
   * @param column what tells it
   * @param from from this value on it holds
   * @param words how it is said
   */
  private record Sign(Column column, float from, String words) {}

  private static final List<Sign> FOR_STORY =
      List.of(
          new Sign(Opinion.GUESS_RUN_INSIDE, 1, "in the run of story text"),
          new Sign(Opinion.GUESS_WINDOW_3, 0.6f, "among story text"),
          new Sign(Feature.IN_STATED_BODY, 0.8f, "in the stated text"),
          new Sign(Feature.ENDS_SENTENCE, 1, "ends a sentence"));

  private static final List<Sign> FOR_OTHER_PARTS =
      List.of(
          new Sign(Feature.CREDIT, 1, "credit mark"),
          new Sign(Feature.IN_FIGURE, 0.05f, "in a figure"),
          new Sign(Feature.READ_ALSO, 3, "\"read also\" mark"),
          new Sign(Feature.READ_MORE, 3, "\"read more\" mark"),
          new Sign(Feature.TEASER_LIST, 3, "title of a list"),
          new Sign(Feature.LIKE_HEADLINE, 0.7f, "like the stated headline"),
          new Sign(Feature.LINK_DENSITY, 0.7f, "mostly links"),
          new Sign(Feature.REPEATS_MOST, 5, "repeated siblings"),
          new Sign(Feature.ENDS_CUT, 1, "cut short"),
          new Sign(Feature.NAVIGATION, 3, "navigation words"),
          new Sign(Feature.IN_NAV, 0.01f, "in a menu"),
          new Sign(Feature.IN_FOOTER, 0.01f, "in the footer"),
          new Sign(Feature.IN_ASIDE, 0.01f, "in an aside"),
          new Sign(Feature.WORDS_COMMENT, 0.1f, "class names comments"));

  /** No more reasons are told. */
  private static final int MOST = 3;

  private Reasons() {}

  static String of(Label label, Sheet sheet, int i) {
    String reason = "";
    int count = 0;
    for (Sign sign : label.isBody() ? FOR_STORY : FOR_OTHER_PARTS) {
      if (count < MOST && sheet.get(i, sign.column) >= sign.from) {
        reason = count == 0 ? sign.words : reason + ", " + sign.words;
        count++;
      }
    }
    return count == 0 ? (label.isBody() ? "reads like the story" : "apart from the story") : reason;
  }
}
