package dev.lede.cli;

/**
 * An option of a command.
 *
 * @param letter its short name, such as {@code -r}; empty if it has none
 * @param name its long name, such as {@code --recursive}
 * @param label what stands for its value in the help; empty if it takes none
 * @param gathers whether it may be given several times, each adding to its value
 * @param description what it does
 */
record Option(String letter, String name, String label, boolean gathers, String description) {

  /** What stands between the values of an option that gathers: no value can have it. */
  static final String NEXT = "\0";

  boolean takesValue() {
    return !label.isEmpty();
  }

  boolean isCalled(String word) {
    return word.equals(name) || word.equals(letter);
  }
}
