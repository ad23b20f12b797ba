package dev.lede.label;

/**
 * Gives a label to what is set like others that have it, unless most that is set so was left out.
 */
final class SetAlike {
  /** So many blocks, at least, tell what is set like them. */
  private static final int FEWEST = 2;

  private SetAlike() {}

  /**
   * Settles these blocks of an HTML page.
   *
   * @param words a block with more words is left alone
   * @param links and so is one with a larger share of its text in links
   */
  static void settle(View view, Sheet sheet, Labels labels, Label label, int words, float links) {
    if (!labels.has(label)) {
      return;
    }
    int[] shapes = view.groups().shapes();
    int[] alike = new int[view.groups().count()];
    int[] balance = new int[view.groups().count()];
    for (int i = 0; i < labels.size(); i++) {
      boolean has = labels.of(i) == label;
      alike[shapes[i]] += has ? 1 : 0;
      balance[shapes[i]] += has ? 1 : -1;
    }
    for (int i = 0; i < labels.size(); i++) {
      boolean open = labels.of(i) == Label.CHROME && !isControl(view, sheet, i);
      boolean among = alike[shapes[i]] >= FEWEST && balance[shapes[i]] > 0;
      if (open && among && view.words(i).weight() <= words && view.links(i) <= links) {
        labels.set(i, label, "set like others");
      }
    }
  }

  /** Whether a block is a button, or no more than the count of one. */
  static boolean isControl(View view, Sheet sheet, int i) {
    return sheet.get(i, Feature.IN_BUTTON) > 0 || view.text(i).chars().allMatch(Character::isDigit);
  }
}
