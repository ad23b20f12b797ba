package dev.lede.label;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Learns a {@link Lexicon}. Terms that some publishers use are learned first; those of them that
 * tell the groups apart best are kept, and learned once more. The same pages in the same order give
 * the same lexicon.
 */
final class LexiconBuilder {
  /** So many terms are kept. */
  private static final int TERMS = 11_000;

  /** What each shelf may keep of them, next to the others; a text has no tags. */
  private static final Map<Terms.Shelf, Integer> SHARES =
      Map.of(Terms.Shelf.OWN, 3, Terms.Shelf.NEAR, 2, Terms.Shelf.TAGS, 3);

  /** A term of fewer domains says more of a publisher than of a label. */
  private static final int DOMAINS = 3;

  private static final int CHOOSING_ROUNDS = 2;
  private static final int ROUNDS = 4;

  /** What a block of chrome counts: they are many. */
  private static final float CHROME_WEIGHT = 0.5f;

  /** Who uses a term. */
  private static final class Use {
    private String last = "";
    private int domains;
  }

  private final List<TermRegression.Sample> samples = new ArrayList<>();
  private final Map<Integer, Use> uses = new HashMap<>();

  private LexiconBuilder() {}

  /** Learns from the blocks of pages whose label is known. */
  static TermWeights learn(List<Example> pages) {
    LexiconBuilder builder = new LexiconBuilder();
    pages.stream().sorted(Comparator.comparing(page -> page.gold().domain())).forEach(builder::add);
    Collections.shuffle(builder.samples, new Random(1));
    int[] best = builder.best(builder.shared());
    TermRegression regression = TermRegression.learn(best, builder.samples, ROUNDS);
    return new TermWeights(best, regression.weights());
  }

  /** Adds the blocks whose label is known, be it only that they are story. */
  private void add(Example page) {
    Label[] roles = page.roles().orElseGet(() -> new Label[page.view().size()]);
    Terms terms = new Terms(page.view());
    for (int i = 0; i < roles.length; i++) {
      Label label = roles[i] == null && page.body()[i] == 1 ? Label.PARAGRAPH : roles[i];
      if (label != null) {
        terms.read(i);
        samples.add(sample(terms, label));
        note(terms, page.gold().domain());
      }
    }
  }

  private static TermRegression.Sample sample(Terms terms, Label label) {
    int[] codes = new int[terms.count()];
    float[] values = new float[terms.count()];
    for (int i = 0; i < codes.length; i++) {
      codes[i] = terms.code(i);
      values[i] = terms.value(i);
    }
    float weight = label == Label.CHROME ? CHROME_WEIGHT : 1;
    return new TermRegression.Sample(codes, values, TermWeights.Group.of(label).ordinal(), weight);
  }

  /** Notes who uses the terms; all pages of a domain must follow one another. */
  private void note(Terms terms, String domain) {
    for (int i = 0; i < terms.count(); i++) {
      Use use = uses.computeIfAbsent(terms.code(i), code -> new Use());
      use.domains += use.last.equals(domain) ? 0 : 1;
      use.last = domain;
    }
  }

  /** The terms that more than a few publishers use, in ascending order. */
  private int[] shared() {
    return uses.entrySet().stream()
        .filter(use -> use.getValue().domains >= DOMAINS)
        .mapToInt(Map.Entry::getKey)
        .sorted()
        .toArray();
  }

  /** Those of some terms that tell most, the more so if many use them; in ascending order. */
  private int[] best(int[] codes) {
    TermRegression all = TermRegression.learn(codes, samples, CHOOSING_ROUNDS);
    double[] worth = new double[codes.length];
    Arrays.setAll(worth, i -> all.spread(i) * Math.sqrt(uses.get(codes[i]).domains));
    Map<Terms.Shelf, List<Integer>> shelves =
        IntStream.range(0, codes.length)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> -worth[i]))
            .collect(Collectors.groupingBy(i -> Terms.shelf(codes[i])));
    int shares = shelves.keySet().stream().mapToInt(SHARES::get).sum();
    return shelves.entrySet().stream()
        .flatMap(
            shelf -> shelf.getValue().stream().limit(TERMS * SHARES.get(shelf.getKey()) / shares))
        .mapToInt(i -> codes[i])
        .sorted()
        .toArray();
  }
}
