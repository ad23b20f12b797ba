package dev.lede.article;

import dev.lede.label.Label;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * In which order a list prints the parts of its items: which of them lead, that is stand before the
 * headline. The list's ends tell, and the place of a part between a description and the next
 * headline.
 */
final class TeaserRhythm {
  /** What counts how much: what most lists do, what stands behind a description, and at an end. */
  private static final int BY_HABIT = 1;

  private static final int BY_DESCRIPTION = 2;
  private static final int BY_END = 3;

  /** More than any list has to say against it. */
  private static final int NEVER = -1000;

  private final Map<Label, Integer> leading = new EnumMap<>(Label.class);

  private TeaserRhythm() {
    leading.put(Label.TEASER_CAPTION, BY_HABIT);
    leading.put(Label.TEASER_SECTION, BY_HABIT);
    leading.put(Label.TEASER_DATE, -BY_HABIT);
    leading.put(Label.TEASER_DESCRIPTION, NEVER);
  }

  static TeaserRhythm of(List<Part> parts) {
    TeaserRhythm rhythm = new TeaserRhythm();
    rhythm.listenToEnds(parts);
    rhythm.listenToGaps(parts);
    return rhythm;
  }

  /** Whether such a part opens an item. */
  boolean leads(Label role) {
    return leading.getOrDefault(role, 0) > 0;
  }

  private void count(Label role, int weight) {
    leading.put(role, leading.getOrDefault(role, 0) + weight);
  }

  private void listenToEnds(List<Part> parts) {
    for (int i = 0; i < parts.size() && !parts.get(i).is(Label.TEASER); i++) {
      count(parts.get(i).role(), BY_END);
    }
    for (int i = parts.size() - 1; i >= 0 && !parts.get(i).is(Label.TEASER); i--) {
      count(parts.get(i).role(), -BY_END);
    }
  }

  private void listenToGaps(List<Part> parts) {
    Set<Label> sinceHeadline = EnumSet.noneOf(Label.class);
    for (Part part : parts) {
      if (part.is(Label.TEASER)) {
        sinceHeadline.clear();
      } else if (part.is(Label.TEASER_DESCRIPTION)) {
        for (Label role : sinceHeadline) {
          count(role, -BY_DESCRIPTION);
        }
      } else if (sinceHeadline.contains(Label.TEASER_DESCRIPTION) && !part.is(Label.TEASER_DATE)) {
        count(part.role(), BY_DESCRIPTION);
      }
      sinceHeadline.add(part.role());
    }
  }
}
