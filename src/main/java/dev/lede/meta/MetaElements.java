package dev.lede.meta;

import dev.lede.table.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.nodes.Element;

/**
 * Reads a page's {@code meta} elements: Open Graph (https://ogp.me), Dublin Core, and the names
 * that publishing systems and trackers use, from the table {@code names.txt}.
 */
final class MetaElements {
  private record Meaning(Field field, Origin origin, int rank) {}

  private static final Map<String, Meaning> NAMES = table();

  private MetaElements() {}

  /** Adds what the page's {@code meta} elements state, best names first. */
  static void read(PageIndex index, Findings findings) {
    Map<Meaning, List<String>> found =
        new TreeMap<>((one, other) -> Integer.compare(one.rank(), other.rank()));
    for (Element meta : index.named("meta")) {
      if (!meta.hasAttr("content")) {
        continue;
      }
      for (String attribute : new String[] {"property", "name", "itemprop", "http-equiv"}) {
        Meaning meaning = NAMES.get(meta.attr(attribute).strip().toLowerCase(Locale.ROOT));
        if (meaning != null && !isOfPart(meta)) {
          add(found.computeIfAbsent(meaning, key -> new ArrayList<>()), meaning, meta);
          break;
        }
      }
    }
    found.forEach((meaning, texts) -> texts.forEach(text -> add(meaning, text, findings)));
  }

  /** Only of authors and keywords there may be several; of the rest the first counts. */
  private static void add(List<String> texts, Meaning meaning, Element meta) {
    if (maySeveral(meaning) || texts.isEmpty()) {
      texts.add(meta.attr("content"));
    }
  }

  private static boolean maySeveral(Meaning meaning) {
    return meaning.field() == Field.AUTHOR || meaning.field() == Field.KEYWORDS;
  }

  /** Authors and keywords may stand a line each; any other text with line breaks is one. */
  private static void add(Meaning meaning, String text, Findings findings) {
    for (String value : maySeveral(meaning) ? text.split("\n") : new String[] {text}) {
      findings.add(meaning.field(), meaning.origin(), JsonTexts.plain(value));
    }
  }

  /** Microdata inside the page may be about anything; its reader knows what. */
  private static boolean isOfPart(Element meta) {
    return meta.hasAttr("itemprop")
        && meta.closest(Microdata.SCOPE) != null
        && !meta.hasAttr("name")
        && !meta.hasAttr("property");
  }

  private static Map<String, Meaning> table() {
    Map<String, Meaning> names = new HashMap<>();
    for (String line : Table.lines(MetaElements.class, "names.txt")) {
      String[] words = line.split(" ");
      for (int i = 2; i < words.length; i++) {
        names.putIfAbsent(
            words[i], new Meaning(Field.valueOf(words[0]), Origin.valueOf(words[1]), names.size()));
      }
    }
    return Map.copyOf(names);
  }
}
