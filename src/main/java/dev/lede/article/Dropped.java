package dev.lede.article;

/**
 * A block that is no part of the answer: chrome, a list's title, a line of metadata that was read,
 * a copy.
 *
 * @param label what it was taken for, in lower case
 * @param text its text
 * @param trace where it came from
 */
public record Dropped(String label, String text, Trace trace) {}
