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
    Optional<String> published = first(stated.published(), shown.published());
    Optional<String> modified = first(stated.modified(), shown.modified());
    if (published.isPresent()) {
      boolean before = modified.isPresent() && isBefore(modified.get(), published.get());
      return new DateChoice(published, before ? Optional.empty() : modified, List.of());
    }
    Optional<String> url = stated.publication().url();
    Optional<String> address = url.isPresent() ? AddressDates.of(url.get()) : Optional.empty();
    if (dateline.isPresent()) {
      Optional<String> whole = whole(dateline.get());
      if (whole.isPresent()) {
        return new DateChoice(whole, modified, List.of(OF_DATELINE));
      }
      Optional<String> filed = filed(dateline.get(), modified.isPresent() ? modified : address);
      if (filed.isPresent()) {
        return new DateChoice(filed, modified, List.of(FROM_DATELINE));
      }
    }
    if (address.isPresent()) {
      return new DateChoice(address, modified, List.of(FROM_ADDRESS));
    }
    // A page that prints only the date of a change was published then as far as it says.
    return new DateChoice(shown.modified(), modified, List.of());
  }

  /** Whether the day of a change is before that of publication: it is another story's. */
  private static boolean isBefore(String change, String published) {
    String day = Dates.dayOf(change);
    String other = Dates.dayOf(published);
    return day.compareTo(other) < 0 && !other.startsWith(day); // a month is not before its days
  }

  /** The last day of the dateline's number (and month, if it has one) up to a date. */
  private static Optional<String> filed(Dateline dateline, Optional<String> base) {
    if (dateline.day().isEmpty() || base.isEmpty() || !Dates.hasDay(base.get())) {
      return Optional.empty();
    }
    LocalDate latest = LocalDate.parse(Dates.dayOf(base.get()));
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
    Optional<Dates.Found> date = Dates.first(dateline.raw(), DateOrder.DAY_FIRST);
    return date.isPresent() && date.get().hasDay()
        ? Optional.of(date.get().iso())
        : Optional.empty();
  }

  /** The first that is stated; else the one that is shown. */
  private static Optional<String> first(List<String> stated, Optional<String> shown) {
    return stated.isEmpty() ? shown : Optional.of(stated.get(0));
  }
}
