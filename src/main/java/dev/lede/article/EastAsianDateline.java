package dev.lede.article;

import dev.lede.phrase.Hit;
import java.util.List;
import java.util.Optional;

/** Chinese, Japanese and Korean datelines: "(柏林、基辅24日讯)", "【ロンドン＝共同】", "(서울=연합뉴스)". */
final class EastAsianDateline {
  /** Between the brackets stands at most this much. */
  private static final int LONGEST = 60;

  /** What names neither day nor agency is a dateline up to so many chars. */
  private static final int LONGEST_BARE = 8;

  private final String raw;
  private Optional<Integer> day = Optional.empty();
  private Optional<Integer> month = Optional.empty();
  private Optional<String> agency = Optional.empty();

  private EastAsianDateline(String raw) {
    this.raw = raw;
  }

  /** The dateline between brackets, if it is one. */
  static Optional<Dateline> inBrackets(String raw, String inside) {
    if (inside.length() > LONGEST) {
      return Optional.empty();
    }
    Optional<String> end = DatelineWords.endOf(inside, DatelineWords.ENDS);
    if (end.isPresent()) {
      return new EastAsianDateline(raw)
          .parse(inside.substring(0, inside.length() - end.get().length()), false);
    }
    int equals = Math.max(inside.indexOf('='), inside.indexOf('＝'));
    return equals < 1 ? Optional.empty() : new EastAsianDateline(raw).equation(inside, equals);
  }

  /** A dateline without brackets around it: "新华社北京10月24日电(记者 …)". */
  static Optional<Dateline> open(String head) {
    int dayMark = head.indexOf('日');
    while (dayMark > 0 && dayMark < LONGEST) {
      String behind = head.substring(dayMark + 1);
      Optional<String> end = DatelineWords.ENDS.stream().filter(behind::startsWith).findFirst();
      if (end.isPresent()) {
        int stop = dayMark + 1 + end.get().length();
        String raw = head.substring(0, reporterEnd(head, stop));
        Optional<Dateline> dateline =
            new EastAsianDateline(raw).parse(head.substring(0, dayMark + 1), true);
        return dateline.filter(
            found -> found.agency().isPresent() || isOwn(head) || isApart(head, stop));
      }
      dayMark = head.indexOf('日', dayMark + 1);
    }
    return Optional.empty();
  }

  private static boolean isOwn(String head) {
    return DatelineWords.OWN.stream().anyMatch(head::startsWith);
  }

  /** Whether something other than a letter follows: a day's "电" may begin a word. */
  private static boolean isApart(String head, int stop) {
    return stop >= head.length() || !Character.isLetter(head.charAt(stop));
  }

  /** The end of the brackets behind the dateline in which the reporters stand. */
  private static int reporterEnd(String head, int stop) {
    if (stop >= head.length() || "(（".indexOf(head.charAt(stop)) < 0) {
      return stop;
    }
    int close = head.indexOf(Brackets.closing(head.charAt(stop)), stop);
    return close > 0 ? close + 1 : stop;
  }

  private Optional<Dateline> parse(String text, boolean mustHaveDay) {
    String places = takeReporter(takeOwn(takeAgency(takeDay(text))));
    boolean dated =
        day.isPresent() || !mustHaveDay && (agency.isPresent() || text.length() <= LONGEST_BARE);
    boolean paper = isPaper(places);
    boolean none = places.isEmpty() || paper;
    List<String> locations = none ? List.of() : Places.of(places);
    agency = agency.isEmpty() && paper ? Optional.of(places) : agency;
    return dated && (none || !locations.isEmpty())
        ? Optional.of(new Dateline(raw, locations, day, month, agency))
        : Optional.empty();
  }

  /** Whether a text is no place but the name of a paper: "云山新闻网". */
  private static boolean isPaper(String text) {
    for (String word : DatelineWords.PAPERS) {
      if (text.endsWith(word) && text.length() > word.length() + 1) {
        return true;
      }
    }
    return false;
  }

  private Optional<Dateline> equation(String inside, int equals) {
    String right = inside.substring(equals + 1).strip();
    agency = Places.agency(right).map(hit -> right.substring(hit.start(), hit.end()));
    String left = inside.substring(0, equals).strip();
    if (isPaper(left) && Places.of(left).size() == 1) {
      return Optional.of(
          new Dateline(raw, List.of(), day, month, agency.or(() -> Optional.of(left))));
    }
    List<String> locations = Places.of(left);
    return locations.isEmpty()
        ? Optional.empty()
        : Optional.of(new Dateline(raw, locations, day, month, agency));
  }

  /** Takes "24日" or "10月24日" off the end. */
  private String takeDay(String text) {
    if (!text.endsWith("日")) {
      return text;
    }
    int end = text.length() - 1;
    int start = digitsBefore(text, end);
    day = number(text.substring(start, end), 31);
    if (start > 0 && text.charAt(start - 1) == '月') {
      end = start - 1;
      start = digitsBefore(text, end);
      month = number(text.substring(start, end), 12);
    }
    return text.substring(0, start).strip();
  }

  private static int digitsBefore(String text, int end) {
    int start = end;
    while (start > 0 && Character.isDigit(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private static Optional<Integer> number(String digits, int most) {
    int number = digits.isEmpty() || digits.length() > 2 ? 0 : Integer.parseInt(digits);
    return number >= 1 && number <= most ? Optional.of(number) : Optional.empty();
  }

  private String takeAgency(String text) {
    Optional<Hit> hit = Places.agency(text);
    if (hit.isEmpty()) {
      return text.strip();
    }
    int start = hit.get().start();
    int end = hit.get().end();
    agency = Optional.of(text.substring(start, end));
    return (text.substring(0, start) + text.substring(end)).strip();
  }

  private static String takeOwn(String text) {
    String rest = text;
    for (String own : DatelineWords.OWN) {
      rest = rest.startsWith(own) ? rest.substring(own.length()) : rest;
    }
    return rest.strip();
  }

  /**
   * Takes "记者王小明" off the front where a blank or a slash parts it from the place; else the place
   * cannot be told apart.
   */
  private static String takeReporter(String text) {
    for (String reporter : DatelineWords.REPORTERS) {
      int at = text.indexOf(reporter);
      if (at >= 0) {
        int slash = Math.max(text.lastIndexOf('/'), text.lastIndexOf('／'));
        int blank = slash > at ? slash : text.lastIndexOf(' ');
        return at > 0 ? text.substring(0, at).strip() : blank > at ? text.substring(blank + 1) : "";
      }
    }
    return text;
  }
}
