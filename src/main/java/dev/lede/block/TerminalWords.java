package dev.lede.block;

import dev.lede.table.Table;
import java.util.List;
import java.util.Map;

/** The words that terminal browsers print themselves, from the table {@code terminal-words.txt}. */
final class TerminalWords {
  private static final Map<String, List<String>> WORDS =
      Table.words(TerminalWords.class, "terminal-words.txt");

  private TerminalWords() {}

  /** Whether a word, in lower case, stands in place of a picture. */
  static boolean isPicture(String word) {
    return WORDS.get("picture").contains(word);
  }

  /** Whether a line begins as the title of a list of addresses does. */
  static boolean titlesList(String line) {
    return WORDS.get("list").stream().anyMatch(line::startsWith);
  }
}
