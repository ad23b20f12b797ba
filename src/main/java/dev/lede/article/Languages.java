package dev.lede.article;

import dev.lede.phrase.Letters;
import dev.lede.table.Table;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Tells the language of a text: by its script, and by common words where several languages share
 * the script.
 */
final class Languages {
  /** So many chars of a text tell its language; no more are looked at. */
  static final int SAMPLE = 4000;

  /** One letter in so many is kana, at least, in Japanese. */
  private static final int KANA = 10;

  /** A shorter text tells nothing against what the page says. */
  private static final int FEWEST_LETTERS = 40;

  /** Scripts that one language, or one far more than others, is written in. */
  private static final Map<UnicodeScript, String> BY_SCRIPT =
      Map.ofEntries(
          Map.entry(UnicodeScript.HANGUL, "ko"),
          Map.entry(UnicodeScript.HIRAGANA, "ja"),
          Map.entry(UnicodeScript.KATAKANA, "ja"),
          Map.entry(UnicodeScript.HAN, "zh"),
          Map.entry(UnicodeScript.THAI, "th"),
          Map.entry(UnicodeScript.GREEK, "el"),
          Map.entry(UnicodeScript.HEBREW, "he"),
          Map.entry(UnicodeScript.GEORGIAN, "ka"),
          Map.entry(UnicodeScript.ARMENIAN, "hy"),
          Map.entry(UnicodeScript.BENGALI, "bn"),
          Map.entry(UnicodeScript.TAMIL, "ta"),
          Map.entry(UnicodeScript.TELUGU, "te"),
          Map.entry(UnicodeScript.KANNADA, "kn"),
          Map.entry(UnicodeScript.MALAYALAM, "ml"),
          Map.entry(UnicodeScript.GUJARATI, "gu"),
          Map.entry(UnicodeScript.GURMUKHI, "pa"),
          Map.entry(UnicodeScript.SINHALA, "si"),
          Map.entry(UnicodeScript.KHMER, "km"),
          Map.entry(UnicodeScript.LAO, "lo"),
          Map.entry(UnicodeScript.MYANMAR, "my"),
          Map.entry(UnicodeScript.ETHIOPIC, "am"));

  private Languages() {}

  /**
   * The language that the page states, unless its text is plainly in another; else the one that the
   * text is in.
   */
  static Optional<String> of(Optional<String> stated, String text) {
    int[] scripts = scripts(text);
    int letters = 0;
    for (int count : scripts) {
      letters += count;
    }
    if (letters < FEWEST_LETTERS && stated.isPresent()) {
      return stated;
    }
    Optional<String> found = byScript(scripts, letters);
    if (found.isEmpty()) {
      found = byWords(text);
    }
    boolean agree =
        stated.isPresent() && (found.isEmpty() || base(stated.get()).equals(found.get()));
    boolean doubtful = scripts[UnicodeScript.LATIN.ordinal()] * 2 > letters;
    return agree || stated.isPresent() && doubtful ? stated : found;
  }

  private static String base(String tag) {
    int dash = tag.indexOf('-');
    return (dash < 0 ? tag : tag.substring(0, dash)).toLowerCase(Locale.ROOT);
  }

  /** How many letters of each script a text has. */
  private static int[] scripts(String text) {
    int[] scripts = new int[UnicodeScript.values().length];
    for (int i = 0; i < Math.min(text.length(), SAMPLE); i++) {
      char c = text.charAt(i);
      if (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z') {
        scripts[UnicodeScript.LATIN.ordinal()]++;
      } else if (c >= 0x80 && Character.isLetter(c)) {
        scripts[UnicodeScript.of(c).ordinal()]++;
      }
    }
    return scripts;
  }

  private static Optional<String> byScript(int[] scripts, int letters) {
    int kana =
        scripts[UnicodeScript.HIRAGANA.ordinal()] + scripts[UnicodeScript.KATAKANA.ordinal()];
    if (kana * KANA > letters) {
      return Optional.of("ja");
    }
    for (UnicodeScript script : UnicodeScript.values()) {
      if (scripts[script.ordinal()] * 2 > letters) {
        return Optional.ofNullable(BY_SCRIPT.get(script));
      }
    }
    return Optional.empty();
  }

  private static Optional<String> byWords(String text) {
    Map<String, Integer> hits = new LinkedHashMap<>();
    String sample = text.substring(0, Math.min(text.length(), SAMPLE)).toLowerCase(Locale.ROOT);
    int start = 0;
    int end = 0;
    while (end < sample.length()) {
      int c = sample.codePointAt(end);
      if (!isWordPart(c)) {
        count(sample.substring(start, end), hits);
        start = end + Character.charCount(c);
      }
      end += Character.charCount(c);
    }
    count(sample.substring(start), hits);
    Optional<String> best = Optional.empty();
    int most = 0;
    for (Map.Entry<String, Integer> language : hits.entrySet()) {
      if (language.getValue() > most) {
        best = Optional.of(language.getKey());
        most = language.getValue();
      }
    }
    return best;
  }

  private static boolean isWordPart(int c) {
    if (c < 0x80) {
      return c >= 'a' && c <= 'z';
    }
    return Character.isLetter(c)
        || Letters.isMark(c)
        || Character.getType(c) == Character.ENCLOSING_MARK;
  }

  /** Notes the languages that a word in small letters is common in. */
  private static void count(String word, Map<String, Integer> hits) {
    for (String language : Words.LANGUAGES.getOrDefault(word, List.of())) {
      hits.put(language, hits.getOrDefault(language, 0) + 1);
    }
  }

  // Loaded only for pages that need it.
  private static final class Words {
    static final Map<String, List<String>> LANGUAGES = read();

    private static Map<String, List<String>> read() {
      Map<String, List<String>> languages = new HashMap<>();
      for (String line : Table.lines(Languages.class, "stop-words.txt")) {
        String[] words = line.split(" ");
        for (int i = 1; i < words.length; i++) {
          List<String> known = languages.computeIfAbsent(words[i], word -> new ArrayList<>(1));
          if (!known.contains(words[0])) {
            known.add(words[0]);
          }
        }
      }
      return languages;
    }
  }
}
