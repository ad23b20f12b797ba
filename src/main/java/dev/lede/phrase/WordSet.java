package dev.lede.phrase;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The words of a text, each once, to tell how many of them stand in another. */
public final class WordSet {
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]++");

  private WordSet() {}

  /**
   * The words in small letters; of scripts without blanks, single letters.
   *
   * @param text the text
   * @param fewest the letters of the shortest word that counts
   */
  public static Set<String> of(String text, int fewest) {
    Set<String> words = new LinkedHashSet<>();
    for (String word : BETWEEN.split(text.toLowerCase(Locale.ROOT))) {
      if (!word.isEmpty() && EastAsian.is(word.codePointAt(0))) {
        word.codePoints().forEach(c -> words.add(Character.toString(c)));
      } else if (word.length() >= fewest) {
        words.add(word);
      }
    }
    return words;
  }
}
