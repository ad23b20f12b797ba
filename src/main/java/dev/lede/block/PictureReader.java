package dev.lede.block;

import dev.lede.phrase.Space;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** Reads pictures' elements, those that a script would fill in later too. */
final class PictureReader {
  /**
   * Where the address stands, in order of trust: pages that load pictures late put a placeholder
   * into src.
   */
  private static final List<String> ADDRESSES =
      List.of("data-src", "data-original", "data-lazy-src", "data-lazy", "data-url", "src");

  /** Where the addresses of one picture for several screens stand. */
  private static final List<String> SETS = List.of("data-srcset", "data-lazy-srcset", "srcset");

  /** No picture is written for more screens than this. */
  private static final int FEW = 20;

  private static final Evaluator FIGURE = QueryParser.parse("figure");
  private static final Evaluator IMG = QueryParser.parse("img");

  private PictureReader() {}

  /** Whether an element is a picture: AMP has its own, which may hold the browser's. */
  static boolean isPicture(Element element) {
    return element.nameIs("img")
        || element.nameIs("amp-img")
            && !isOf(element, "amp-img")
            && element.children().stream().noneMatch(child -> child.nameIs("img"));
  }

  /**
   * The picture that only readers without scripts would see: a script would put it into the figure,
   * where no other stands beside it.
   */
  static Optional<Element> withoutScript(Element element) {
    boolean lonely =
        element.nameIs("noscript")
            && !isOf(element, "amp-img")
            && !isShown(element.previousElementSibling())
            && !isShown(element.nextElementSibling());
    return lonely && element.closest(FIGURE) != null
        ? Optional.ofNullable(element.selectFirst(IMG))
        : Optional.empty();
  }

  private static boolean isShown(Element sibling) {
    return sibling != null && (sibling.nameIs("img") || sibling.nameIs("picture"));
  }

  private static boolean isOf(Element element, String parent) {
    return element.parent() != null && element.parent().nameIs(parent);
  }

  static Picture picture(Element img, int before) {
    Optional<String> alt = Optional.of(Space.fold(img.attr("alt"))).filter(text -> !text.isEmpty());
    return new Picture(before, url(img), alt, new Span.Element(img), Optional.of(img));
  }

  /** Its own address, or else that of the same picture for other screens or without scripts. */
  private static Optional<String> url(Element img) {
    return own(img)
        .or(() -> ofSources(img))
        .or(() -> beside(img))
        .map(address -> absolute(img, address));
  }

  private static Optional<String> own(Element img) {
    for (String name : ADDRESSES) {
      String value = img.attr(name).strip();
      if (!value.isEmpty() && !value.startsWith("data:") && !value.startsWith("cid:")) {
        return Optional.of(value);
      }
    }
    return inSet(img);
  }

  private static Optional<String> inSet(Element element) {
    return SETS.stream()
        .map(element::attr)
        .flatMap(set -> SourceSet.largest(set).stream())
        .findFirst();
  }

  private static Optional<String> ofSources(Element img) {
    if (!isOf(img, "picture")) {
      return Optional.empty();
    }
    return Stream.iterate(img.parent().firstElementChild(), Element::nextElementSibling)
        .takeWhile(source -> source != null)
        .limit(FEW)
        .flatMap(source -> inSet(source).stream())
        .findFirst();
  }

  private static Optional<String> beside(Element img) {
    Element next = img.nextElementSibling();
    return Optional.ofNullable(next)
        .filter(element -> element.nameIs("noscript"))
        .map(element -> element.selectFirst(IMG))
        .flatMap(PictureReader::own);
  }

  private static String absolute(Element img, String address) {
    String absolute = Address.resolve(img.baseUri(), address);
    return absolute.isEmpty() ? address : absolute;
  }
}
