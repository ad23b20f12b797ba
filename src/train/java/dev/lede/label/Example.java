package dev.lede.label;

import java.util.Optional;

/**
 * A page to learn from.
 *
 * @param corpus the corpus and, behind a colon, the style of a text dump
 * @param gold its ground truth
 * @param fold the fold that its domain falls into
 * @param view its blocks
 * @param sheet their features; the first pass's guesses are written into it
 * @param body for each block 1 if it is body, 0 if not, NaN if that is unknown
 * @param roles for each block its label; null where it is unknown
 */
record Example(
    String corpus,
    Gold gold,
    int fold,
    View view,
    Sheet sheet,
    float[] body,
    Optional<Label[]> roles) {
  /** The same page with other labels. */
  Example with(Optional<Label[]> labels) {
    return new Example(corpus, gold, fold, view, sheet, body, labels);
  }
}
