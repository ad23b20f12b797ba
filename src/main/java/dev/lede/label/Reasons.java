package dev.lede.label;

import java.util.StringJoiner;

/** Says in a few words what speaks for a label: the cues of a table that hold, strongest first. */
final class Reasons {
  /** A cue that a reader understands: it holds from a value of a feature on. */
  private enum Cue {
    RUN(Feature.GUESS_RUN_INSIDE, 1, "in the run of story text"),
    NEAR(Feature.GUESS_WINDOW_3, 0.6f, "among story text"),
    CREDIT(Feature.CREDIT, 1, "credit mark"),
    FIGURE(Feature.IN_FIGURE, 0.05f, "in a figure"),
    READ_ALSO(Feature.READ_ALSO, 3, "\"read also\" mark"),
    READ_MORE(Feature.READ_MORE, 3, "\"read more\" mark"),
    LIST(Feature.TEASER_LIST, 3, "title of a list"),
    HEADLINE(Feature.LIKE_HEADLINE, 0.7f, "like the stated headline"),
    STATED(Feature.IN_STATED_BODY, 0.8f, "in the stated text"),
    LINKS(Feature.LINK_DENSITY, 0.7f, "mostly links"),
    REPEATED(Feature.REPEATS_MOST, 5, "repeated siblings"),
    CUT(Feature.ENDS_CUT, 1, "cut short"),
    NAVIGATION(Feature.NAVIGATION, 3, "navigation words"),
    NAV(Feature.IN_NAV, 0.01f, "in a menu"),
    FOOTER(Feature.IN_FOOTER, 0.01f, "in the footer"),
    ASIDE(Feature.IN_ASIDE, 0.01f, "in an aside"),
    COMMENTS(Feature.WORDS_COMMENT, 0.1f, "class names comments"),
    SENTENCE(Feature.ENDS_SENTENCE, 1, "ends a sentence");

    private final Feature feature;
    private final float from;
    private final String words;

    Cue(Feature feature, float from, String words) {
      this.feature = feature;
      this.from = from;
      this.words = words;
    }
  }

  private static final int MOST = 3;

  private Reasons() {}

  static String of(Label label, Sheet sheet, int i) {
    StringJoiner reason = new StringJoiner(", ");
    int count = 0;
    for (Cue cue : Cue.values()) {
      if (count < MOST && sheet.get(i, cue.feature) >= cue.from) {
        reason.add(cue.words);
        count++;
      }
    }
    return count == 0
        ? (label.isBody() ? "reads like the story" : "apart from the story")
        : reason.toString();
  }
}
