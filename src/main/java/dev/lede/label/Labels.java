package dev.lede.label;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * The labels of a page's blocks while rules settle them. What is known for sure stays as it is. Not
 * final, as what measures the rules refuses some of what they give.
 */
class Labels {
  private final View view;
  private final List<Labelled> blocks;
  private final BitSet settled = new BitSet();

  Labels(View view, List<Labelled> blocks) {
    this.view = view;
    this.blocks = new ArrayList<>(blocks);
  }

  int size() {
    return blocks.size();
  }

  /** The label of a block; of one beyond the page's ends, chrome. */
  Label of(int i) {
    return i >= 0 && i < blocks.size() ? blocks.get(i).label() : Label.CHROME;
  }

  /** How sure the weights were of a block. */
  double score(int i) {
    return blocks.get(i).score();
  }

  /** Whether a rule has given a block its label. */
  boolean isSettled(int i) {
    return settled.get(i);
  }

  boolean isBody(int i) {
    return of(i).isBody();
  }

  /** Whether any block has a label. */
  boolean has(Label label) {
    return first(label) < size();
  }

  /** The blocks of the story, in order. */
  List<Integer> story() {
    List<Integer> story = new ArrayList<>();
    for (int i = 0; i < size(); i++) {
      if (isBody(i)) {
        story.add(i);
      }
    }
    return story;
  }

  /** The first block of the story; behind the last block if there is none. */
  int firstBody() {
    int first = 0;
    while (first < size() && !isBody(first)) {
      first++;
    }
    return first;
  }

  /** The first block with a label; behind the last block if there is none. */
  int first(Label label) {
    int first = 0;
    while (first < size() && of(first) != label) {
      first++;
    }
    return first;
  }

  /** How many words of the story stand in the blocks from one on, before an end. */
  float storyWords(int from, int end) {
    float words = 0;
    for (int i = from; i < end; i++) {
      words += isBody(i) ? view.words(i).weight() : 0;
    }
    return words;
  }

  /** The last block of the story; -1 if there is none. */
  int lastBody() {
    int last = size() - 1;
    while (last >= 0 && !isBody(last)) {
      last--;
    }
    return last;
  }

  /**
   * Changes the label of a block, unless it is known for sure; the score stays the weights' own.
   */
  void set(int i, Label label, String reason) {
    if (!Known.is(view, i)) {
      Labelled block = blocks.get(i);
      blocks.set(i, new Labelled(block.block(), label, block.score(), reason));
      settled.set(i);
    }
  }

  /** Makes chrome of what is of the story in the blocks from one on, before an end. */
  void takeOff(int from, int end, String reason) {
    for (int i = from; i < end; i++) {
      if (isBody(i)) {
        set(i, Label.CHROME, reason);
      }
    }
  }

  /** The blocks with the labels that they have by now. */
  List<Labelled> blocks() {
    return List.copyOf(blocks);
  }
}
