package dev.lede.label;

import dev.lede.block.Kind;
import dev.lede.phrase.Sentences;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Takes pull quotes out of the story: what is set apart, but says again what a paragraph says. */
final class PullQuotes {
  /** So many words that come in a row again, at least, are no coincidence. */
  private static final int FEWEST = 4;

  /** How many elements around a block may set it apart. */
  private static final int REACH = 3;

  /** Where the same words begin, so many places are looked at. */
  private static final int PLACES = 8;

  /** A line with the name of who is quoted has no more words than this. */
  private static final int NAME_WORDS = 6;

  private final View view;
  private final Labels labels;

  /** Where the words stand with which a block begins that may be a quote. */
  private final Map<Integer, int[]> places = new HashMap<>();

  private final Map<Integer, Integer> counts = new HashMap<>();

  /** What classes name, so far: most are given to many elements. */
  private final Map<String, Integer> named = new HashMap<>();

  private final Set<Element> dropped = new HashSet<>();

  private PullQuotes(View view, Labels labels) {
    this.view = view;
    this.labels = labels;
  }

  /** Settles these quotes, and the names under them. */
  static void settle(View view, Labels labels) {
    PullQuotes quotes = new PullQuotes(view, labels);
    List<Optional<Element>> frames = quotes.frames();
    for (int i = 0; i < labels.size(); i++) {
      if (quotes.mayBeQuote(i, frames.get(i))) {
        quotes.places.put(view.words(i).hash(0, FEWEST), new int[2 * PLACES]);
      }
    }
    for (int i = 0; i < labels.size() && !quotes.places.isEmpty(); i++) {
      if (labels.of(i) == Label.PARAGRAPH && frames.get(i).isEmpty()) {
        quotes.note(i);
      }
    }
    for (int i = 0; i < labels.size(); i++) {
      quotes.quote(i, frames.get(i));
    }
  }

  private List<Optional<Element>> frames() {
    List<Optional<Element>> frames = new ArrayList<>(labels.size());
    for (int i = 0; i < labels.size(); i++) {
      frames.add(labels.isBody(i) ? frame(i) : Optional.empty());
    }
    return frames;
  }

  /** The element that sets a block apart, if one does. */
  private Optional<Element> frame(int i) {
    Element up = view.element(i);
    for (int at = 0; at < REACH && up.parent() != null; at++, up = up.parent()) {
      if (up.nameIs("aside") || isNamed(up.className())) {
        return Optional.of(up);
      }
    }
    return Optional.empty();
  }

  private boolean isNamed(String name) {
    int groups = named.computeIfAbsent(name, ClassWords::groups);
    return ClassWords.has(groups, ClassWords.Group.PULL_QUOTE);
  }

  private boolean mayBeQuote(int i, Optional<Element> frame) {
    boolean apart = labels.isBody(i) && (frame.isPresent() || isQuotedHeading(i));
    return apart && view.words(i).count() >= FEWEST;
  }

  /** Notes where in a paragraph words stand with which a block begins that may be a quote. */
  private void note(int i) {
    Words words = view.words(i);
    for (int from = 0; from + FEWEST <= words.count(); from++) {
      int key = words.hash(from, FEWEST);
      int[] known = places.get(key);
      int count = known == null ? 0 : counts.merge(key, 1, Integer::sum);
      if (count > 0 && count <= PLACES) {
        known[2 * count - 2] = i;
        known[2 * count - 1] = from;
      }
    }
  }

  private void quote(int i, Optional<Element> frame) {
    if (!labels.isBody(i)) {
      return;
    }
    boolean behindQuote = frame.isPresent() && dropped.contains(frame.get());
    if (behindQuote && view.words(i).weight() <= NAME_WORDS) {
      labels.set(i, Label.CHROME, "who says a pull quote");
    } else if (mayBeQuote(i, frame) && isRepeated(i)) {
      labels.set(i, Label.CHROME, "a pull quote");
      if (frame.isPresent()) {
        dropped.add(frame.get());
      }
    }
  }

  private boolean isQuotedHeading(int i) {
    boolean marked = view.kind(i) == Kind.HEADING;
    return labels.of(i) == Label.HEADING
        && !marked
        && Sentences.opensQuotation(view.text(i))
        && view.groups().own(i).nameIs("div");
  }

  /** Whether a longer paragraph of the story has all the words of a block in a row. */
  private boolean isRepeated(int i) {
    Words words = view.words(i);
    int key = words.hash(0, FEWEST);
    int[] known = places.get(key);
    int count = Math.min(PLACES, counts.getOrDefault(key, 0));
    for (int at = 0; at < count; at++) {
      if (known[2 * at] != i && holds(view.words(known[2 * at]), known[2 * at + 1], words)) {
        return true;
      }
    }
    return false;
  }

  private static boolean holds(Words longer, int from, Words words) {
    if (longer.count() <= words.count() || from + words.count() > longer.count()) {
      return false;
    }
    for (int at = 0; at < words.count(); at++) {
      if (longer.hash(from + at) != words.hash(at)) {
        return false;
      }
    }
    return true;
  }
}
