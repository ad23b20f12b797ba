package dev.lede.article;

import java.util.Optional;

/**
 * An item of a list of other stories.
 *
 * @param list the title of the list
 * @param headline the other story's headline
 * @param articleSection its section
 * @param description its opening or summary
 * @param truncated whether the description (or else the headline) is cut short, as by "..."
 * @param datePublished its date, as printed
 * @param caption the text under its picture, without the credit
 * @param credit who made that picture
 * @param url where it leads
 * @param trace where it came from
 */
public record Teaser(
    Optional<String> list,
    String headline,
    Optional<String> articleSection,
    Optional<String> description,
    boolean truncated,
    Optional<String> datePublished,
    Optional<String> caption,
    Optional<String> credit,
    Optional<String> url,
    Trace trace) {}
