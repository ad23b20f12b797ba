package dev.lede.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

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
    MimePart root =
        root(whole, 0)
            .orElseThrow(
                () ->
                    new UnreadablePageException(
                        path, "is a MIME message without a page; give one that a browser saved"));
    Optional<String> address =
        root.header("content-location")
            .or(() -> whole.header("snapshot-content-location"))
            .filter(BaseAddress::isWeb);
    Optional<Charset> charset =
        root.parameter("content-type", "charset").flatMap(CharsetLabels::charset);
    sink.page(path, root.content(), new Container.Stated(address, charset));
  }

  /**
   * The part that is the page: the one that the message names as its start, or else the first that
   * is HTML or text.
   */
  private static Optional<MimePart> root(MimePart part, int depth) {
    if (!part.type().startsWith("multipart/")) {
      return Optional.of(part)
          .filter(
              single ->
                  single.type().equals("text/html")
                      || single.type().equals("application/xhtml+xml")
                      || single.type().equals("text/plain"));
    }
    if (depth == DEEPEST) {
      return Optional.empty();
    }
    List<MimePart> parts = part.parts();
    Optional<String> start = part.parameter("content-type", "start");
    return parts.stream()
        .filter(inner -> start.isPresent() && inner.header("content-id").equals(start))
        .findFirst()
        .or(() -> html(parts, depth))
        .or(
            () ->
                parts.stream()
                    .map(inner -> root(inner, depth + 1))
                    .flatMap(Optional::stream)
                    .findFirst());
  }

  private static Optional<MimePart> html(List<MimePart> parts, int depth) {
    return parts.stream()
        .map(inner -> root(inner, depth + 1))
        .flatMap(Optional::stream)
        .filter(inner -> !inner.type().equals("text/plain"))
        .findFirst();
  }
}
