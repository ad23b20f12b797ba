package dev.lede.label;

import dev.lede.block.Block;

/**
 * A block with its label.
 *
 * @param block the block
 * @param label what it is
 * @param score how sure the labeller is, 0 to 1
 * @param reason why, in a few words
 */
public record Labelled(Block block, Label label, double score, String reason) {
  /** The block's text. */
  public String text() {
    return block.text();
  }

  /** The block's place in reading order, from 0. */
  public int index() {
    return block.index();
  }
}
