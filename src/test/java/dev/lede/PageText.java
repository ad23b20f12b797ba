package dev.lede;

import dev.lede.block.Cut;
import dev.lede.source.HtmlPage;
import dev.lede.source.Page;
import dev.lede.source.TextPage;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/**
 * All that a page says, in its text and about itself: its letters and digits, as what is printed
 * may have its tags, entities, escapes and white space resolved.
 */
final class PageText {
  private static final Pattern TAG = Pattern.compile("<[^<>]*+>");

  private final List<String> readings;

  private PageText(List<String> readings) {
    this.readings = readings;
  }

  static PageText of(Page page, Cut cut) {
    String raw =
        page instanceof HtmlPage html ? html.document().outerHtml() : ((TextPage) page).text();
    String plain = Parser.unescapeEntities(unescape(raw), false);
    String twice = Parser.unescapeEntities(plain, false);
    String blocks =
        cut.blocks().stream().map(block -> block.text()).collect(Collectors.joining(" "));
    return new PageText(
        List.of(
            letters(blocks),
            letters(plain),
            letters(Jsoup.parse(twice).text()),
            letters(TAG.matcher(twice).replaceAll(" ")),
            letters(twice)));
  }

  /** Whether the page says this. */
  boolean says(String text) {
    String wanted = letters(text);
    return readings.stream().anyMatch(reading -> reading.contains(wanted));
  }

  /** JSON's escapes, resolved. */
  private static String unescape(String raw) {
    StringBuilder text = new StringBuilder(raw.length());
    for (int i = 0; i < raw.length(); i++) {
      boolean escape = raw.charAt(i) == '\\' && i + 1 < raw.length();
      if (escape && raw.startsWith("\\u", i) && isHex(raw, i + 2)) {
        text.append((char) Integer.parseInt(raw.substring(i + 2, i + 6), 16));
        i += 5;
      } else if (escape) {
        i++;
        text.append("nrt".indexOf(raw.charAt(i)) >= 0 ? ' ' : raw.charAt(i));
      } else {
        text.append(raw.charAt(i));
      }
    }
    return text.toString();
  }

  private static boolean isHex(String raw, int start) {
    return start + 4 <= raw.length()
        && raw.substring(start, start + 4).chars().allMatch(c -> Character.digit(c, 16) >= 0);
  }

  private static String letters(String text) {
    StringBuilder letters = new StringBuilder(text.length());
    text.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
    return letters.toString();
  }
}
