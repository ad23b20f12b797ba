package dev.lede.label;

import java.util.List;

/**
 * Says in a few words what speaks for a label, as story or as another part of the page: the cues of
 * a table that hold, strongest first.
 */
final class Reasons {
  /**
   * A cue that a reader understands.
   *
   * @param column what tells it
   * @param from from this value on it holds
   * @param words how it is said
   */
  private record Cue(Column column, float from, String words) {}

  private static final List<Cue> FOR_STORY =
      List.of(
          new Cue(Opinion.GUESS_RUN_INSIDE, 1, "in the run of story text"),
          new Cue(Opinion.GUESS_WINDOW_3, 0.6f, "among story text"),
          new Cue(Feature.IN_STATED_BODY, 0.8f, "in the stated text"),
          new Cue(Feature.ENDS_SENTENCE, 1, "ends a sentence"));

  private static final List<Cue> FOR_OTHER_PARTS =
      List.of(
          new Cue(Feature.CREDIT, 1, "credit mark"),
          new Cue(Feature.IN_FIGURE, 0.05f, "in a figure"),
          new Cue(Feature.READ_ALSO, 3, "\"read also\" mark"),
          new Cue(Feature.READ_MORE, 3, "\"read more\" mark"),
          new Cue(Feature.TEASER_LIST, 3, "title of a list"),
          new Cue(Feature.LIKE_HEADLINE, 0.7f, "like the stated headline"),
          new Cue(Feature.LINK_DENSITY, 0.7f, "mostly links"),
          new Cue(Feature.REPEATS_MOST, 5, "repeated siblings"),
          new Cue(Feature.ENDS_CUT, 1, "cut short"),
          new Cue(Feature.NAVIGATION, 3, "navigation words"),
          new Cue(Feature.IN_NAV, 0.01f, "in a menu"),
          new Cue(Feature.IN_FOOTER, 0.01f, "in the footer"),
          new Cue(Feature.IN_ASIDE, 0.01f, "in an aside"),
          new Cue(Feature.WORDS_COMMENT, 0.1f, "class names comments"));

  private static final int MOST = 3;

  private Reasons() {}

  static String of(Label label, Sheet sheet, int i) {
    String reason = "";
    int count = 0;
    for (Cue cue : label.isBody() ? FOR_STORY : FOR_OTHER_PARTS) {
      if (count < MOST && sheet.get(i, cue.column) >= cue.from) {
        reason = count == 0 ? cue.words : reason + ", " + cue.words;
        count++;
      }
    }
    return count == 0 ? (label.isBody() ? "reads like the story" : "apart from the story") : reason;
  }
}
