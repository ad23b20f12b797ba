package dev.lede.block;

import java.util.List;

/**
 * A page cut into blocks.
 *
 * @param blocks the blocks in reading order; a block's {@code index} is its place here
 * @param pictures the pictures in reading order; a text page has those of Markdown
 */
public record Cut(List<Block> blocks, List<Picture> pictures) {
  public Cut {
    blocks = List.copyOf(blocks);
    pictures = List.copyOf(pictures);
  }
}
