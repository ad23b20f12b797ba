package dev.lede.cli;

import java.util.Collection;
import java.util.Optional;

/** Finds the word that was meant. */
final class Spelling {
  private static final int MOST = 2;

  private Spelling() {}

  /** The known word that is nearest to one, if it takes two letters to make it of that at most. */
  static Optional<String> nearest(String word, Collection<String> known) {
    Optional<String> nearest = Optional.empty();
    int least = Math.min(MOST, word.length() / 2) + 1;
    for (String candidate : known) {
      int distance = distance(word, candidate);
      if (distance < least) {
        least = distance;
        nearest = Optional.of(candidate);
      }
    }
    return nearest;
  }

  /** A question for the word that was meant; empty if there is none. */
  static String question(String word, Collection<String> known) {
    return nearest(word, known).map(meant -> "did you mean " + meant + "? ").orElse("");
  }

  /** Levenshtein's: how many letters are put in, taken away or changed. */
  private static int distance(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[other.length()];
  }
}
