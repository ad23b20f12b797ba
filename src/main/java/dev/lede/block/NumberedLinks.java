package dev.lede.block;

import dev.lede.phrase.Sentences;
import dev.lede.phrase.Space;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The numbers in square brackets that terminal browsers print before links, and the list of
 * addresses that they print behind the page. Numbers that only rise are marks; a number that stands
 * behind a word, as the notes of an essay do, is text.
 *
 * @see <a href="https://lynx.invisible-island.net/release/lynx_help/Lynx_users_guide.html">Lynx
 *     users guide</a>
 */
final class NumberedLinks {
  /** Without a list of addresses, so many numbers that count on are marks. */
  private static final int FEWEST = 8;

  /** The title of the list is no longer, in chars. */
  private static final int LONGEST_TITLE = 30;

  /** A link that a sentence begins with is no longer, in chars. */
  private static final int LONGEST_LINK = 100;

  /** No page has links enough for a number with more digits. */
  private static final int MOST_DIGITS = 6;

  private final Map<Integer, String> urls = new HashMap<>();

  /** The index of the line that the list of addresses begins with. */
  private int listStart;

  /** The highest number of a mark; 0 if there are no marks. */
  private int highest;

  /** The last number that was met. */
  private int last;

  private NumberedLinks() {}

  /** The numbered links of a page of text; none if its numbers are no marks. */
  static NumberedLinks of(List<Line> lines) {
    NumberedLinks links = new NumberedLinks();
    links.readList(lines);
    links.check(lines);
    return links;
  }

  boolean isEmpty() {
    return highest == 0;
  }

  /** The lines without the list of addresses. */
  List<Line> without(List<Line> lines) {
    return isEmpty() ? lines : lines.subList(0, listStart);
  }

  /** Reads the marks of a line. To be asked of each line once and in order. */
  Inline read(String line) {
    StringBuilder text = new StringBuilder(line.length());
    List<Integer> starts = new ArrayList<>();
    List<Integer> numbers = new ArrayList<>();
    int at = 0;
    while (at < line.length()) {
      int end = markEnd(line, at, highest);
      if (end > at) {
        last = number(line, at + 1);
        starts.add(text.length());
        numbers.add(last);
        at = end;
      } else {
        text.append(line.charAt(at++));
      }
    }
    starts.add(text.length());
    return new Inline(Space.fold(text), links(text, starts, numbers), List.of());
  }

  private List<Link> links(StringBuilder text, List<Integer> starts, List<Integer> numbers) {
    boolean sentence = Sentences.endsIn(text.toString().strip());
    List<Link> links = new ArrayList<>();
    for (int i = 0; i < numbers.size(); i++) {
      int start = starts.get(i);
      String part = Space.fold(text.substring(start, starts.get(i + 1)));
      boolean whole = !sentence || start == 0 && part.length() <= LONGEST_LINK;
      String linked = whole ? part : firstWord(part);
      if (!linked.isEmpty()) {
        links.add(new Link(linked, urls.getOrDefault(numbers.get(i), "")));
      }
    }
    return links;
  }

  /** The marks tell where a link starts, not where it ends: in a sentence one word is sure. */
  private static String firstWord(String text) {
    int end = text.indexOf(' ');
    return end < 0 ? text : text.substring(0, end);
  }

  /** Reads the list from its end: addresses whose numbers fall, and the titles of its parts. */
  private void readList(List<Line> lines) {
    listStart = lines.size();
    int below = Integer.MAX_VALUE;
    for (int i = lines.size() - 1; i >= 0; i--) {
      String text = lines.get(i).text();
      int number = entry(text);
      if (number > 0 && number < below) {
        urls.put(number, text.substring(text.indexOf(' ') + 1).strip());
        below = number;
        listStart = i;
      } else if (listStart != i + 1 || urls.isEmpty() || i == 0 || !isTitle(lines, i)) {
        break;
      } else if (entry(lines.get(i - 1).text()) == 0) {
        listStart = isTitle(lines, i - 1) && lines.get(i).blankLines() > 0 ? i - 1 : i;
        break;
      } else {
        listStart = i;
      }
    }
  }

  /** Whether the line is the title of the list, or of a part of it, which starts below it. */
  private static boolean isTitle(List<Line> lines, int at) {
    Line line = lines.get(at);
    Line below = lines.get(at + 1);
    boolean near = below.blankLines() == 0 || line.indent() < below.indent();
    boolean plain = line.text().length() <= LONGEST_TITLE && !Sentences.endsIn(line.text());
    return plain
        && (near || TerminalWords.titlesList(line.text()))
        && line.text().chars().noneMatch(c -> Character.isDigit(c) || c == ']');
  }

  /** The number of a line of the list, such as "12. https://news.example/"; 0 for other lines. */
  private static int entry(String text) {
    int start = text.charAt(0) == '[' ? 1 : 0;
    int end = digitsEnd(text, start);
    char mark = start == 1 ? ']' : '.';
    boolean marked =
        end > start
            && end + 1 < text.length()
            && text.charAt(end) == mark
            && text.charAt(end + 1) == ' ';
    return marked && hasScheme(text, end + 2) ? number(text, start) : 0;
  }

  private static boolean hasScheme(String text, int start) {
    int at = start;
    while (at < text.length() && Character.isLetter(text.charAt(at))) {
      at++;
    }
    return at > start + 1
        && at < text.length() - 1
        && text.charAt(at) == ':'
        && text.charAt(at + 1) > ' ';
  }

  /**
   * Decides whether there are marks: some that the list has addresses for, or, without a list, many
   * that count from 1, and not only where lines begin, as the numbers of a list of books do.
   */
  private void check(List<Line> lines) {
    int listed = 0;
    int counted = 0;
    int inside = 0;
    int other = 0;
    for (Line line : lines.subList(0, listStart)) {
      String text = line.text();
      for (int at = text.indexOf('['); at >= 0; at = text.indexOf('[', at + 1)) {
        int number = markEnd(text, at, Integer.MAX_VALUE) > at ? number(text, at + 1) : 0;
        listed += urls.containsKey(number) ? 1 : 0;
        counted += number == last + 1 ? 1 : 0;
        inside += number == last + 1 && at > 0 ? 1 : 0;
        other += number == last + 1 ? 0 : 1;
        last = number == 0 ? last : number;
      }
    }
    boolean list = !urls.isEmpty() && (listed >= 2 || listed == urls.size());
    boolean count =
        urls.isEmpty() && counted >= FEWEST && counted >= 4 * other && inside * 10 >= counted;
    if (list) {
      highest = Collections.max(urls.keySet());
    } else if (count) {
      highest = last;
    }
    last = 0;
  }

  /** The index behind the mark that starts at this index; the index itself if none does. */
  private int markEnd(String text, int at, int most) {
    if (text.charAt(at) != '[') {
      return at;
    }
    int end = digitsEnd(text, at + 1);
    if (end == at + 1 || end >= text.length() || text.charAt(end) != ']') {
      return at;
    }
    int number = number(text, at + 1);
    boolean rises = number > last && number <= most;
    boolean behindWord = at > 0 && Character.isLetterOrDigit(text.charAt(at - 1));
    boolean before = end + 1 < text.length() && isStart(text.charAt(end + 1)) && !behindWord;
    boolean empty = number == last + 1 && !behindWord && (at == 0 || end + 1 == text.length());
    return rises && (before || empty) ? end + 1 : at;
  }

  private static boolean isStart(char c) {
    return Character.isLetterOrDigit(c) || Joint.opens(c) || "\"'#$@€£+_-—–*<>«".indexOf(c) >= 0;
  }

  private static int digitsEnd(String text, int start) {
    int end = start;
    while (end < text.length()
        && end < start + MOST_DIGITS
        && text.charAt(end) >= '0'
        && text.charAt(end) <= '9') {
      end++;
    }
    return end;
  }

  private static int number(String text, int start) {
    int number = 0;
    for (int i = start; i < digitsEnd(text, start); i++) {
      number = number * 10 + text.charAt(i) - '0';
    }
    return number;
  }
}
