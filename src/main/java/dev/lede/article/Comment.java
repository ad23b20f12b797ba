package dev.lede.article;

/**
 * A block of a reader's comment.
 *
 * @param text its text
 * @param trace where it came from
 */
public record Comment(String text, Trace trace) {}
