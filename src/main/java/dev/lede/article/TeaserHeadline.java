package dev.lede.article;

import dev.lede.block.Kind;
import dev.lede.label.Label;
import dev.lede.phrase.Cue;
import dev.lede.phrase.Phrases;
import java.util.ArrayList;
import java.util.List;

/** Settles which part of an item is its one headline. */
final class TeaserHeadline {
  /** A linked line that is no longer is no headline, in chars. */
  private static final int SHORTEST_HEADLINE = 8;

  /** From this length on, in chars, a second headline is the text below the first. */
  private static final int SHORTEST_DESCRIPTION = 60;

  private TeaserHeadline() {}

  /**
   * The parts with one headline, or with the one that counts before any other; without any if
   * nothing in the item can be one.
   */
  static List<Part> settle(List<Part> item) {
    int headlines = 0;
    for (Part part : item) {
      headlines += part.is(Label.TEASER) ? 1 : 0;
    }
    if (headlines == 1) {
      return item;
    }
    return headlines == 0 ? promote(item) : demote(item);
  }

  /**
   * An item without a headline: its first heading that may be one, else its first line that may, is
   * the headline.
   */
  private static List<Part> promote(List<Part> item) {
    Part best = null;
    for (Part part : item) {
      boolean better = best == null || isHeading(part) && !isHeading(best);
      if (mayBeHeadline(part) && better) {
        best = part;
      }
    }
    return best == null ? item : withHeadline(item, best);
  }

  private static boolean mayBeHeadline(Part part) {
    return part.is(Label.TEASER_DESCRIPTION)
        || part.is(Label.TEASER_SECTION)
            && part.text().length() > SHORTEST_HEADLINE
            && part.url().isPresent()
            && !Phrases.in(part.text()).is(Cue.SECTION);
  }

  /**
   * An item with several headlines: a short one before the real one is its section, a long one
   * behind it its text.
   */
  private static List<Part> demote(List<Part> item) {
    Part main = main(item);
    List<Part> settled = new ArrayList<>(item.size());
    for (Part part : item) {
      settled.add(part.is(Label.TEASER) && part != main ? beside(main, part) : part);
    }
    // The real headline first: where roles repeat, the first counts.
    settled.remove(main);
    settled.add(0, main);
    return settled;
  }

  /** Of several headlines, the one that is most like one. */
  private static Part main(List<Part> item) {
    Part main = null;
    for (Part part : item) {
      if (part.is(Label.TEASER) && (main == null || isBetter(part, main))) {
        main = part;
      }
    }
    return main;
  }

  private static boolean isBetter(Part part, Part main) {
    if (isHeading(part) != isHeading(main)) {
      return isHeading(part);
    }
    int length = main.text().length();
    return length <= Part.LONGEST_SECTION && part.text().length() > 2 * length;
  }

  private static Part beside(Part main, Part part) {
    boolean copy = Fingerprint.of(part.text()).equals(Fingerprint.of(main.text()));
    int length = part.text().length();
    if (!copy && part.index() < main.index() && length <= Part.LONGEST_SECTION) {
      return part.as(Label.TEASER_SECTION);
    }
    boolean told =
        length >= SHORTEST_DESCRIPTION
            || part.text().endsWith(".") && part.url().equals(main.url());
    boolean description = !copy && part.index() > main.index() && told;
    return description ? part.as(Label.TEASER_DESCRIPTION) : part;
  }

  private static boolean isHeading(Part part) {
    return part.block().block().kind() == Kind.HEADING;
  }

  private static List<Part> withHeadline(List<Part> item, Part headline) {
    return item.stream().map(part -> part == headline ? part.as(Label.TEASER) : part).toList();
  }
}
