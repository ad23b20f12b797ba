package dev.lede.label;

import dev.lede.block.Block;
import dev.lede.block.Cut;
import dev.lede.block.Markup;
import dev.lede.meta.Stated;
import dev.lede.phrase.Hits;
import dev.lede.phrase.Phrases;
import java.util.List;

/**
 * A page as the features look at it: its blocks with what several features need of them, worked out
 * once.
 */
final class View {
  /** Cue phrases stand at the ends of a block: more of a long one is not searched. */
  private static final int SEARCHED = 400;

  private final Cut cut;
  private final Stated stated;
  private final Words[] words;
  private final Hits[] hits;
  private final float[] links;
  private final boolean[] sentences;
  private final Groups groups;

  View(Cut cut, Stated stated) {
    this.cut = cut;
    this.stated = stated;
    int size = cut.blocks().size();
    words = new Words[size];
    hits = new Hits[size];
    links = new float[size];
    sentences = new boolean[size];
    for (int i = 0; i < size; i++) {
      look(i, cut.blocks().get(i));
    }
    boolean html = size > 0 && cut.blocks().get(0).markup().isPresent();
    groups = html ? new Groups(cut.blocks()) : new Groups(List.of());
  }

  private void look(int i, Block block) {
    String text = block.text();
    words[i] = Words.of(text);
    hits[i] = Phrases.in(text.length() <= SEARCHED ? text : text.substring(0, SEARCHED));
    links[i] = (float) linkChars(block) / text.length();
    sentences[i] = words[i].weight() >= 5 && dev.lede.block.Sentences.endsIn(text);
  }

  /** The characters that are linked; in a text, those of Markdown links. */
  private static int linkChars(Block block) {
    return block
        .markup()
        .map(Markup::linkChars)
        .orElseGet(() -> block.links().stream().mapToInt(link -> link.text().length()).sum());
  }

  int size() {
    return words.length;
  }

  List<Block> blocks() {
    return cut.blocks();
  }

  Block block(int i) {
    return cut.blocks().get(i);
  }

  String text(int i) {
    return cut.blocks().get(i).text();
  }

  Cut cut() {
    return cut;
  }

  Stated stated() {
    return stated;
  }

  Words words(int i) {
    return words[i];
  }

  Hits hits(int i) {
    return hits[i];
  }

  /** Whether the page is HTML; a page without blocks is none. */
  boolean isHtml() {
    return size() > 0 && block(0).markup().isPresent();
  }

  /** Which blocks stand together; of use for HTML only. */
  Groups groups() {
    return groups;
  }

  /** The share of a block's characters that are linked. */
  float links(int i) {
    return links[i];
  }

  /** Whether the block is at least one whole sentence. */
  boolean isSentence(int i) {
    return sentences[i];
  }

  /** The words of running text in a block: none if it is mostly links. */
  float running(int i) {
    return links[i] > 0.5f ? 0 : words[i].weight() * (1 - links[i]) * (sentences[i] ? 1f : 0.3f);
  }
}
