package dev.lede.article;

import dev.lede.block.Span;
import dev.lede.label.Labelled;
import java.util.List;

/**
 * Where an item came from and why it was taken for what it is.
 *
 * @param span where it stands in the input
 * @param score how sure the labeller is, 0 to 1
 * @param reason why, in a few words
 */
public record Trace(Span span, double score, String reason) {
  static Trace of(Labelled block) {
    return new Trace(block.block().span(), block.score(), block.reason());
  }

  /** The trace of an item made of several blocks: it is as sure as the least sure of them. */
  static Trace of(Labelled first, List<Labelled> others) {
    Span span = first.block().span();
    double score = first.score();
    for (Labelled other : others) {
      span = span.join(other.block().span());
      score = Math.min(score, other.score());
    }
    return new Trace(span, score, first.reason());
  }
}
