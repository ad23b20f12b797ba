package dev.lede.meta;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Trains the weights of the votes for headlines and dates: {@code TrainVotes CORPORA TABLE},
 * CORPORA being the folder of the development corpora and TABLE the file to write. Prints first how
 * many pages of each corpus come out right by weights that never saw their domain. The same corpora
 * give the same weights.
 */
public final class TrainVotes {
  private static final int FOLDS = 5;

  private TrainVotes() {}

  public static void main(String[] arguments) throws IOException {
    Polls polls = new Polls(Path.of(arguments[0]));
    StringBuilder table =
        new StringBuilder(
            "# What each vote for a headline or a date weighs. Written by .ci/train-votes.\n");
    train(polls.headlines, Vote.values(), 1, table);
    train(polls.dates, DateVote.values(), 3, table);
    Files.writeString(Path.of(arguments[1]), table);
  }

  private static void train(
      List<Ballot> ballots, Enum<?>[] votes, double penalty, StringBuilder table) {
    validate(ballots, votes.length, penalty)
        .forEach(
            (corpus, counts) ->
                System.out.printf(
                    Locale.ROOT,
                    "%s %s: %d of %d pages, %.4f%n",
                    votes[0].getDeclaringClass().getSimpleName(),
                    corpus,
                    counts[0],
                    counts[1],
                    (double) counts[0] / counts[1]));
    double[] weights = Election.weigh(ballots, votes.length, penalty);
    for (Enum<?> vote : votes) {
      table.append(VoteWeights.key(vote));
      table.append(String.format(Locale.ROOT, " %.2f\n", weights[vote.ordinal()]));
    }
  }

  /** The right pages and all pages of each corpus. */
  private static Map<String, int[]> validate(List<Ballot> ballots, int votes, double penalty) {
    Map<String, int[]> counts = new TreeMap<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      int unseen = fold;
      double[] weights =
          Election.weigh(
              ballots.stream().filter(ballot -> fold(ballot) != unseen).toList(), votes, penalty);
      for (Ballot ballot : ballots) {
        if (fold(ballot) == unseen) {
          int[] count = counts.computeIfAbsent(ballot.corpus(), key -> new int[2]);
          count[0] += ballot.right().contains(Election.winner(ballot, weights)) ? 1 : 0;
          count[1]++;
        }
      }
    }
    return counts;
  }

  private static int fold(Ballot ballot) {
    return Math.floorMod(ballot.domain().hashCode() * 31 >> 4, FOLDS);
  }
}
