package dev.lede.table;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tables of words, kept as UTF-8 text beside the classes that use them. */
public final class Table {
  private Table() {}

  /**
   * The lines of a table, without blank ones and those that begin with {@code #}.
   *
   * @param user a class that it stands beside
   * @param name its file name
   * @throws UncheckedIOException if it is not there: then lede was not built whole
   */
  public static List<String> lines(Class<?> user, String name) {
    try (InputStream in = user.getResourceAsStream(name)) {
      if (in == null) {
        throw new FileNotFoundException("not in the jar");
      }
      List<String> lines = new ArrayList<>();
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
        if (!line.isBlank() && !line.startsWith("#")) {
          lines.add(line.stripTrailing());
        }
      }
      return lines;
    } catch (IOException e) {
      throw new UncheckedIOException(
          "cannot read lede's own table " + name + "; build lede anew", e);
    }
  }

  /** Some words that are too few for a table; blanks part them. */
  public static Set<String> set(String words) {
    return Set.of(words.split(" "));
  }

  /**
   * The words of a table, by the first word of their lines, which says what the others are; blanks
   * part them.
   *
   * @param user a class that it stands beside
   * @param name its file name
   */
  public static Map<String, List<String>> words(Class<?> user, String name) {
    Map<String, List<String>> words = new HashMap<>();
    for (String line : lines(user, name)) {
      add(words, line.split(" "));
    }
    return words;
  }

  /** The same of words that may have blanks in them: tabs part them. */
  public static Map<String, List<String>> phrases(Class<?> user, String name) {
    Map<String, List<String>> phrases = new HashMap<>();
    for (String line : lines(user, name)) {
      add(phrases, line.split("\t"));
    }
    return phrases;
  }

  private static void add(Map<String, List<String>> words, String... line) {
    words
        .computeIfAbsent(line[0], key -> new ArrayList<>())
        .addAll(List.of(line).subList(1, line.length));
  }
}
