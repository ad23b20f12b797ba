package dev.lede.meta;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Prefers the paper's own time to universal time. Many systems state an instant in UTC where the
 * page prints it in the paper's zone, and near midnight these are different days.
 */
final class Zones {
  /** No zone is further from UTC. */
  private static final long MOST_MINUTES = 14 * 60;

  /** All zones are multiples of this apart. */
  private static final long STEP = 15;

  /** The chars of a time without its zone: 2024-03-08T12:30, and with seconds. */
  private static final int MINUTES = 16;

  private static final int SECONDS = 19;

  private Zones() {}

  /**
   * The dates, with the first one in the paper's own zone if a later one is the same instant,
   * printed there.
   */
  static List<String> own(List<String> dates) {
    if (dates.stream().noneMatch(Zones::isUtc) || dates.stream().noneMatch(Zones::isOwn)) {
      return dates.stream().distinct().toList(); // most pages, and Java's clocks start slowly
    }
    Optional<String> first = dates.stream().findFirst();
    Optional<LocalDateTime> utc = first.flatMap(Zones::utc);
    Optional<String> own =
        utc.isPresent()
            ? dates.stream().map(date -> own(utc.get(), date)).flatMap(Optional::stream).findFirst()
            : first.flatMap(local -> zoned(local, dates));
    List<String> all = new ArrayList<>(dates);
    own.ifPresent(date -> all.add(0, date));
    return all.stream().distinct().toList();
  }

  /** A printed date with its zone, if a later one is the same instant in UTC. */
  private static Optional<String> zoned(String local, List<String> dates) {
    return dates.stream()
        .map(Zones::utc)
        .flatMap(Optional::stream)
        .map(time -> own(time, local))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** Whether a date in ISO 8601 has its time in UTC. */
  static boolean isUtc(String iso) {
    return iso.length() > MINUTES && (iso.endsWith("Z") || iso.endsWith("+00:00"));
  }

  /** Whether a date has a time, and not a universal one. */
  private static boolean isOwn(String iso) {
    return iso.length() >= MINUTES && !isUtc(iso);
  }

  private static Optional<LocalDateTime> utc(String iso) {
    return isUtc(iso) ? Optional.of(OffsetDateTime.parse(iso).toLocalDateTime()) : Optional.empty();
  }

  private static Optional<String> own(LocalDateTime utc, String iso) {
    if (iso.length() < MINUTES || utc(iso).isPresent()) {
      return Optional.empty();
    }
    boolean seconds = iso.length() > MINUTES && iso.charAt(MINUTES) == ':';
    boolean zoned = iso.length() > (seconds ? SECONDS : MINUTES);
    LocalDateTime local =
        zoned ? OffsetDateTime.parse(iso).toLocalDateTime() : LocalDateTime.parse(iso);
    long minutes = Duration.between(utc.withSecond(0), local.withSecond(0)).toMinutes();
    if (minutes == 0 || Math.abs(minutes) > MOST_MINUTES || minutes % STEP != 0) {
      return Optional.empty();
    }
    if (zoned) {
      boolean same = OffsetDateTime.parse(iso).getOffset().getTotalSeconds() == minutes * 60;
      return same ? Optional.of(iso) : Optional.empty();
    }
    return Optional.of(iso + ZoneOffset.ofTotalSeconds((int) minutes * 60));
  }
}
