package dev.lede.meta;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The candidates for the day of publication: what the page states and prints, with what speaks for
 * each.
 */
final class DateCandidates {
  /** With less that speaks for it, a printed date is anyone's. */
  private static final int LITTLE = 0;

  /** A date that is the only one may be told by less. */
  private static final int LEAST = -1;

  /** So many days apart, two dates are hardly of one story. */
  private static final int FAR = 30;

  private final Map<String, DateCandidate> byDay = new LinkedHashMap<>();
  private final Map<String, Optional<String>> read = new HashMap<>();

  /** The days that the page prints and of which enough is said. */
  private final Set<String> shown = new HashSet<>();

  private final Findings findings;
  private final List<Printed> printed;
  private final DateOrder order;

  private DateCandidates(Findings findings, List<Printed> printed) {
    this.findings = findings;
    this.printed = printed;
    this.order = DateOrder.of(LanguageTags.of(findings));
  }

  /** All candidates: those of the most trusted places first. */
  static List<DateCandidate> of(Findings findings, List<Printed> printed) {
    DateCandidates candidates = new DateCandidates(findings, printed);
    candidates.stated();
    candidates.printed();
    candidates.titled();
    candidates.judge();
    return List.copyOf(candidates.byDay.values());
  }

  private void stated() {
    Set<Origin> seen = EnumSet.noneOf(Origin.class);
    for (Finding finding : findings.about(Field.PUBLISHED)) {
      Optional<String> date = read(finding.value());
      if (date.isPresent()) {
        DateCandidate candidate = candidate(date.get());
        candidate.vote(DateVote.MOST_TRUSTED, seen.isEmpty());
        boolean later = !seen.add(finding.origin()) && finding.origin() == Origin.ELEMENT;
        candidate.vote(later ? DateVote.LATER_TIME : vote(finding.origin()), true);
      }
    }
  }

  /** The date in a text; many elements of a page may state the same. */
  private Optional<String> read(String text) {
    return read.computeIfAbsent(text, key -> Dates.stated(key, order));
  }

  private static DateVote vote(Origin origin) {
    return switch (origin) {
      case JSON_LD -> DateVote.JSON_LD;
      case MICRODATA -> DateVote.MICRODATA;
      case OPEN_GRAPH -> DateVote.OPEN_GRAPH;
      case META, TITLE -> DateVote.META;
      case JSON_LD_PAGE -> DateVote.JSON_LD_PAGE;
      case ELEMENT -> DateVote.TIME;
      case PRINTED -> DateVote.PRINTED;
      case SCRIPT -> DateVote.SCRIPT;
    };
  }

  /** The printed dates of which enough is said; where nothing else is, the best of them. */
  private void printed() {
    boolean address = AddressDates.first(findings.values(Field.URL)).isPresent();
    boolean none =
        !address && findings.about(Field.PUBLISHED).stream().allMatch(DateCandidates::isOfScript);
    boolean alone = none && printed.stream().map(Printed::day).distinct().count() == 1;
    Optional<String> stated = statedDay();
    boolean first = true;
    for (Printed date : printed) {
      boolean fits = date.points() >= LITTLE && !date.has(DateVote.CALLED_UPDATED);
      boolean last = alone || none && date.points() >= LEAST;
      boolean known = byDay.containsKey(date.day());
      if (fits || last || known) {
        shown.add(date.day());
        if (known || stated.filter(day -> isOther(date, day)).isEmpty()) {
          add(date, first);
          first = false;
        }
      }
    }
  }

  /** The first day that the page states where nobody reads it but machines. */
  private Optional<String> statedDay() {
    return findings.about(Field.PUBLISHED).stream()
        .filter(finding -> finding.origin().compareTo(Origin.OPEN_GRAPH) <= 0)
        .flatMap(finding -> read(finding.value()).stream())
        .findFirst();
  }

  /**
   * Whether a printed date is for sure not the one of a page that states one: the story's words
   * mention it, or a comment is of a later day.
   */
  private static boolean isOther(Printed date, String stated) {
    return date.mentioned() || date.has(DateVote.ELSEWHERE) && date.day().compareTo(stated) > 0;
  }

  private static boolean isOfScript(Finding finding) {
    return finding.origin() == Origin.SCRIPT;
  }

  private void add(Printed date, boolean best) {
    DateCandidate candidate = candidate(date.iso());
    candidate.vote(DateVote.BEST_PRINTED, best);
    if (!isPrinted(candidate)) {
      date.votes().forEach(vote -> candidate.vote(vote, true));
      candidate.vote(DateVote.LIKELY, date.isLikely());
      candidate.vote(DateVote.SURE, date.isSure());
    }
  }

  /** Where there is nothing else, the date in the title. */
  private void titled() {
    if (byDay.isEmpty()) {
      days(Field.HEADLINE).stream().findFirst().ifPresent(this::candidate);
    }
  }

  private DateCandidate candidate(String iso) {
    String day = iso.length() < 10 ? iso : iso.substring(0, 10);
    DateCandidate candidate = byDay.computeIfAbsent(day, DateCandidate::new);
    candidate.spell(iso);
    return candidate;
  }

  private void judge() {
    List<String> days = byDay.keySet().stream().sorted().toList();
    Set<String> modified = Set.copyOf(days(Field.MODIFIED));
    Set<String> titles = Set.copyOf(days(Field.HEADLINE));
    Set<String> nextToUtc = nextToUtc();
    Optional<LocalDate> trusted = mostTrusted();
    Optional<String> address = AddressDates.first(findings.values(Field.URL));
    for (DateCandidate candidate : byDay.values()) {
      String day = candidate.day();
      candidate.vote(DateVote.VAGUE, day.length() < 10);
      candidate.vote(DateVote.EARLIEST, days.size() > 1 && day.equals(days.get(0)));
      candidate.vote(DateVote.LATEST, days.size() > 1 && day.equals(days.get(days.size() - 1)));
      long behind =
          trusted.filter(date -> day.length() == 10).map(date -> apart(date, day)).orElse(0L);
      candidate.vote(DateVote.LONG_BEFORE, behind < -FAR);
      candidate.vote(DateVote.LONG_BEHIND, behind > FAR);
      candidate.vote(DateVote.MODIFIED, modified.contains(day));
      candidate.vote(DateVote.IN_TITLE, titles.contains(day));
      candidate.vote(DateVote.IN_ADDRESS, address.filter(day::equals).isPresent());
      candidate.vote(DateVote.ONLY_PRINTED, shown.size() == 1 && isPrinted(candidate));
      candidate.vote(DateVote.NEXT_TO_UTC, !isStated(candidate) && nextToUtc.contains(day));
    }
  }

  /** The day that the most trusted place states. */
  private Optional<LocalDate> mostTrusted() {
    return byDay.values().stream()
        .filter(candidate -> candidate.votes().contains(DateVote.MOST_TRUSTED))
        .map(DateCandidate::day)
        .filter(day -> day.length() == 10)
        .map(DateCandidates::date)
        .findFirst();
  }

  /** How many days a day is behind a date. */
  private static long apart(LocalDate date, String day) {
    return date(day).toEpochDay() - date.toEpochDay();
  }

  /** The date that ten chars of ISO 8601 are; Java's own reader takes long to be ready. */
  private static LocalDate date(String day) {
    return LocalDate.of(
        Integer.parseInt(day.substring(0, 4)),
        Integer.parseInt(day.substring(5, 7)),
        Integer.parseInt(day.substring(8)));
  }

  private static boolean isPrinted(DateCandidate candidate) {
    return candidate.votes().contains(DateVote.PRINTED);
  }

  private static boolean isStated(DateCandidate candidate) {
    return candidate.votes().contains(DateVote.JSON_LD)
        || candidate.votes().contains(DateVote.OPEN_GRAPH)
        || candidate.votes().contains(DateVote.META)
        || candidate.votes().contains(DateVote.MICRODATA);
  }

  /** The days before and behind those that are stated in UTC. */
  private Set<String> nextToUtc() {
    Set<String> days = new HashSet<>();
    for (DateCandidate candidate : byDay.values()) {
      boolean utc = candidate.spellings().stream().anyMatch(DateCandidates::isUtc);
      if (utc && isStated(candidate)) {
        LocalDate date = date(candidate.day());
        days.add(date.minusDays(1).toString());
        days.add(date.plusDays(1).toString());
      }
    }
    return days;
  }

  private static boolean isUtc(String iso) {
    return iso.endsWith("Z") || iso.endsWith("+00:00");
  }

  private List<String> days(Field field) {
    return findings.values(field).stream()
        .map(this::read)
        .flatMap(Optional::stream)
        .filter(iso -> iso.length() >= 10)
        .map(iso -> iso.substring(0, 10))
        .toList();
  }
}
