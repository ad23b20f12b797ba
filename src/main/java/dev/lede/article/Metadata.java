package dev.lede.article;

import dev.lede.meta.Stated;
import java.util.List;
import java.util.Optional;

/**
 * What is known about the story.
 *
 * @param titles its headline and what goes with it
 * @param authorship who wrote it, where and when
 * @param datePublished ISO 8601, no more precise than the page
 * @param dateModified likewise
 * @param publication where it was published; its language may have been worked out from the text
 * @param truncated whether the story breaks off, as before a paywall
 */
public record Metadata(
    Titles titles,
    Authorship authorship,
    Optional<String> datePublished,
    Optional<String> dateModified,
    Stated.Publication publication,
    boolean truncated) {

  /**
   * @param headline the story's title
   * @param alternativeHeadline its sub-title or standfirst, as shown on the page
   * @param description the summary that the page states in its metadata
   */
  public record Titles(
      Optional<String> headline,
      Optional<String> alternativeHeadline,
      Optional<String> description) {}

  /**
   * @param byline the line as printed
   * @param authors the names in it
   * @param dateline the dateline of the first paragraph
   */
  public record Authorship(
      Optional<String> byline, List<String> authors, Optional<Dateline> dateline) {
    public Authorship {
      authors = List.copyOf(authors);
    }
  }
}
