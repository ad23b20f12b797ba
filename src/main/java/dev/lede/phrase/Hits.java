package dev.lede.phrase;

import java.util.List;
import java.util.Optional;

/**
 * The phrases found in a text.
 *
 * @param text the text
 * @param all the phrases in it, leftmost first
 */
public record Hits(String text, List<Hit> all) {
  public Hits {
    all = List.copyOf(all);
  }

  /** The first phrase of a cue. */
  public Optional<Hit> first(Cue cue) {
    return all.stream().filter(hit -> hit.cue() == cue).findFirst();
  }

  /** Whether a phrase of the cue stands anywhere in the text. */
  public boolean has(Cue cue) {
    return first(cue).isPresent();
  }
}
