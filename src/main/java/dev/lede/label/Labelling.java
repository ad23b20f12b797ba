package dev.lede.label;

import java.util.List;

/**
 * A page's blocks with their labels.
 *
 * @param blocks all blocks of the page in reading order
 * @param confidence the chance, 0 to 1, that the page has a story and that the body labels are
 *     right
 */
public record Labelling(List<Labelled> blocks, double confidence) {
  public Labelling {
    blocks = List.copyOf(blocks);
  }
}
