package dev.lede.block;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * The numbers of the items of HTML's numbered lists, counted as browsers do (<a
 * href="https://html.spec.whatwg.org/multipage/grouping-content.html#the-ol-element">HTML, the ol
 * element</a>). Those that count down or below 1 are left without.
 */
final class ListNumbers {
  private static final int MOST_DIGITS = 9;

  private final Set<Element> counted = new HashSet<>();
  private final Map<Element, Integer> numbers = new HashMap<>();

  /** The number of an item; 0 if it has none, and when asked again: it opens no second block. */
  int take(Element item) {
    Element list = item.parent();
    if (list == null || !list.nameIs("ol") || list.hasAttr("reversed")) {
      return 0;
    }
    if (counted.add(list)) {
      count(list);
    }
    Integer number = numbers.remove(item);
    return number == null ? 0 : number;
  }

  private void count(Element list) {
    int next = number(list.attr("start"), 1);
    for (Element item : list.children()) {
      if (item.nameIs("li")) {
        next = number(item.attr("value"), next);
        numbers.put(item, Math.max(0, next));
        next++;
      }
    }
  }

  private static int number(String attribute, int otherwise) {
    String signed = attribute.strip();
    boolean negative = signed.startsWith("-");
    String digits = negative || signed.startsWith("+") ? signed.substring(1) : signed;
    boolean number =
        !digits.isEmpty()
            && digits.length() <= MOST_DIGITS
            && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    int value = number ? Integer.parseInt(digits) : 0;
    return !number ? otherwise : negative ? -value : value;
  }
}
