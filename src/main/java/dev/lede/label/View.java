package dev.lede.label;

import dev.lede.block.Block;
import dev.lede.block.Cut;
import dev.lede.block.Kind;
import dev.lede.meta.Stated;
import dev.lede.phrase.Hits;
import dev.lede.phrase.Phrases;
import dev.lede.phrase.Sentences;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * A page as the features look at it: its blocks with what several features need of them, worked out
 * once.
 */
final class View {
  /** Cue phrases stand at the ends of a block: more of a long one is not searched. */
  private static final int SEARCHED = 400;

  /** With more of its characters linked a block is a link. */
  private static final float LINKED = 0.9f;

  /** What ends as a sentence is one from so many words on. */
  private static final int SENTENCE = 5;

  /** What a word counts that stands in no sentence. */
  private static final float LOOSE = 0.3f;

  /** Elements that hold the story too, whatever they are called. */
  private static final Set<String> PAGE = Set.of("html", "body", "main", "article");

  private final Cut cut;
  private final Stated stated;
  private final Words[] words;
  private final Hits[] hits;
  private final float[] links;
  private final boolean[] sentences;
  private final boolean[] dialogs;
  private final Groups groups;
  private Optional<Masses> masses = Optional.empty();
  private final Map<Element, Boolean> inDialog = new HashMap<>();
  private final Map<Element, Integer> classGroups = new HashMap<>();
  private final Map<String, Integer> classWords = new HashMap<>();

  View(Cut cut, Stated stated) {
    this.cut = cut;
    this.stated = stated;
    int size = cut.blocks().size();
    words = new Words[size];
    hits = new Hits[size];
    links = new float[size];
    sentences = new boolean[size];
    dialogs = new boolean[size];
    for (int i = 0; i < size; i++) {
      look(i, cut.blocks().get(i));
    }
    groups = isHtml() ? new Groups(cut.blocks()) : new Groups(List.of());
  }

  private void look(int i, Block block) {
    String text = block.text();
    words[i] = Words.of(text);
    hits[i] = Phrases.in(text.length() <= SEARCHED ? text : text.substring(0, SEARCHED));
    links[i] = (float) block.linkChars() / text.length();
    dialogs[i] = block.element().isPresent() && isInDialog(block.element().get());
    sentences[i] = words[i].weight() >= SENTENCE && Sentences.endsIn(text);
  }

  private boolean isInDialog(Element element) {
    Element up = element;
    while (up != null && !inDialog.containsKey(up) && !isDialog(up) && !isPage(up)) {
      up = up.parent();
    }
    boolean inside = up != null && !isPage(up) && inDialog.getOrDefault(up, true);
    for (Element at = element; at != up; at = at.parent()) {
      inDialog.put(at, inside);
    }
    return inside;
  }

  private boolean isDialog(Element element) {
    return ClassWords.has(classGroups(element), ClassWords.Group.DIALOG);
  }

  private static boolean isPage(Element element) {
    return PAGE.contains(element.normalName());
  }

  /** The groups of {@link ClassWords} that an element names, worked out once. */
  int classGroups(Element element) {
    Integer groups = classGroups.get(element);
    if (groups == null) {
      groups = ClassWords.groups(element, classWords);
      classGroups.put(element, groups);
    }
    return groups;
  }

  /** Whether the block stands in the dialog of a product that asks for consent. */
  boolean isInDialog(int i) {
    return dialogs[i];
  }

  int size() {
    return words.length;
  }

  Block block(int i) {
    return cut.blocks().get(i);
  }

  Kind kind(int i) {
    return cut.blocks().get(i).kind();
  }

  /** The innermost element that holds the whole block; of use for HTML only. */
  Element element(int i) {
    return cut.blocks().get(i).element().orElseThrow();
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

  /** What the elements around the blocks hold, weighed once; of use for HTML only. */
  Masses masses() {
    if (masses.isEmpty()) {
      masses = Optional.of(new Masses(this));
    }
    return masses.get();
  }

  /** The share of a block's characters that are linked. */
  float links(int i) {
    return links[i];
  }

  /** Whether next to all of a block is linked. */
  boolean isLink(int i) {
    return links[i] > LINKED;
  }

  /** Whether half of a block or more is linked, as is no paragraph or caption. */
  boolean isHalfLinked(int i) {
    return block(i).isHalfLinked();
  }

  /** Whether the block is at least one whole sentence. */
  boolean isSentence(int i) {
    return sentences[i];
  }

  /** Whether a list item stands in the list that the block before it stands in. */
  boolean isInListOfBlockBefore(int i) {
    return isHtml()
        ? groups.parents()[i - 1] == groups.parents()[i]
        : kind(i - 1) == Kind.LIST_ITEM;
  }

  /** The words of running text in a block: none if it is mostly links or asks for consent. */
  float running(int i) {
    return isHalfLinked(i) || dialogs[i]
        ? 0
        : words[i].weight() * (1 - links[i]) * (sentences[i] ? 1f : LOOSE);
  }
}
