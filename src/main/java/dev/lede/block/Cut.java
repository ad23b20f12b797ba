package dev.lede.block;

import java.util.List;

/**
 * A page cut into blocks.
 *
 * @param blocks the blocks in reading order; a block's {@code index} is its place here
 * @param pictures the pictures in reading order; a text page has those of Markdown
 * @param whole whether they are the whole page's; else it is too large, and read up to there
 */
public record Cut(List<Block> blocks, List<Picture> pictures, boolean whole) {
  /**
   * So many blocks are told apart, several times those of the longest pages; what is left of a page
   * then is one block more.
   */
  public static final int MOST_BLOCKS = 20_000;

  /** So many pictures are looked at. */
  static final int MOST_PICTURES = 2_000;

  /** The blocks and pictures of a whole page. */
  public Cut(List<Block> blocks, List<Picture> pictures) {
    this(blocks, pictures, true);
  }

  public Cut {
    blocks = List.copyOf(blocks);
    pictures = List.copyOf(pictures);
  }

  /** Whether the page has more blocks than are told apart. */
  public boolean isOverfull() {
    return blocks.size() > MOST_BLOCKS;
  }
}
