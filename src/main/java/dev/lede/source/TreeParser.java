package dev.lede.source;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jsoup.Jsoup;
import org.jsoup.helper.ValidationException;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.ParseSettings;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;
import org.jsoup.parser.TagSet;

/**
 * Parses HTML, and ends the page where its tree becomes too large, or a tag does not end. Few bytes
 * can make many nodes: HTML opens elements that were left open anew in each paragraph.
 */
final class TreeParser {
  /** So many nodes a tree has at most, roughly: many times those of the longest pages. */
  static final int MOST_NODES = 500_000;

  /** How many nodes a tag seldom makes more than. */
  private static final int NODES_A_TAG = 16;

  /** The tree of a page of fewer bytes is small enough whatever it holds. */
  private static final int SURELY_SMALL = MOST_NODES / 4;

  /** A page of fewer bytes is small enough if it has few tags. */
  private static final int SMALL = MOST_NODES;

  private final Gate gate;
  private final Document document;

  private TreeParser(Reader html, Parser rules, String address) {
    gate = new Gate(html);
    try (StreamParser parser = new StreamParser(rules)) {
      document = parser.parse(gate, address).document();
      gate.growing = document;
      // Taken one by one: parser.complete() keeps and searches a list of all elements.
      parser.iterator().forEachRemaining(element -> {});
    }
  }

  /**
   * The tree of a page, and whether it is the whole page's.
   *
   * @param html the page, read once more if need be
   * @param bytes what the page is read from
   */
  static Parsed parse(Supplier<Reader> html, byte[] bytes, String address) {
    try {
      if (isSmall(bytes.length, () -> tags(bytes)) || isPlain(bytes)) {
        return new Parsed(Parser.htmlParser().parseInput(html.get(), address), true);
      }
      TreeParser parser = new TreeParser(html.get(), Parser.htmlParser(), address);
      return new Parsed(parser.document, !parser.gate.shut);
    } catch (ValidationException | IndexOutOfBoundsException e) {
      return loose(html.get(), address);
    }
  }

  /** The tree of a piece of HTML; empty if it might become too large. */
  static Optional<Document> fragment(String html) {
    if (!isSmall(html.length(), () -> html.chars().filter(c -> c == '<').count())) {
      return Optional.empty();
    }
    try {
      return Optional.of(Jsoup.parseBodyFragment(html));
    } catch (ValidationException | IndexOutOfBoundsException e) {
      return Optional.of(loose(new StringReader(html), "").document);
    }
  }

  /**
   * The tree of tags as they stand. The rules of HTML lead jsoup astray on a few broken pages (its
   * issue 2393; templates deeper than its stack; elements to be opened anew that deep down); those
   * of XML know no such cases.
   */
  private static Parsed loose(Reader html, String address) {
    Parser rules = Parser.xmlParser().settings(ParseSettings.htmlDefault).tagSet(TagSet.Html());
    TreeParser parser = new TreeParser(html, rules, address);
    Document page = Document.createShell(address);
    Element title = parser.document.selectFirst("title");
    if (title != null) {
      page.head().appendChild(title);
    }
    Element root = parser.document.selectFirst("html");
    if (root != null) {
      page.firstElementChild().attributes().addAll(root.attributes());
    }
    page.body().appendChildren(parser.document.childNodes());
    return new Parsed(page, !parser.gate.shut);
  }

  /** Most pages are: they need not be watched. */
  private static boolean isSmall(int length, LongSupplier tags) {
    return length < SURELY_SMALL || length < SMALL && tags.getAsLong() < MOST_NODES / NODES_A_TAG;
  }

  /**
   * Whether a page of any size has few tags, and surely none with a name that takes time: blanks
   * everywhere. In UTF-16 and UTF-32 a byte tells no blank; their tags hold zeros.
   */
  private static boolean isPlain(byte[] bytes) {
    return tags(bytes) < MOST_NODES / NODES_A_TAG
        && hasBlanks(bytes)
        && new EightBytes(bytes).count(0) == 0;
  }

  /** Whether from each blank on there is another before a name would be too long. */
  private static boolean hasBlanks(byte[] bytes) {
    int blank = 0;
    while (blank + Gate.LONGEST_NAME < bytes.length) {
      int next = blank + Gate.LONGEST_NAME;
      while (next > blank && bytes[next] != ' ' && bytes[next] != '\n') {
        next--;
      }
      if (next == blank) {
        return false;
      }
      blank = next;
    }
    return true;
  }

  private static int tags(byte[] bytes) {
    return new EightBytes(bytes).count('<');
  }

  /** A tree, and whether it is the whole page's. */
  record Parsed(Document document, boolean whole) {}

  /**
   * Hands on a page until its tree is large enough, which is counted every so many tags, or a tag's
   * name is too long, which takes jsoup time that grows with its square.
   */
  private static final class Gate extends FilterReader {
    /** Tags between two counts, at least, so that they take no time. */
    private static final int FEWEST_TAGS = MOST_NODES / 50;

    private static final int LONGEST_NAME = 100_000;
    private static final int OUTSIDE = -1;

    private Node growing;
    private int tagsToCount = MOST_NODES / NODES_A_TAG;
    private int nameLength = OUTSIDE;
    private boolean shut;

    Gate(Reader html) {
      super(html);
    }

    @Override
    public int read(char[] chars, int from, int length) throws IOException {
      if (tagsToCount <= 0) {
        int room = MOST_NODES - nodes();
        shut |= room <= 0;
        tagsToCount = Math.max(FEWEST_TAGS, room / NODES_A_TAG);
      }
      int read = shut ? -1 : super.read(chars, from, length);
      for (int i = from; i < from + read; i++) {
        look(chars[i]);
      }
      return read;
    }

    private void look(char c) {
      if (c == '<') {
        tagsToCount--;
        nameLength = Math.max(0, nameLength);
      } else if (c <= ' ' || c == '>' || c == '/' && nameLength != 0) {
        nameLength = OUTSIDE;
      } else if (nameLength != OUTSIDE) {
        nameLength++;
        shut |= nameLength > LONGEST_NAME;
      }
    }

    private int nodes() {
      int nodes = 0;
      Deque<Node> open = new ArrayDeque<>();
      open.add(growing);
      while (!open.isEmpty()) {
        Node node = open.pop();
        nodes += node.childNodeSize();
        for (int i = 0; i < node.childNodeSize(); i++) {
          if (node.childNode(i) instanceof Element element) {
            open.push(element);
          }
        }
      }
      return nodes;
    }
  }
}
