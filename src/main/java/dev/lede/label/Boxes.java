package dev.lede.label;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * The elements of an HTML page as boxes: the one that the story stands in, and those inside it. Of
 * no use for a text.
 */
final class Boxes {
  /** Elements that a story has inside itself. */
  private static final Set<String> SETS =
      Set.of("ul", "ol", "li", "dl", "dd", "blockquote", "details", "figure", "p");

  private final View view;
  private final Masses masses;
  private final Optional<Element> home;

  Boxes(View view, Labels labels) {
    this.view = view;
    masses = view.masses();
    home = home(view, labels);
  }

  /** The element whose children are the most of the story, by words. */
  private static Optional<Element> home(View view, Labels labels) {
    Map<Element, Float> words = new HashMap<>();
    Element home = null;
    for (int i = 0; i < labels.size(); i++) {
      if (labels.isBody(i)) {
        Element parent = holder(view.groups().parent(i));
        words.merge(parent, view.words(i).weight(), Float::sum);
        home = home == null || words.get(parent) > words.get(home) ? parent : home;
      }
    }
    return Optional.ofNullable(home);
  }

  /** The element around that is more than a list or a quote. */
  private static Element holder(Element element) {
    Element up = element;
    while (SETS.contains(up.normalName()) && up.parent() != null) {
      up = up.parent();
    }
    return up;
  }

  /** The element that the most of the story stands in. */
  Optional<Element> home() {
    return home;
  }

  /** What an element holds; empty if it holds no more than the line of a block. */
  Optional<Masses.Mass> mass(Element element) {
    return masses.knows(element) ? Optional.of(masses.mass(element)) : Optional.empty();
  }

  /** How many siblings of an element that holds blocks are set like it, itself among them. */
  int alike(Element element) {
    return element.parent() == null ? 1 : masses.alike(element);
  }

  /** Whether a block stands in the story's element. */
  boolean isAtHome(int i) {
    return home.isPresent() && Groups.isIn(view.groups().own(i), home.get());
  }
}
