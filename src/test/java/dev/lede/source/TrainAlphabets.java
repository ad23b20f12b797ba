package dev.lede.source;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.CharsetEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Makes {@code alphabets.txt} anew: {@code TrainAlphabets PROFILES CORPORA > alphabets.txt}.
 *
 * <p>PROFILES is the folder {@code languages} out of the jar {@code
 * com.optimaize.languagedetector:language-detector:0.6} (Apache-2.0), letter counts of the
 * Wikipedias: for all languages but Chinese, Japanese and Korean, whose characters it counts in
 * groups. Those are counted in the pages of the development corpora in CORPORA.
 */
final class TrainAlphabets {
  /** A language and the charsets that its pages are written in; on a tie the first one wins. */
  private static final String[] LANGUAGES = {
    "en windows-1252",
    "de windows-1252",
    "fr windows-1252",
    "es windows-1252",
    "pt windows-1252",
    "it windows-1252",
    "nl windows-1252",
    "sv windows-1252",
    "da windows-1252",
    "no windows-1252",
    "fi windows-1252",
    "is windows-1252",
    "ca windows-1252",
    "sq windows-1252",
    "pl windows-1250,ISO-8859-2",
    "cs windows-1250,ISO-8859-2",
    "sk windows-1250,ISO-8859-2",
    "hu windows-1250,ISO-8859-2",
    "hr windows-1250,ISO-8859-2",
    "sl windows-1250,ISO-8859-2",
    "ro windows-1250,ISO-8859-2",
    "ru windows-1251,KOI8-R,ISO-8859-5",
    "uk windows-1251,KOI8-U",
    "bg windows-1251",
    "be windows-1251",
    "sr windows-1251",
    "mk windows-1251",
    "el windows-1253,ISO-8859-7",
    "tr windows-1254",
    "he windows-1255",
    "ar windows-1256,ISO-8859-6",
    "fa windows-1256",
    "ur windows-1256",
    "lt windows-1257",
    "lv windows-1257",
    "et windows-1257",
    "vi windows-1258",
    "th windows-874"
  };

  private static final String[] COUNTED = {
    "zh-Hans gb18030", "zh-Hant Big5", "ja Shift_JIS,EUC-JP", "ko EUC-KR"
  };

  private static final double RAREST = 11;
  private static final int LONGEST = 1800;

  private TrainAlphabets() {}

  public static void main(String[] args) throws IOException {
    for (String line : LANGUAGES) {
      String[] words = line.split(" ");
      Map<Character, Long> letters = profile(Path.of(args[0], words[0]));
      if (words[0].equals("en")) { // has names and words of its neighbours in it
        for (String neighbour : List.of("fr", "de", "es")) {
          profile(Path.of(args[0], neighbour))
              .forEach((c, times) -> letters.merge(c, times / 50, Long::sum));
        }
      }
      print(words, letters);
    }
    Map<String, Map<Character, Long>> counted = counted(Path.of(args[1]));
    counted.put("zh-Hant", traditional(counted.get("zh-Hans")));
    for (String line : COUNTED) {
      String[] words = line.split(" ");
      print(words, counted.get(words[0]));
    }
  }

  private static Map<Character, Long> profile(Path file) throws IOException {
    JsonObject counts =
        JsonParser.parseString(Files.readString(file)).getAsJsonObject().getAsJsonObject("freq");
    Map<Character, Long> letters = new HashMap<>();
    for (Map.Entry<String, JsonElement> gram : counts.entrySet()) {
      if (gram.getKey().length() == 1) {
        count(gram.getKey().charAt(0), gram.getValue().getAsLong(), letters);
      }
    }
    if (file.endsWith(
        "vi")) { // windows-1258 writes these tone marks each for itself; the profile has them in
      // one letter
      long marks = letters.getOrDefault('ể', 0L) / 5;
      "\u0300\u0301\u0303\u0309\u0323".chars().forEach(mark -> letters.put((char) mark, marks));
    }
    return letters;
  }

  private static void count(char c, long times, Map<Character, Long> letters) {
    char lower = Character.toLowerCase(c);
    if (lower > 127
        && (Character.isLetter(lower) || Character.getType(lower) == Character.NON_SPACING_MARK)) {
      letters.merge(lower, times, Long::sum);
    }
  }

  private static Map<String, Map<Character, Long>> counted(Path corpora) throws IOException {
    Map<String, Map<Character, Long>> all = new HashMap<>();
    try (Stream<Path> folders = Files.list(corpora)) {
      for (Path gold :
          folders
              .map(folder -> folder.resolve("dev/gold.jsonl"))
              .filter(Files::exists)
              .sorted()
              .toList()) {
        for (String row : Files.readAllLines(gold)) {
          JsonObject page = JsonParser.parseString(row).getAsJsonObject();
          String language =
              page.get("lang") == null || page.get("lang").isJsonNull()
                  ? ""
                  : page.get("lang").getAsString();
          String name = language.equals("zh") ? "zh-Hans" : language;
          Path file =
              gold.resolveSibling("pages").resolve(page.get("id").getAsString() + ".html.gz");
          if (List.of("zh-Hans", "ja", "ko").contains(name) && Files.exists(file)) {
            count(file, all.computeIfAbsent(name, key -> new HashMap<>()));
          }
        }
      }
    }
    return all;
  }

  private static void count(Path file, Map<Character, Long> letters) throws IOException {
    Page page = new PageReader().readOne(file.toString(), Files.readAllBytes(file));
    if (page instanceof HtmlPage html) {
      html.document().text().chars().forEach(c -> count((char) c, 1, letters));
    }
  }

  /**
   * The counts of simplified characters as those of the traditional ones that are written for them.
   */
  private static Map<Character, Long> traditional(Map<Character, Long> simplified)
      throws IOException {
    Map<Character, Long> letters = new HashMap<>(simplified);
    for (String line :
        Files.readAllLines(Path.of("src/main/resources/dev/lede/phrase/han-variants.txt"))) {
      for (String pair : line.startsWith("#") ? new String[0] : line.split(" ")) {
        letters.put(pair.charAt(0), simplified.getOrDefault(pair.charAt(1), 0L));
      }
    }
    return letters;
  }

  private static void print(String[] words, Map<Character, Long> letters) {
    CharsetEncoder encoder =
        CharsetLabels.charset(words[1].split(",")[0]).orElseThrow().newEncoder();
    letters.keySet().removeIf(letter -> !encoder.canEncode(letter));
    double sum = letters.values().stream().mapToLong(Long::longValue).sum();
    TreeMap<Double, List<Character>> byCost = new TreeMap<>();
    letters.entrySet().stream()
        .filter(letter -> letter.getValue() > 0)
        .sorted(
            Map.Entry.<Character, Long>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(LONGEST)
        .forEach(
            letter -> {
              double cost = Math.round(-2 * Math.log(letter.getValue() / sum)) / 2.0;
              byCost
                  .computeIfAbsent(Math.max(0.5, cost), key -> new ArrayList<>())
                  .add(letter.getKey());
            });
    StringBuilder line = new StringBuilder(words[0] + ' ' + words[1]);
    byCost
        .headMap(RAREST)
        .forEach(
            (cost, group) -> {
              line.append(' ').append(cost).append('=');
              group.stream().sorted().forEach(line::append);
            });
    System.out.println(line);
  }
}
