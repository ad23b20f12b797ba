package dev.lede.block;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Reads {@code img} elements, those that a script would fill in later too. */
final class PictureReader {
  /**
   * Where the address stands, in order of trust: pages that load pictures late put a placeholder
   * into src.
   */
  private static final List<String> ADDRESSES =
      List.of("data-src", "data-original", "data-lazy-src", "data-lazy", "data-url", "src");

  private PictureReader() {}

  static Picture picture(Element img, int before) {
    Optional<String> alt = Optional.of(Space.fold(img.attr("alt"))).filter(text -> !text.isEmpty());
    return new Picture(before, url(img), alt, new Span.Element(img), Optional.of(img));
  }

  private static Optional<String> url(Element img) {
    for (String name : ADDRESSES) {
      String value = img.attr(name).strip();
      if (!value.isEmpty() && !value.startsWith("data:") && !value.startsWith("cid:")) {
        String absolute = Address.resolve(img.baseUri(), value);
        return Optional.of(absolute.isEmpty() ? value : absolute);
      }
    }
    return Optional.empty();
  }
}
