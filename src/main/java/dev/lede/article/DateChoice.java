package dev.lede.article;

import dev.lede.meta.AddressDates;
import dev.lede.meta.DateOrder;
import dev.lede.meta.Dates;
import dev.lede.meta.Stated;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The dates of a story.
 *
 * @param published when it was published
 * @param modified when it was changed last
 * @param warnings a sentence for each date that is worked out and not printed
 */
record DateChoice(Optional<String> published, Optional<String> modified, List<String> warnings) {
  private static final String FROM_DATELINE =
      "datePublished is worked out from the day in the dateline and another date on the page.";
  private static final String OF_DATELINE = "datePublished is the day that the dateline prints.";
  private static final String FROM_ADDRESS = "datePublished is worked out from the page's address.";

  /** Chooses: stated first, then printed, then worked out, then that of a printed change. */
  static DateChoice of(Stated stated, ShownDates shown, Optional<Dateline> dateline) {
    Optional<String> published = first(stated.published()).or(shown::published);
    Optional<String> modified =
        first(stated.modified())
            .or(shown::modified)
            .filter(change -> published.filter(day -> isBefore(change, day)).isEmpty());
    if (published.isPresent()) {
      return new DateChoice(published, modified, List.of());
    }
    Optional<String> whole = dateline.flatMap(DateChoice::whole);
    if (whole.isPresent()) {
      return new DateChoice(whole, modified, List.of(OF_DATELINE));
    }
    Optional<String> address = stated.publication().url().flatMap(AddressDates::of);
    Optional<String> filed =
        dateline.flatMap(line -> modified.or(() -> address).flatMap(base -> filed(line, base)));
    if (filed.isPresent()) {
      return new DateChoice(filed, modified, List.of(FROM_DATELINE));
    }
    if (address.isPresent()) {
      return new DateChoice(address, modified, List.of(FROM_ADDRESS));
    }
    // A page that prints only the date of a change was published then as far as it says.
    return new DateChoice(shown.modified(), modified, List.of());
  }

  /** Whether the day of a change is before that of publication: it is another story's. */
  private static boolean isBefore(String change, String published) {
    int length = Math.min(10, Math.min(change.length(), published.length()));
    return change.substring(0, length).compareTo(published.substring(0, length)) < 0;
  }

  /** The last day of the dateline's number (and month, if it has one) up to a date. */
  private static Optional<String> filed(Dateline dateline, String base) {
    if (dateline.day().isEmpty() || base.length() < 10) {
      return Optional.empty();
    }
    LocalDate latest = LocalDate.parse(base.substring(0, 10));
    for (LocalDate day = latest; day.isAfter(latest.minusYears(1)); day = day.minusDays(1)) {
      boolean month = dateline.month().isEmpty() || dateline.month().get() == day.getMonthValue();
      if (month && day.getDayOfMonth() == dateline.day().get()) {
        return Optional.of(day.toString());
      }
    }
    return Optional.empty();
  }

  /** The day of a dateline that prints the year too. */
  private static Optional<String> whole(Dateline dateline) {
    return Dates.first(dateline.raw(), DateOrder.DAY_FIRST)
        .map(Dates.Found::iso)
        .filter(iso -> iso.length() >= 10);
  }

  private static Optional<String> first(List<String> values) {
    return values.stream().findFirst();
  }
}
