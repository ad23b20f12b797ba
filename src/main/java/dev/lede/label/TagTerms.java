package dev.lede.label;

import dev.lede.label.Terms.Kind;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * The {@link Terms} of the elements that a block and its neighbours stand in: their tags, and the
 * words in their classes and ids. None for text.
 */
final class TagTerms {
  private static final String[] NAMING = {"class", "id", "itemprop", "data-testid"};

  /** What the element counts and those around it, the innermost first. */
  private static final float[] VALUES = {0.6f, 0.5f, 0.4f, 0.3f, 0.3f, 0.2f, 0.2f};

  /** From this one on elements are no longer told apart by how far up they are. */
  private static final int FAR = 3;

  /** What each of the blocks before and behind counts, the nearest first. */
  private static final float[] NEAR_VALUES = {0.4f, 0.2f};

  /** So many elements of those blocks are looked at. */
  private static final int NEAR_ELEMENTS = 2;

  /** Of a longer name the first words are enough. */
  private static final int WORDS = 16;

  private static final Name[] NO_NAMES = {};

  private final Terms terms;

  /** What each block's element is like; null for those of a text. */
  private final Traits[] blocks;

  /** What is known of each element so far: most stand around many blocks. */
  private final Map<Element, Traits> traits = new HashMap<>();

  /** The names so far: most are given to many elements. */
  private final Map<String, Name> names = new HashMap<>();

  /** What an element is called. */
  private static final class Traits {
    private final int tag;
    private final Name[] names;

    /** What the element around it is called; null for the topmost. */
    private Traits around;

    Traits(int tag, Name[] names) {
      this.tag = tag;
      this.names = names;
    }
  }

  /**
   * A class, an id or the like.
   *
   * @param words the hashes of its words
   * @param share what each of them counts
   */
  private record Name(int whole, int[] words, float share) {}

  TagTerms(View view, Terms terms) {
    this.terms = terms;
    blocks = new Traits[view.size()];
    for (int i = 0; i < blocks.length; i++) {
      Optional<Element> element = view.block(i).element();
      blocks[i] = element.isPresent() ? traits(element.get()) : null;
    }
  }

  void read(int block) {
    if (blocks[block] != null) {
      own(blocks[block]);
    }
    for (int away = 1; away <= NEAR_VALUES.length; away++) {
      near(block - away, -away, NEAR_VALUES[away - 1]);
      near(block + away, away, NEAR_VALUES[away - 1]);
    }
  }

  private void own(Traits innermost) {
    Traits own = innermost;
    for (int up = 0; own.around != null && up < VALUES.length; up++, own = own.around) {
      int place = Math.min(FAR, up);
      terms.add(Kind.TAG, place, own.tag, VALUES[up]);
      terms.add(Kind.PARENT_TAG, place, own.tag * 31 + own.around.tag, VALUES[up]);
      for (Name name : own.names) {
        terms.add(Kind.NAME, place, name.whole, VALUES[up]);
        words(name, place, VALUES[up] * name.share);
      }
    }
  }

  private void words(Name name, int place, float value) {
    int[] words = name.words;
    for (int i = 0; i < words.length; i++) {
      terms.add(Kind.NAME_WORD, place, words[i], value);
      if (i > 0) {
        terms.add(Kind.NAME_PAIR, place, words[i] * 31 + words[i - 1], value);
      }
    }
  }

  private void near(int block, int place, float value) {
    Traits near = block < 0 || block >= blocks.length ? null : blocks[block];
    if (near == null) {
      return;
    }
    terms.add(Kind.NEAR_TAG, place, near.tag, value);
    for (int up = 0; near.around != null && up < NEAR_ELEMENTS; up++, near = near.around) {
      for (Name name : near.names) {
        for (int word : name.words) {
          terms.add(Kind.NEAR_NAME_WORD, place, word, value * name.share);
        }
      }
    }
  }

  /** The traits of an element, which lead to those of the elements around it. */
  private Traits traits(Element element) {
    Traits inner = null;
    Element up = element;
    for (; up != null && !traits.containsKey(up); up = up.parent()) {
      Traits next = read(up);
      traits.put(up, next);
      if (inner != null) {
        inner.around = next;
      }
      inner = next;
    }
    if (inner != null) {
      inner.around = traits.get(up);
    }
    return traits.get(element);
  }

  private Traits read(Element element) {
    int tag = element.normalName().hashCode();
    if (element.attributesSize() == 0) {
      return new Traits(tag, NO_NAMES);
    }
    Name[] all = new Name[NAMING.length];
    int count = 0;
    for (int i = 0; i < NAMING.length; i++) {
      String name = element.attr(NAMING[i]);
      if (!name.isEmpty()) {
        all[count++] = names.computeIfAbsent(name, TagTerms::name);
      }
    }
    return new Traits(tag, count == 0 ? NO_NAMES : Arrays.copyOf(all, count));
  }

  private static Name name(String name) {
    List<String> all = NameWords.of(name);
    int[] words = new int[Math.min(WORDS, all.size())];
    for (int i = 0; i < words.length; i++) {
      words[i] = all.get(i).hashCode();
    }
    float share = (float) (1 / Math.sqrt(Math.max(1, words.length)));
    return new Name(name.hashCode(), words, share);
  }
}
