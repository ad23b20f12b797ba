package dev.lede.label;

/** The steps from one model's part to the next, the same when it is learned and when it is used. */
final class Passes {
  private Passes() {}

  /** Fills in what the first forest makes of each block and of those around it. */
  static void guess(View view, Sheet sheet, Forest first, Answers answers) {
    GuessCues.fill(view, sheet, Known.settle(view, first.chance(answers)));
  }

  /** Fills in what the draft makes of each block and of those around it. */
  static void draft(View view, Sheet sheet, Forest draft, Answers answers) {
    RoleCues.fill(view, sheet, draft.chances(answers));
  }
}
