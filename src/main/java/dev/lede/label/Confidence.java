package dev.lede.label;

import java.util.List;

/** How far the labels of a page can be trusted. */
final class Confidence {
  private Confidence() {}

  /** The mean certainty of the blocks, by their length, less for a very short story. */
  static double of(List<Labelled> labelled, float[] body) {
    double certain = 0;
    double words = 0;
    double story = 0;
    for (int i = 0; i < body.length; i++) {
      double length = labelled.get(i).block().text().length();
      boolean isBody = labelled.get(i).label().isBody();
      double doubtful = Math.min(1, isBody ? body[i] : 1 - body[i]);
      double weight = isBody || body[i] > 0.05 ? length : 0;
      certain += weight * doubtful;
      words += weight;
      story += isBody ? length : 0;
    }
    return words == 0 ? 0 : certain / words * story / (story + 200);
  }
}
