package dev.lede.meta;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
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
    Optional<String> date = read.get(text);
    if (date == null) {
      date = Dates.stated(text, order);
      read.put(text, date);
    }
    return date;
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
    boolean none = !address && isStatedByScriptsAtMost();
    boolean alone = none && days(printed).size() == 1;
    String stated = statedDay();
    boolean first = true;
    for (Printed date : printed) {
      boolean fits = date.points() >= LITTLE && !date.has(DateVote.CALLED_UPDATED);
      boolean own = !date.mentioned() && !date.has(DateVote.LEGAL);
      boolean last = own && (alone || none && date.points() >= LEAST);
      boolean known = byDay.containsKey(date.day());
      if (fits || last || known) {
        shown.add(date.day());
        if (known || stated == null || !isOther(date, stated)) {
          add(date, first);
          first = false;
        }
      }
    }
  }

  private boolean isStatedByScriptsAtMost() {
    for (Finding finding : findings.about(Field.PUBLISHED)) {
      if (finding.origin() != Origin.SCRIPT) {
        return false;
      }
    }
    return true;
  }

  private static Set<String> days(List<Printed> printed) {
    Set<String> days = new HashSet<>();
    for (Printed date : printed) {
      days.add(date.day());
    }
    return days;
  }

  /** The first day that the page states where nobody reads it but machines; null without any. */
  private String statedDay() {
    for (Finding finding : findings.about(Field.PUBLISHED)) {
      boolean forMachines = finding.origin().compareTo(Origin.OPEN_GRAPH) <= 0;
      if (forMachines && read(finding.value()).isPresent()) {
        return read(finding.value()).get();
      }
    }
    return null;
  }

  /**
   * Whether a printed date is for sure not the one of a page that states one: the story's words
   * mention it, or a comment is of a later day.
   */
  private static boolean isOther(Printed date, String stated) {
    return date.mentioned() || date.has(DateVote.ELSEWHERE) && date.day().compareTo(stated) > 0;
  }

  private void add(Printed date, boolean best) {
    DateCandidate candidate = candidate(date.iso());
    candidate.vote(DateVote.BEST_PRINTED, best);
    if (!isPrinted(candidate)) {
      candidate.votes().addAll(date.votes());
      candidate.vote(DateVote.LIKELY, date.isLikely());
      candidate.vote(DateVote.SURE, date.isSure());
    }
  }

  /** The date that ends a title as a part of its own; where there is nothing else, any in one. */
  private void titled() {
    boolean only = findings.about(Field.PUBLISHED).isEmpty();
    for (Finding finding : findings.about(Field.HEADLINE)) {
      List<TitleParts.Cut> cuts = TitleParts.of(finding.value());
      String last = cuts.isEmpty() ? "" : cuts.get(0).tail();
      Dates.first(last, order)
          .filter(date -> date.hasDay() && date.fills(last))
          .ifPresent(date -> titled(date.iso(), finding.origin(), only));
    }
    List<String> titles = byDay.isEmpty() ? days(Field.HEADLINE) : List.of();
    if (!titles.isEmpty()) {
      candidate(titles.get(0));
    }
  }

  /** A date of a title, which may be the only one that the page states. */
  private void titled(String iso, Origin origin, boolean only) {
    DateCandidate candidate = candidate(iso);
    candidate.vote(vote(origin), true);
    candidate.vote(DateVote.MOST_TRUSTED, only);
  }

  private DateCandidate candidate(String iso) {
    String day = Dates.dayOf(iso);
    DateCandidate candidate = byDay.get(day);
    if (candidate == null) {
      candidate = new DateCandidate(day);
      byDay.put(day, candidate);
    }
    candidate.spell(iso);
    return candidate;
  }

  private void judge() {
    List<String> days = new ArrayList<>(byDay.keySet());
    Collections.sort(days);
    Set<String> modified = Set.copyOf(days(Field.MODIFIED));
    Set<String> titles = Set.copyOf(days(Field.HEADLINE));
    Set<String> nextToUtc = nextToUtc();
    LocalDate trusted = mostTrusted();
    String address = AddressDates.first(findings.values(Field.URL)).orElse("");
    for (DateCandidate candidate : byDay.values()) {
      String day = candidate.day();
      candidate.vote(DateVote.VAGUE, !Dates.hasDay(day));
      candidate.vote(DateVote.EARLIEST, days.size() > 1 && day.equals(days.get(0)));
      candidate.vote(DateVote.LATEST, days.size() > 1 && day.equals(days.get(days.size() - 1)));
      long behind = trusted == null || !Dates.hasDay(day) ? 0 : apart(trusted, day);
      candidate.vote(DateVote.LONG_BEFORE, behind < -FAR);
      candidate.vote(DateVote.LONG_BEHIND, behind > FAR);
      candidate.vote(DateVote.MODIFIED, modified.contains(day));
      candidate.vote(DateVote.IN_TITLE, titles.contains(day));
      candidate.vote(DateVote.IN_ADDRESS, day.equals(address));
      candidate.vote(DateVote.ONLY_PRINTED, shown.size() == 1 && isPrinted(candidate));
      candidate.vote(DateVote.NEXT_TO_UTC, !isStated(candidate) && nextToUtc.contains(day));
    }
  }

  /** The day that the most trusted place states; null without any. */
  private LocalDate mostTrusted() {
    for (DateCandidate candidate : byDay.values()) {
      if (candidate.votes().contains(DateVote.MOST_TRUSTED) && Dates.hasDay(candidate.day())) {
        return date(candidate.day());
      }
    }
    return null;
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
      boolean utc = candidate.spellings().stream().anyMatch(Zones::isUtc);
      if (utc && isStated(candidate)) {
        LocalDate date = date(candidate.day());
        days.add(date.minusDays(1).toString());
        days.add(date.plusDays(1).toString());
      }
    }
    return days;
  }

  private List<String> days(Field field) {
    List<String> days = new ArrayList<>();
    for (String text : findings.values(field)) {
      String iso = read(text).orElse("");
      if (Dates.hasDay(iso)) {
        days.add(Dates.dayOf(iso));
      }
    }
    return days;
  }
}
