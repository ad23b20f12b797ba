package dev.lede.meta;

import java.util.List;
import java.util.Optional;

/**
 * What a page states about itself in JSON-LD, microdata, Open Graph, {@code meta}, {@code title}
 * and {@code time} elements, or in the "Title: …" lines that scrapers put on top of a text. Values
 * are verbatim, entities decoded and white space folded; lists are in order of trust, best first,
 * without repeats.
 *
 * @param headlines candidates for the headline
 * @param descriptions candidates for the description
 * @param authors names of the authors
 * @param published candidates for the time of publication, ISO 8601, no more precise than the page
 * @param modified candidates for the time of the last change, likewise
 * @param publication what else it states
 * @param bodies the story's text where the page states it (JSON-LD {@code articleBody} and the
 *     like, or else the data of the page's program), line breaks and tags kept
 * @param headerLines how many lines on top of a text page are such a header, blank lines included;
 *     0 if none
 */
public record Stated(
    List<String> headlines,
    List<String> descriptions,
    List<String> authors,
    List<String> published,
    List<String> modified,
    Publication publication,
    List<String> bodies,
    int headerLines) {

  /** The statements of a page without header lines. */
  public Stated(
      List<String> headlines,
      List<String> descriptions,
      List<String> authors,
      List<String> published,
      List<String> modified,
      Publication publication,
      List<String> bodies) {
    this(headlines, descriptions, authors, published, modified, publication, bodies, 0);
  }

  /**
   * What a page states about where it was published.
   *
   * @param publisher the publisher's name
   * @param section the section of the paper
   * @param keywords the keywords
   * @param url the page's own address
   * @param language a BCP 47 tag
   * @param accessibleForFree whether the page says that it can be read without paying
   * @param types the schema.org types that it gives itself, and {@code og:type}, lower-cased
   */
  public record Publication(
      Optional<String> publisher,
      Optional<String> section,
      List<String> keywords,
      Optional<String> url,
      Optional<String> language,
      Optional<Boolean> accessibleForFree,
      List<String> types) {

    /** A page that states nothing. */
    public static final Publication NONE =
        new Publication(
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of());

    private Publication at(Optional<String> address) {
      return new Publication(
          publisher, section, keywords, url.or(() -> address), language, accessibleForFree, types);
    }

    /** Whether the page says that it is a shop's, a list's, a forum's or a person's. */
    public boolean statesOther() {
      return types.stream().anyMatch(PageTypes::isOther);
    }
  }

  /** A page that states nothing. */
  public static final Stated NOTHING =
      new Stated(
          List.of(), List.of(), List.of(), List.of(), List.of(), Publication.NONE, List.of());

  /** The same of a page that is known to stand at an address, which counts if it states none. */
  Stated at(Optional<String> address) {
    return new Stated(
        headlines,
        descriptions,
        authors,
        published,
        modified,
        publication.at(address),
        bodies,
        headerLines);
  }
}
