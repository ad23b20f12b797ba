package dev.lede.label;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** How right an answer is: what the confidence is trained to foretell. */
final class Rightness {
  private Rightness() {}

  /**
   * The F1 of the answer's word pairs against the gold text, 0 for a page that is no article; empty
   * where the source has no whole text.
   */
  static Optional<Float> of(Example example, float[] chances) {
    boolean typed = example.corpus().startsWith("wcxb");
    if (typed && example.gold().text("page_type").filter("article"::equals).isEmpty()) {
      return Optional.of(0f);
    }
    return example
        .gold()
        .text("text")
        .filter(text -> !text.isBlank())
        .map(text -> f1(example, chances, text));
  }

  private static float f1(Example example, float[] chances, String text) {
    Map<Integer, Integer> gold = new HashMap<>();
    int wanted = 0;
    for (int pair : Words.of(text).pairs()) {
      gold.merge(pair, 1, Integer::sum);
      wanted++;
    }
    int given = 0;
    int right = 0;
    for (int i = 0; i < chances.length; i++) {
      if (chances[i] >= Decision.BODY) {
        for (int pair : example.view().words(i).pairs()) {
          given++;
          Integer left = gold.get(pair);
          if (left != null && left > 0) {
            gold.put(pair, left - 1);
            right++;
          }
        }
      }
    }
    return given + wanted == 0 ? 0 : 2f * right / (given + wanted);
  }
}
