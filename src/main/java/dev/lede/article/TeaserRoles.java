package dev.lede.article;

import dev.lede.label.Label;
import dev.lede.meta.Dates;
import dev.lede.phrase.Cue;
import dev.lede.phrase.EastAsian;
import dev.lede.phrase.Hits;
import dev.lede.phrase.Phrases;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Corrects which part of a teaser a block is by its shape and by what the whole list shows. */
final class TeaserRoles {
  /** A line with a date and nothing else is no longer, in chars. */
  private static final int LONGEST_DATE = 40;

  /** A line that says who wrote is no longer, in chars. */
  private static final int LONGEST_BYLINE = 60;

  /** A text below a related link is no shorter; see {@link #weight}. */
  private static final int SHORTEST_DESCRIPTION = 100;

  /** A short line that a list repeats this often is a section, no headline. */
  private static final int REPEATS = 3;

  /** Beside related headlines, a line as short as this is a section, a source or a series. */
  private static final int SHORT = 30;

  /** A script without blanks says in one char what others say in three. */
  private static final int DENSITY = 3;

  private final Map<String, Integer> counts = new HashMap<>();
  private final int shortest;

  private TeaserRoles(List<Part> parts, int shortest) {
    for (Part part : parts) {
      counts.put(part.text(), counts.getOrDefault(part.text(), 0) + 1);
    }
    this.shortest = isListOfHeadlines(parts, shortest) ? shortest : 0;
  }

  /** The parts of a list of teasers. */
  static List<Part> ofTeasers(List<Part> parts) {
    TeaserRoles roles = new TeaserRoles(parts, 0);
    List<Part> corrected = new ArrayList<>(parts.size());
    for (Part part : parts) {
      corrected.add(roles.teaser(part));
    }
    return corrected(parts, corrected);
  }

  /** The parts of a run of related links, all of which come as headlines. */
  static List<Part> ofRelated(List<Part> parts) {
    TeaserRoles roles = new TeaserRoles(parts, SHORT);
    List<Part> corrected = new ArrayList<>(parts.size());
    for (Part part : parts) {
      Part before = corrected.isEmpty() ? part : corrected.get(corrected.size() - 1);
      corrected.add(roles.related(part, before));
    }
    return corrected(parts, corrected);
  }

  /** The corrected parts, unless no headline is left. */
  private static List<Part> corrected(List<Part> parts, List<Part> corrected) {
    return Part.first(corrected, Label.TEASER).isPresent() ? corrected : parts;
  }

  private Part teaser(Part part) {
    if (!part.is(Label.TEASER)) {
      return part;
    }
    if (isDate(part.text())) {
      return part.as(Label.TEASER_DATE);
    }
    boolean section = isSection(part.text()) || weight(part.text()) <= shortest;
    return section ? part.as(Label.TEASER_SECTION) : part;
  }

  private Part related(Part part, Part before) {
    Part teaser = teaser(part);
    if (!teaser.is(Label.TEASER) || part.url().isPresent() || part == before) {
      return teaser;
    }
    if (part.text().length() <= LONGEST_BYLINE && Phrases.in(part.text()).startsWith(Cue.BYLINE)) {
      return part.as(Label.TEASER_DATE); // it stands where a date would, and is no headline
    }
    boolean description =
        before.is(Label.TEASER)
            && weight(part.text()) >= SHORTEST_DESCRIPTION
            && SentenceEnd.closes(part.text(), part.text().length());
    return description ? part.as(Label.TEASER_DESCRIPTION) : part;
  }

  private boolean isSection(String text) {
    if (text.length() > Part.LONGEST_SECTION) {
      return false;
    }
    Hits hits = Phrases.in(text);
    return counts.get(text) >= REPEATS || hits.is(Cue.SECTION);
  }

  /** Whether a text is a date and nothing else. */
  static boolean isDate(String text) {
    if (text.length() > LONGEST_DATE) {
      return false;
    }
    Optional<Dates.Found> date = Dates.in(text);
    return date.isPresent()
        && Fingerprint.of(text.substring(0, date.get().start())).isEmpty()
        && Fingerprint.of(text.substring(date.get().end())).isEmpty();
  }

  private static boolean isListOfHeadlines(List<Part> parts, int shortest) {
    int headlines = 0;
    int others = 0;
    for (Part part : parts) {
      if (part.is(Label.TEASER) && weight(part.text()) > 2 * shortest) {
        headlines++;
      } else if (part.is(Label.TEASER) && !isDate(part.text())) {
        others++;
      }
    }
    return headlines > 0 && headlines >= others;
  }

  /** The length of a text in chars of a script with blanks. */
  static int weight(String text) {
    int ideographs = 0;
    for (int i = 0; i < text.length(); i++) {
      ideographs += EastAsian.isHanOrKana(text.charAt(i)) ? 1 : 0;
    }
    return text.length() + ideographs * (DENSITY - 1);
  }
}
