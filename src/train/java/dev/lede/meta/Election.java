package dev.lede.meta;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Softmax regression over the candidates of each page: the weights of the votes that make the right
 * ones most likely, found by gradient descent (Adam, Kingma and Ba 2015) over all pages at once.
 * The same ballots give the same weights.
 */
final class Election {
  private static final int STEPS = 300;
  private static final double RATE = 0.1;

  private final List<Ballot> ballots;
  private final double penalty;
  private final double[] weights;
  private final double[] gradient;

  private Election(List<Ballot> ballots, int votes, double penalty) {
    this.ballots =
        ballots.stream()
            .filter(ballot -> !ballot.right().isEmpty() && ballot.candidates().size() > 1)
            .toList();
    this.penalty = penalty;
    this.weights = new double[votes];
    this.gradient = new double[votes];
  }

  /**
   * The weights of the votes by their ordinals.
   *
   * @param votes how many votes there are
   * @param penalty the penalty on the squares of the weights
   */
  static double[] weigh(List<Ballot> ballots, int votes, double penalty) {
    Election election = new Election(ballots, votes, penalty);
    election.descend();
    return election.weights;
  }

  /** The index of the candidate with the best score, the first of equals; -1 without any. */
  static int winner(Ballot ballot, double[] weights) {
    int best = -1;
    double most = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < ballot.candidates().size(); i++) {
      double score = score(ballot.candidates().get(i), weights);
      if (score > most) {
        most = score;
        best = i;
      }
    }
    return best;
  }

  private void descend() {
    double[] mean = new double[weights.length];
    double[] square = new double[weights.length];
    for (int step = 1; step <= STEPS; step++) {
      Arrays.fill(gradient, 0);
      ballots.forEach(this::count);
      for (int i = 0; i < weights.length; i++) {
        double slope = (gradient[i] + penalty * weights[i]) / ballots.size();
        mean[i] = 0.9 * mean[i] + 0.1 * slope;
        square[i] = 0.99 * square[i] + 0.01 * slope * slope;
        double first = mean[i] / (1 - StrictMath.pow(0.9, step));
        double second = square[i] / (1 - StrictMath.pow(0.99, step));
        weights[i] -= RATE * first / (StrictMath.sqrt(second) + 1e-8);
      }
    }
  }

  /** Adds a page's share to the gradient. */
  private void count(Ballot ballot) {
    int count = ballot.candidates().size();
    double[] likely = new double[count];
    double all = 0;
    double right = 0;
    double top = score(ballot.candidates().get(winner(ballot, weights)), weights);
    for (int i = 0; i < count; i++) {
      likely[i] = StrictMath.exp(score(ballot.candidates().get(i), weights) - top);
      all += likely[i];
      right += ballot.right().contains(i) ? likely[i] : 0;
    }
    for (int i = 0; i < count; i++) {
      double should = ballot.right().contains(i) && right > 0 ? likely[i] / right : 0;
      double share = ballot.weight() * (likely[i] / all - should);
      for (Enum<?> vote : ballot.candidates().get(i)) {
        gradient[vote.ordinal()] += share;
      }
    }
  }

  private static double score(Set<? extends Enum<?>> votes, double[] weights) {
    double score = 0;
    for (Enum<?> vote : votes) {
      score += weights[vote.ordinal()];
    }
    return score;
  }
}
