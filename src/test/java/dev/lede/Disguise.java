package dev.lede;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** A page that is the same to its reader, printed in another way. */
enum Disguise {
  NONE,
  CARRIAGE_RETURNS,
  BYTE_ORDER_MARK,
  FULL_WIDTH_PUNCTUATION,
  TRADITIONAL_SCRIPT,
  NO_BLANK_LINES,
  DOUBLED_LINE_BREAKS,
  LEADING_SPACES,
  WIDE_LEADING_SPACES,
  NO_LIST_TITLE,
  NO_SEPARATORS;

  /** The page in this disguise. */
  String page(String plain) {
    return switch (this) {
      case NONE, FULL_WIDTH_PUNCTUATION, TRADITIONAL_SCRIPT -> text(plain);
      case CARRIAGE_RETURNS -> plain.replace("\n", "\r\n");
      case BYTE_ORDER_MARK -> '\uFEFF' + plain;
      case NO_BLANK_LINES -> plain.replaceAll("\n{2,}", "\n");
      case DOUBLED_LINE_BREAKS -> plain.replace("\n", "\n\n");
      case LEADING_SPACES -> indented(plain, "  ");
      case WIDE_LEADING_SPACES -> indented(plain, "　　");
      case NO_LIST_TITLE -> withoutLine(plain, "热门新闻");
      case NO_SEPARATORS -> withoutLine(plain, "阅读全文");
    };
  }

  /** How a piece of the page's text reads in this disguise: most leave it as it is. */
  String text(String plain) {
    return switch (this) {
      case FULL_WIDTH_PUNCTUATION -> fullWidth(plain);
      case TRADITIONAL_SCRIPT -> traditional(plain);
      case NONE,
          CARRIAGE_RETURNS,
          BYTE_ORDER_MARK,
          NO_BLANK_LINES,
          DOUBLED_LINE_BREAKS,
          LEADING_SPACES,
          WIDE_LEADING_SPACES,
          NO_LIST_TITLE,
          NO_SEPARATORS ->
          plain;
    };
  }

  private static String indented(String page, String indent) {
    return indent + page.replaceAll("\n(?!\n)", "\n" + indent);
  }

  private static String fullWidth(String text) {
    return text.replace('(', '（').replace(')', '）').replace(',', '，').replace(':', '：');
  }

  private static String withoutLine(String page, String line) {
    return page.replaceAll("(?m)^" + line + "\n+", "");
  }

  private static String traditional(String text) {
    StringBuilder traditional = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      char simplified = text.charAt(i);
      traditional.setCharAt(i, Script.TRADITIONAL.getOrDefault(simplified, simplified));
    }
    return traditional.toString();
  }

  private static final class Script {
    static final Map<Character, Character> TRADITIONAL = read();

    /** The pairs that phrases are matched with, the other way round. */
    private static Map<Character, Character> read() {
      Map<Character, Character> table = new HashMap<>();
      try (InputStream in = Disguise.class.getResourceAsStream("phrase/han-variants.txt")) {
        String pairs = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        pairs
            .lines()
            .filter(line -> !line.startsWith("#"))
            .flatMap(line -> Stream.of(line.split(" ")))
            .filter(pair -> pair.length() == 2)
            .forEach(pair -> table.putIfAbsent(pair.charAt(1), pair.charAt(0)));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return table;
    }
  }
}
