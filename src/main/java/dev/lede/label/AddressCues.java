package dev.lede.label;

import static dev.lede.label.AnswerFeature.*;

import dev.lede.table.Table;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The shape of a page's address, whoever's it is: a story's ends in a long name of many words or
 * digits, a list's or a shop's does not, and a manual's or a forum's stands in a folder that is
 * called so.
 */
final class AddressCues {
  private static final Set<String> WORDS = words();

  /** How many parts at the end of a host's name say nothing: the name that was bought. */
  private static final int BOUGHT = 2;

  private AddressCues() {}

  /**
   * Measures an address.
   *
   * @param url an absolute address
   * @param row where the measures go
   */
  static void fill(String url, float[] row) {
    int slashes = url.indexOf("//");
    int start = slashes < 0 ? 0 : slashes + 2;
    int query = url.indexOf('?', start);
    String[] path = url.substring(start, query < 0 ? url.length() : query).split("/");
    String name = path.length < 2 ? "" : path[path.length - 1];
    int digits = 0;
    for (int i = 1; i < path.length; i++) {
      digits += digits(path[i]);
    }
    row[ANSWER_FOLDERS.place()] = others(path);
    row[ANSWER_PATH_DIGITS.place()] = digits;
    row[ANSWER_NAME_LENGTH.place()] = name.length();
    row[ANSWER_NAME_HYPHENS.place()] = hyphens(name);
    row[ANSWER_NAME_DIGITS.place()] = digits(name);
  }

  /** How many hosts and folders are called what no story's is; a name without a folder is one. */
  private static int others(String[] path) {
    int others = 0;
    String[] hosts = path.length == 0 ? path : path[0].split("\\.");
    for (int i = 0; i < hosts.length - BOUGHT; i++) {
      others += isOther(hosts[i]);
    }
    int end = Math.min(path.length, Math.max(2, path.length - 1));
    for (int i = 1; i < end; i++) {
      others += isOther(path[i]);
    }
    return others;
  }

  private static int isOther(String name) {
    return WORDS.contains(name.toLowerCase(Locale.ROOT)) ? 1 : 0;
  }

  private static int digits(String text) {
    int digits = 0;
    for (int i = 0; i < text.length(); i++) {
      digits += Character.isDigit(text.charAt(i)) ? 1 : 0;
    }
    return digits;
  }

  private static int hyphens(String text) {
    int hyphens = 0;
    for (int i = 0; i < text.length(); i++) {
      hyphens += text.charAt(i) == '-' || text.charAt(i) == '_' ? 1 : 0;
    }
    return hyphens;
  }

  private static Set<String> words() {
    Set<String> words = new HashSet<>();
    for (List<String> kind : Table.words(AddressCues.class, "address-words.txt").values()) {
      words.addAll(kind);
    }
    return words;
  }
}
