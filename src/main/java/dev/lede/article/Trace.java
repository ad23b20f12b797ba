package dev.lede.article;

import dev.lede.block.Span;

/**
 * Where an item came from and why it was taken for what it is.
 *
 * @param span where it stands in the input
 * @param score how sure the labeller is, 0 to 1
 * @param reason why, in a few words
 */
public record Trace(Span span, double score, String reason) {}
