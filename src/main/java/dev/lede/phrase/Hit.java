package dev.lede.phrase;

/**
 * A phrase found in a text.
 *
 * @param cue what it gives away
 * @param start the index of its first char in the text
 * @param end the index behind its last char; a colon or bracket that belongs to the mark is not
 *     counted in
 */
public record Hit(Cue cue, int start, int end) {}
