package dev.lede.meta;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/**
 * Reads the date of publication out of the data of a page's scripts: {@code "publishedAt":
 * "2024-03-08"}, {@code publication_date = '2024-03-08'}.
 */
final class ScriptDates {
  private static final Evaluator DATA = QueryParser.parse(":not([src]):not([type$=ld+json])");

  /** A name of a date of publication holds it: "published", "datePublish", "publication_date". */
  private static final List<String> STEMS = PageNames.of("script-date");

  /** No name goes on longer behind that, up to the value's quotation mark. */
  private static final int REACH = 30;

  /** No date that a program writes is longer. */
  private static final int LONGEST = 30;

  /** None has fewer chars: 20240308. */
  private static final int SHORTEST = 8;

  private ScriptDates() {}

  /** The first such date, as the script spells it. */
  static Optional<String> of(PageIndex index) {
    for (Element script : index.named("script", DATA)) {
      for (DataNode data : script.dataNodes()) { // script.data() would copy them
        Optional<String> date = first(data.getWholeData());
        if (date.isPresent()) {
          return date;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<String> first(String data) {
    int best = -1;
    for (String stem : STEMS) {
      int at = data.indexOf(stem);
      while (at >= 0 && (best < 0 || at < best) && value(data, at).isEmpty()) {
        at = data.indexOf(stem, at + stem.length());
      }
      best = at >= 0 && (best < 0 || at < best) ? at : best;
    }
    return best < 0 ? Optional.empty() : value(data, best);
  }

  /** The value behind a name, if it begins like a date. */
  private static Optional<String> value(String data, int name) {
    int start = name;
    boolean assigned = false;
    while (start < data.length() && start < name + REACH && !(assigned && isQuote(data, start))) {
      assigned |= data.charAt(start) == ':' || data.charAt(start) == '=';
      start++;
    }
    int end = start + 1;
    while (end < data.length() && end - start <= LONGEST && !isQuote(data, end)) {
      end++;
    }
    boolean dated =
        assigned
            && start < name + REACH
            && end < data.length()
            && end - start <= LONGEST
            && end - start > SHORTEST
            && Character.isDigit(data.charAt(start + 1));
    return dated ? Optional.of(data.substring(start + 1, end)) : Optional.empty();
  }

  private static boolean isQuote(String data, int i) {
    return data.charAt(i) == '"' || data.charAt(i) == '\'';
  }
}
