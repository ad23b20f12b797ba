package dev.lede.article;

import dev.lede.block.Kind;
import dev.lede.block.Shape;
import dev.lede.label.Label;
import dev.lede.label.Labelled;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The story's own blocks, as items. */
final class Body {
  /** What a heading in a text page counts as, where no tag gives a level. */
  private static final int TEXT_LEVEL = 2;

  private final List<BodyItem> items = new ArrayList<>();
  private final List<Integer> indexes = new ArrayList<>();

  private Body() {}

  static Body of(List<Labelled> blocks, Account account) {
    Body body = new Body();
    for (Labelled block : blocks) {
      if (block.label().isBody()) {
        account.take(block);
        body.items.add(item(block));
        body.indexes.add(block.index());
      }
    }
    return body;
  }

  List<BodyItem> items() {
    return items;
  }

  /** The place of the last item that stands before a block, -1 if there is none. */
  int before(int blockIndex) {
    int place = Collections.binarySearch(indexes, blockIndex);
    return place < 0 ? -place - 2 : place - 1;
  }

  boolean isEmpty() {
    return items.isEmpty();
  }

  /** The index of the first block of the story. */
  int first() {
    return indexes.get(0);
  }

  /** The index of the last block of the story. */
  int last() {
    return indexes.get(indexes.size() - 1);
  }

  private static BodyItem item(Labelled block) {
    Shape shape = block.block().shape();
    BodyItem.Type type = type(block.label(), shape);
    int level = type == BodyItem.Type.HEADING ? level(shape) : 0;
    String text = block.text();
    int number = type == BodyItem.Type.LIST_ITEM ? shape.number() : 0;
    return new BodyItem(type, text, level, number, rows(type, shape, text), Trace.of(block));
  }

  private static int level(Shape shape) {
    return shape.level() > 0 ? shape.level() : TEXT_LEVEL;
  }

  private static List<List<String>> rows(BodyItem.Type type, Shape shape, String text) {
    if (type != BodyItem.Type.TABLE) {
      return List.of();
    }
    return shape.rows().isEmpty() ? List.of(List.of(text)) : shape.rows();
  }

  private static BodyItem.Type type(Label label, Shape shape) {
    if (shape.kind() == Kind.TABLE) {
      return BodyItem.Type.TABLE;
    }
    return BodyItem.Type.valueOf(label.name()); // each label of the body is a type
  }
}
