package dev.lede.source;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Optional;
import java.util.zip.ZipException;
import org.jsoup.nodes.Document;

/**
 * Makes pages of bytes.
 *
 * @param options what is known beforehand
 */
record PageMaker(ReaderOptions options) {

  /**
   * The page that the bytes are.
   *
   * @param path the input's name
   * @param stated what a container states of the page
   */
  Page make(String path, byte[] bytes, Container.Stated stated) throws UnreadablePageException {
    refuseKnown(path, bytes);
    Decoded decoded = decode(bytes, stated.charset());
    boolean sure = decoded.isSurelyPage();
    if (!sure) {
      refuseBad(path, decoded);
    }
    Format format =
        options.format().orElseGet(() -> sure ? Format.HTML : FormatSniffer.sniff(decoded.text()));
    Optional<String> own =
        options.baseUrl().or(stated::address).or(() -> BaseAddress.savedFrom(top(decoded)));
    Source source =
        new Source(path, format, decoded.charset(), bytes.length, decoded.unreadable(), own);
    return switch (format) {
      case HTML -> parse(decoded, bytes, source);
      case TEXT -> new TextPage(source, decoded.text());
    };
  }

  private Decoded decode(byte[] bytes, Optional<Charset> stated) {
    Charset charset = options.encoding().orElseGet(() -> CharsetFinder.find(bytes, stated));
    return Decoded.of(bytes, charset);
  }

  /** The top of a page, with the end of each comment that begins in it. */
  private static String top(Decoded decoded) {
    String start = decoded.start();
    return start.lastIndexOf("<!--") > start.lastIndexOf("-->") ? decoded.text() : start;
  }

  private HtmlPage parse(Decoded html, byte[] bytes, Source source) {
    Optional<String> address = source.address();
    TreeParser.Parsed parsed = TreeParser.parse(html::reader, bytes, address.orElse(""));
    Document document = parsed.document();
    if (address.isEmpty()) { // else a base element is one under the page's address, as in a browser
      document.setBaseUri(BaseAddress.stated(document));
    }
    return new HtmlPage(source, document, parsed.whole());
  }

  private static void refuseKnown(String path, byte[] bytes) throws UnreadablePageException {
    Optional<String> known = Binary.known(bytes);
    if (known.isPresent()) {
      throw new UnreadablePageException(
          path, "is " + known.get() + " and no page; give HTML or plain text");
    }
  }

  private static void refuseBad(String path, Decoded decoded) throws UnreadablePageException {
    if (decoded.text().isBlank()) {
      throw new UnreadablePageException(path, "is empty; give HTML or plain text");
    }
    if (Binary.looksLike(decoded.text())) {
      throw new UnreadablePageException(
          path, "holds binary data and no page; give HTML or plain text");
    }
  }

  /** Says that an input could not be read to its end. */
  static UnreadablePageException broken(String path, IOException cause) {
    String why = cause.getMessage() == null ? "" : " (" + EntryName.line(cause.getMessage()) + ")";
    String fault =
        cause instanceof ZipException || cause instanceof java.io.EOFException
            ? "is damaged or cut off" + why + "; get the file again"
            : "cannot be read" + why + "; check the file and the disk";
    return new UnreadablePageException(path, fault, cause);
  }
}
