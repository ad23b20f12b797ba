package dev.lede.article;

import java.util.Optional;

/**
 * A link that the editors put into the story or right under it.
 *
 * @param label the mark before it, such as "Read also"
 * @param headline the linked story's headline
 * @param url where it leads
 * @param trace where it came from
 */
public record Related(Optional<String> label, String headline, Optional<String> url, Trace trace) {}
