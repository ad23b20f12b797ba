package dev.lede.phrase;

import java.util.List;
import java.util.Optional;
import java.util.Set;

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
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).cue() == cue) {
        return Optional.of(all.get(i));
      }
    }
    return Optional.empty();
  }

  /** The last phrase of a cue. */
  public Optional<Hit> last(Cue cue) {
    for (int i = all.size() - 1; i >= 0; i--) {
      if (all.get(i).cue() == cue) {
        return Optional.of(all.get(i));
      }
    }
    return Optional.empty();
  }

  /** Whether a phrase of the cue stands anywhere in the text. */
  public boolean has(Cue cue) {
    return first(cue).isPresent();
  }

  /**
   * Whether the text begins with a phrase of the cue; punctuation and symbols before it do not
   * count.
   */
  public boolean startsWith(Cue cue) {
    return first(cue).filter(hit -> isBare(0, hit.start())).isPresent();
  }

  /**
   * Whether the text ends in a phrase of the cue; punctuation and symbols behind it do not count.
   */
  public boolean endsWith(Cue cue) {
    return last(cue).filter(hit -> isBare(hit.end(), text.length())).isPresent();
  }

  /** Whether the text is nothing but phrases of the cue, and punctuation and symbols. */
  public boolean is(Cue cue) {
    int from = 0;
    for (Hit hit : all) {
      if (hit.cue() == cue) {
        if (!isBare(from, hit.start())) {
          return false;
        }
        from = hit.end();
      }
    }
    return from > 0 && isBare(from, text.length());
  }

  /** Whether the text is nothing but phrases of one of the cues. */
  public boolean isAny(Set<Cue> cues) {
    for (Cue cue : cues) {
      if (is(cue)) {
        return true;
      }
    }
    return false;
  }

  /** Whether no phrase but those of some cues stands in the text. */
  public boolean hasOnly(Set<Cue> cues) {
    for (int i = 0; i < all.size(); i++) {
      if (!cues.contains(all.get(i).cue())) {
        return false;
      }
    }
    return true;
  }

  private boolean isBare(int start, int end) {
    for (int i = start; i < end; i++) {
      if (Folded.isInk(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
