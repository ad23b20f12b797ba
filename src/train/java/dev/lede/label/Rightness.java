package dev.lede.label;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** How right an answer is: what the confidence is trained to foretell. */
final class Rightness {
  private Rightness() {}

  /**
   * The cube of the F1 of the answer's words against those of the gold text, as bags; 0 for a page
   * that is no article; empty where the source has no whole text. Cubed it is near the chance that
   * nothing of weight is wrong: of an F1 of 0.9 that is 0.73, of 0.5 it is 0.13.
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
        .map(text -> (float) Math.pow(f1(example.view(), chances, Words.of(text)), 3));
  }

  private static double f1(View view, float[] chances, Words text) {
    Map<Integer, Integer> wanted = new HashMap<>();
    for (int i = 0; i < text.count(); i++) {
      wanted.merge(text.hash(i), 1, Integer::sum);
    }
    int given = 0;
    int right = 0;
    for (int block = 0; block < chances.length; block++) {
      Words words = view.words(block);
      for (int i = 0; chances[block] >= Decision.BODY && i < words.count(); i++) {
        given++;
        right += wanted.merge(words.hash(i), -1, Integer::sum) >= 0 ? 1 : 0;
      }
    }
    return 2.0 * right / Math.max(1, given + text.count());
  }
}
