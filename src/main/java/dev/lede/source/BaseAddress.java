package dev.lede.source;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.NodeIterator;

/** Finds out what the relative links of an HTML page are relative to. */
final class BaseAddress {
  /** How far into the page a browser's note stands: behind the doctype and the html tag at most. */
  private static final int TOP = 2000;

  private BaseAddress() {}

  /**
   * The address that a program noted in a comment on top of the page when it saved it: "saved from
   * url=(0027)https://…" by the browsers' "Save page as", "Page saved with SingleFile url:
   * https://…" by SingleFile.
   */
  static Optional<String> savedFrom(String page) {
    int start = page.indexOf("<!--");
    if (start < 0 || start > TOP) {
      return Optional.empty();
    }
    int end = page.indexOf("-->", start);
    String comment = page.substring(start, end < 0 ? Math.min(page.length(), start + TOP) : end);
    return behind(comment, "saved from url=(", ")")
        .or(() -> behind(comment, "SingleFile", "url:"))
        .filter(WebAddress::is);
  }

  /** The word behind two marks. */
  private static Optional<String> behind(String comment, String first, String second) {
    int one = comment.indexOf(first);
    int two = one < 0 ? -1 : comment.indexOf(second, one + first.length());
    if (two < 0) {
      return Optional.empty();
    }
    String rest = comment.substring(two + second.length()).strip();
    int end = 0;
    while (end < rest.length() && rest.charAt(end) > ' ') {
      end++;
    }
    return Optional.of(rest.substring(0, end));
  }

  /**
   * What the page itself says where it stands: its base element, its canonical link, its {@code
   * og:url}; else "".
   */
  static String stated(Document document) {
    if (WebAddress.is(document.baseUri())) {
      return document.baseUri();
    }
    NodeIterator<Element> elements = new NodeIterator<>(document, Element.class);
    while (elements.hasNext()) {
      Element element = elements.next();
      String address = address(element).strip();
      if (WebAddress.is(address)) {
        return underBase(document, address);
      }
    }
    return "";
  }

  /** What a canonical link or an {@code og:url} states; "" for any other element. */
  private static String address(Element element) {
    if (element.nameIs("link") && element.attr("rel").strip().equalsIgnoreCase("canonical")) {
      return element.attr("href");
    }
    if (element.nameIs("meta") && element.attr("property").strip().equalsIgnoreCase("og:url")) {
      return element.attr("content");
    }
    return "";
  }

  /** A page may have a base element that is itself relative to the page's address. */
  private static String underBase(Document document, String address) {
    NodeIterator<Element> elements = new NodeIterator<>(document, Element.class);
    while (elements.hasNext()) {
      Element element = elements.next();
      if (element.nameIs("base") && element.hasAttr("href")) {
        return resolve(address, element.attr("href"));
      }
    }
    return address;
  }

  private static String resolve(String address, String reference) {
    try {
      return new URI(address).resolve(reference.strip()).toString();
    } catch (URISyntaxException
        | IllegalArgumentException e) { // the page's address is better than none
      return address;
    }
  }
}
