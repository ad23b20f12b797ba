package dev.lede.label;

import java.util.List;

/** Learns forests and networks from examples. */
final class Learner {
  private static final String BINARY =
      "objective=binary num_leaves=31 min_data_in_leaf=60 feature_fraction=0.5"
          + " bagging_fraction=0.8 bagging_freq=1 lambda_l2=5 max_bin=255"
          + " min_sum_hessian_in_leaf=1";
  private static final String MULTI =
      "objective=multiclass num_class="
          + Model.ROLES.size()
          + " num_leaves=8 learning_rate=0.15 min_data_in_leaf=20"
          + " feature_fraction=0.3 bagging_fraction=0.35 bagging_freq=1 lambda_l2=5 max_bin=127";

  private static final String SHARE =
      "objective=cross_entropy num_leaves=7 learning_rate=0.06 min_data_in_leaf=15"
          + " feature_fraction=0.5 bagging_fraction=0.8 bagging_freq=1 lambda_l2=3";

  /**
   * What the steps of all trees for the body add up to: more trees take smaller ones, and vary less
   * from one set of pages to another.
   */
  private static final double WAY = 6.4;

  private static final int FIRST_TREES = 80;
  private static final int SECOND_TREES = 160;

  private Learner() {}

  /**
   * Learns a first idea of which blocks are body. Half of the trees know nothing of what was
   * learned of tags: other stories on the page stand in elements that are named alike.
   */
  static Trees first(List<Example> examples) {
    return Trees.mean(
        body(examples, Opinion.FIRST_TAGGED.place(), FIRST_TREES, 1),
        body(examples, Opinion.FIRST_GUESS.place(), FIRST_TREES, 2));
  }

  /** Learns which blocks are body, from all columns. */
  static Trees second(List<Example> examples) {
    return body(examples, Sheet.COLUMNS.size(), SECOND_TREES, 1);
  }

  /** Learns the same once more, in another way. */
  static NetworkWeights secondNetwork(List<Example> examples) {
    return Backpropagation.train(rows(examples), Sheet.COLUMNS, 2);
  }

  private static Trees body(List<Example> examples, int columns, int trees, int seed) {
    String step = " learning_rate=" + WAY / trees;
    String model = Boosting.train(rows(examples), columns, trees, BINARY + step + " seed=" + seed);
    return LightGbmText.trees(model, 1, Sheet.COLUMNS);
  }

  private static TrainingSet rows(List<Example> examples) {
    TrainingSet set = new TrainingSet();
    for (Example example : examples) {
      float[] weights = weights(example);
      for (int i = 0; i < weights.length; i++) {
        if (weights[i] > 0) {
          set.add(example.sheet().row(i), example.body()[i], weights[i]);
        }
      }
    }
    return set;
  }

  /**
   * Rows count by their words, and each page about as much as every other, for pages are what is
   * scored.
   */
  private static float[] weights(Example example) {
    float[] weights = new float[example.view().size()];
    double total = 0;
    double body = 0;
    for (int i = 0; i < weights.length; i++) {
      if (!Float.isNaN(example.body()[i])) {
        weights[i] = (float) Math.pow(1 + example.view().words(i).weight(), 0.7);
        total += weights[i];
        body += example.body()[i] == 1 ? weights[i] : 0;
      }
    }
    boolean whole = !example.corpus().startsWith("trafilatura") || example.roles().isPresent();
    double page =
        (whole ? 100 : 25) / Math.max(60, whole ? Math.max(body * 1.5, total * 0.5) : total);
    for (int i = 0; i < weights.length; i++) {
      weights[i] *= (float) page;
    }
    return weights;
  }

  /** Learns all labels, from the first columns of the sheets. */
  static Trees roles(TrainingSet set, int columns, int trees) {
    String model = Boosting.train(set, columns, trees, MULTI + " seed=1");
    return LightGbmText.trees(model, Model.ROLES.size(), Sheet.COLUMNS);
  }

  /** Learns all labels once more, in another way, from all columns. */
  static NetworkWeights rolesNetwork(TrainingSet set) {
    return Backpropagation.train(set, Sheet.COLUMNS, Model.ROLES.size());
  }

  /** Learns how much of an answer is right, from rows of {@link AnswerCues}. */
  static Trees confidence(TrainingSet set, int trees) {
    String model = Boosting.train(set, AnswerFeature.COLUMNS.size(), trees, SHARE + " seed=1");
    return LightGbmText.trees(model, 1, AnswerFeature.COLUMNS);
  }
}
