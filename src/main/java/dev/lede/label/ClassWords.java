package dev.lede.label;

import dev.lede.table.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * What the words in class and id attributes tell of an element, as a set of groups in a bit mask.
 */
final class ClassWords {
  /** The groups, first those of the features {@code WORDS_…}, in their order. */
  enum Group {
    STORY,
    CAPTION,
    RELATED,
    COMMENT,
    NAVIGATION,
    SOCIAL,
    ADVERT,
    AUTHOR,
    DATE,
    HEADLINE,
    DECK,
    FOOTER,
    ASIDE,
    SUBSCRIBE,
    KEYWORDS,
    SECTION,
    TEASER,
    BOX,
    CREDIT,
    HIDDEN,
    CONSENT,
    /**
     * The products that show consent dialogs, by the names that they give their elements: no
     * feature, but what a rule goes by, as are the next.
     */
    DIALOG,
    STANDFIRST,
    PULL_QUOTE
  }

  /** So many of the groups, the first ones, are features. */
  static final int LEARNED = Group.DIALOG.ordinal();

  private static final Map<String, Integer> WORDS = load();

  private ClassWords() {}

  /** Whether a mask of groups has a group. */
  static boolean has(int groups, Group group) {
    return (groups & 1 << group.ordinal()) != 0;
  }

  /** A mask of several groups. */
  static int mask(Group... groups) {
    int mask = 0;
    for (Group group : groups) {
      mask |= 1 << group.ordinal();
    }
    return mask;
  }

  /** Whether a word, in lower case, is one of a group. */
  static boolean isIn(String word, Group group) {
    return has(WORDS.getOrDefault(word, 0), group);
  }

  /**
   * The groups that the element's class, id and a few more attributes name; bit i is group i.
   *
   * @param known what the page's values name, so far; most stand on it many times
   */
  static int groups(Element element, Map<String, Integer> known) {
    return groups(element.attr("class"), known)
        | groups(element.attr("id"), known)
        | groups(element.attr("itemprop"), known)
        | groups(element.attr("data-testid"), known)
        | groups(element.attr("role"), known);
  }

  private static int groups(String attribute, Map<String, Integer> known) {
    return attribute.isEmpty() ? 0 : known.computeIfAbsent(attribute, ClassWords::groups);
  }

  /** The groups that the words of a class, an id or the like name. */
  static int groups(String attribute) {
    int groups = 0;
    for (String word : NameWords.of(attribute)) {
      groups |= WORDS.getOrDefault(word, 0);
    }
    return groups;
  }

  private static Map<String, Integer> load() {
    Map<String, Integer> masks = new HashMap<>();
    Map<String, List<String>> table = Table.words(ClassWords.class, "class-words.txt");
    for (Group group : Group.values()) {
      for (String word : table.get(group.name().toLowerCase(Locale.ROOT))) {
        masks.put(word, masks.getOrDefault(word, 0) | mask(group));
      }
    }
    return masks;
  }
}
