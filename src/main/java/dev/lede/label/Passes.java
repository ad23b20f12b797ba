package dev.lede.label;

/** The steps from one model's part to the next, the same when it is learned and when it is used. */
final class Passes {
  private Passes() {}

  /** How likely a forest holds each block for body, but for those that are known. */
  static float[] body(View view, Forest forest, Answers answers) {
    return Known.settle(view, forest.chance(answers));
  }

  /** Fills in what the first forest makes of each block and of those around it. */
  static void guess(View view, Sheet sheet, Forest first, Answers answers) {
    GuessCues.fill(view, sheet, body(view, first, answers));
  }

  /** Fills in what the draft makes of each block and of those around it. */
  static void draft(View view, Sheet sheet, Forest draft, Answers answers) {
    RoleCues.fill(view, sheet, draft.chances(answers));
  }
}
