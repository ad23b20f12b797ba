package dev.lede.article;

import java.util.Optional;

/**
 * A picture of the story.
 *
 * @param caption the text under it, without the credit
 * @param credit who made it, without marks such as "Photo by" and brackets
 * @param alt its alternative text, where that is not the caption
 * @param url its address
 * @param after the index in the body of the item that it follows, -1 before the first
 * @param copies how many times the page prints it
 * @param trace where it came from
 */
public record Image(
    Optional<String> caption,
    Optional<String> credit,
    Optional<String> alt,
    Optional<String> url,
    int after,
    int copies,
    Trace trace) {}
