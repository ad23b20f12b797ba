package dev.lede.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Reads the page of an MHTML file (RFC 2557): the root part of a MIME message, wherever it stands.
 * Boundaries are whole lines, so that one may begin another; the last one may be missing.
 *
 * @param sink where the page goes
 */
record MhtmlPages(PageSink sink) {
  /** Messages in messages, no deeper than this. */
  private static final int DEEPEST = 8;

  void read(String path, InputStream in) throws IOException {
    String message = new String(sink.bytes(path, in), StandardCharsets.ISO_8859_1);
    MimePart whole = MimePart.of(message);
    Optional<String> saved = whole.address("snapshot-content-location");
    MimePart root =
        root(whole, saved, 0)
            .orElseThrow(
                () ->
                    new UnreadablePageException(
                        path, "is a MIME message without a page; give one that a browser saved"));
    Optional<String> address =
        root.address("content-location")
            .filter(WebAddress::is)
            .or(() -> saved)
            .or(() -> whole.address("content-location"))
            .filter(WebAddress::is);
    Optional<Charset> charset =
        root.parameter("content-type", "charset").flatMap(CharsetLabels::charset);
    sink.page(path, root.content(), new Container.Stated(address, charset));
  }

  /**
   * The part that is the page: the one that the message names as its start, or whose address is
   * that of the saved page, or else the first that is HTML or text.
   */
  private static Optional<MimePart> root(MimePart part, Optional<String> saved, int depth) {
    if (!part.type().startsWith("multipart/")) {
      return Optional.of(part).filter(MhtmlPages::isPage);
    }
    if (depth == DEEPEST) {
      return Optional.empty();
    }
    List<MimePart> parts = part.parts();
    Optional<String> start = part.parameter("content-type", "start").map(MhtmlPages::bare);
    return first(parts, inner -> start.isPresent() && id(inner).equals(start))
        .or(() -> first(parts, inner -> isSaved(inner, saved)))
        .or(() -> inside(parts, depth));
  }

  private static boolean isPage(MimePart part) {
    return part.type().equals("text/html")
        || part.type().equals("application/xhtml+xml")
        || part.type().equals("text/plain");
  }

  private static boolean isSaved(MimePart part, Optional<String> saved) {
    return saved.isPresent() && isPage(part) && part.address("content-location").equals(saved);
  }

  private static Optional<String> id(MimePart part) {
    return part.header("content-id").map(MhtmlPages::bare);
  }

  /** An identifier without the brackets that some programs leave away. */
  private static String bare(String id) {
    return id.startsWith("<") && id.endsWith(">") ? id.substring(1, id.length() - 1) : id;
  }

  private static Optional<MimePart> first(List<MimePart> parts, Predicate<MimePart> wanted) {
    return parts.stream().filter(wanted).findFirst();
  }

  /** The first page in any part, plain text only if there is no other; each is read once. */
  private static Optional<MimePart> inside(List<MimePart> parts, int depth) {
    Optional<MimePart> plain = Optional.empty();
    for (MimePart part : parts) {
      Optional<MimePart> root = root(part, Optional.empty(), depth + 1);
      if (root.isPresent() && !root.get().type().equals("text/plain")) {
        return root;
      }
      plain = plain.or(() -> root);
    }
    return plain;
  }
}
