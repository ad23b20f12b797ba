package dev.lede.label;

import dev.lede.block.Markup;
import dev.lede.label.Terms.Kind;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
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

  private final View view;
  private final Terms terms;

  /** What is known of each element so far: most stand around many blocks. */
  private final Map<Element, Traits> traits = new HashMap<>();

  private final Function<Element, Traits> reader = this::read;

  /** The names so far: most are given to many elements. */
  private final Map<String, Name> names = new HashMap<>();

  private static final Name[] NO_NAMES = {};

  private record Traits(int tag, Name[] names) {}

  /**
   * A class, an id or the like.
   *
   * @param words the hashes of its words
   * @param share what each of them counts
   */
  private record Name(int whole, int[] words, float share) {}

  TagTerms(View view, Terms terms) {
    this.view = view;
    this.terms = terms;
  }

  void read(int block) {
    element(block).ifPresent(this::own);
    for (int away = 1; away <= NEAR_VALUES.length; away++) {
      near(block - away, -away, NEAR_VALUES[away - 1]);
      near(block + away, away, NEAR_VALUES[away - 1]);
    }
  }

  private Optional<Element> element(int block) {
    boolean none = block < 0 || block >= view.size();
    return none ? Optional.empty() : view.block(block).markup().map(Markup::element);
  }

  private void own(Element innermost) {
    Element parent = innermost.parent();
    Traits own = traits(innermost);
    for (int up = 0; parent != null && up < VALUES.length; up++, parent = parent.parent()) {
      int place = Math.min(FAR, up);
      Traits around = traits(parent);
      terms.add(Kind.TAG, place, own.tag, VALUES[up]);
      terms.add(Kind.PARENT_TAG, place, own.tag * 31 + around.tag, VALUES[up]);
      for (Name name : own.names) {
        terms.add(Kind.NAME, place, name.whole, VALUES[up]);
        words(name, place, VALUES[up] * name.share);
      }
      own = around;
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
    Element element = element(block).orElse(null);
    if (element != null) {
      terms.add(Kind.NEAR_TAG, place, traits(element).tag, value);
    }
    for (int up = 0; element != null && element.parent() != null && up < NEAR_ELEMENTS; up++) {
      for (Name name : traits(element).names) {
        for (int word : name.words) {
          terms.add(Kind.NEAR_NAME_WORD, place, word, value * name.share);
        }
      }
      element = element.parent();
    }
  }

  private Traits traits(Element element) {
    return traits.computeIfAbsent(element, reader);
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
    int[] words = NameWords.of(name).stream().limit(WORDS).mapToInt(String::hashCode).toArray();
    float share = (float) (1 / Math.sqrt(Math.max(1, words.length)));
    return new Name(name.hashCode(), words, share);
  }
}
