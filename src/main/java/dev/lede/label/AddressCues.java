package dev.lede.label;

import static dev.lede.label.AnswerFeature.*;

import dev.lede.table.Table;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
   * @param set takes each feature and its value
   */
  static void fill(String url, BiConsumer<AnswerFeature, Integer> set) {
    int slashes = url.indexOf("//");
    int start = slashes < 0 ? 0 : slashes + 2;
    int query = url.indexOf('?', start);
    String[] path = url.substring(start, query < 0 ? url.length() : query).split("/");
    int last = path.length - 1;
    String name = last < 1 ? "" : path[last];
    set.accept(ANSWER_FOLDERS, others(path));
    set.accept(ANSWER_PATH_DIGITS, count(path, 1, Character::isDigit));
    set.accept(ANSWER_NAME_LENGTH, name.length());
    set.accept(ANSWER_NAME_HYPHENS, count(path, last, c -> c == '-' || c == '_'));
    set.accept(ANSWER_NAME_DIGITS, count(path, last, Character::isDigit));
  }

  /** How many hosts and folders are called what no story's is; a name without a folder is one. */
  private static int others(String[] path) {
    String[] hosts = path.length == 0 ? path : path[0].split("\\.");
    Stream<String> names =
        Stream.concat(
            Arrays.stream(hosts).limit(Math.max(0, hosts.length - BOUGHT)),
            Arrays.stream(path).skip(1).limit(Math.max(1, path.length - 2)));
    return (int) names.filter(name -> WORDS.contains(name.toLowerCase(Locale.ROOT))).count();
  }

  private static int count(String[] path, int from, IntPredicate sort) {
    return (int)
        Arrays.stream(path)
            .skip(Math.max(1, from))
            .flatMapToInt(String::chars)
            .filter(sort)
            .count();
  }

  private static Set<String> words() {
    return Table.lines(AddressCues.class, "address-words.txt").stream()
        .flatMap(line -> Stream.of(line.substring(line.indexOf(':') + 1).strip().split(" ")))
        .collect(Collectors.toSet());
  }
}
