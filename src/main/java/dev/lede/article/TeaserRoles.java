package dev.lede.article;

import dev.lede.label.Label;
import dev.lede.phrase.Cue;
import dev.lede.phrase.Phrases;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Corrects which part of a teaser a block is by what the whole list shows. */
final class TeaserRoles {
  private static final int LONGEST_SECTION = 25;

  /** A short line that a list repeats this often is a section, no headline. */
  private static final int REPEATS = 3;

  private final Map<String, Integer> counts = new HashMap<>();

  private TeaserRoles() {}

  static List<Part> correct(List<Part> parts) {
    TeaserRoles roles = new TeaserRoles();
    parts.forEach(part -> roles.counts.merge(part.text(), 1, Integer::sum));
    List<Part> corrected = new ArrayList<>(parts.size());
    for (Part part : parts) {
      corrected.add(
          part.is(Label.TEASER) && roles.isSection(part.text())
              ? part.as(Label.TEASER_SECTION)
              : part);
    }
    boolean headless = corrected.stream().noneMatch(part -> part.is(Label.TEASER));
    return headless ? parts : corrected;
  }

  private boolean isSection(String text) {
    return text.length() <= LONGEST_SECTION
        && (counts.get(text) >= REPEATS || Phrases.in(text).is(Cue.SECTION));
  }
}
