package dev.lede.article;

import dev.lede.label.Labelled;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Keeps account of which blocks have found a place in the article, so that none is lost and none is
 * placed twice.
 */
final class Account {
  private final BitSet taken = new BitSet();
  private final Map<Integer, String> notes = new HashMap<>();

  /** Notes that the block's text now stands in an item of the article. */
  void take(Labelled block) {
    int index = block.index();
    if (taken.get(index)) {
      throw new IllegalStateException("block " + index + " would stand twice in the article");
    }
    taken.set(index);
  }

  /** Notes why a block stands in no item, in a few words. */
  void leave(Labelled block, String why) {
    notes.put(block.index(), why);
  }

  /** The blocks that have found no other place. */
  List<Dropped> dropped(List<Labelled> all) {
    List<Dropped> dropped = new ArrayList<>();
    for (Labelled block : all) {
      if (!taken.get(block.index())) {
        dropped.add(dropped(block));
      }
    }
    return dropped;
  }

  private Dropped dropped(Labelled block) {
    String reason = notes.getOrDefault(block.index(), block.reason());
    return new Dropped(
        block.label().name().toLowerCase(Locale.ROOT),
        block.text(),
        new Trace(block.block().span(), block.score(), reason));
  }
}
