package dev.lede.label;

import dev.lede.block.Kind;
import dev.lede.phrase.Cue;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/**
 * Takes boxes out of the story that ask the reader to fill something in: a newsletter, a poll. What
 * stands around a field for an address, or over the button at the end of a short box, is of it.
 */
final class FormBoxes {
  /** Such a box has no more blocks than this, and no more words. */
  private static final int MOST_BLOCKS = 8;

  private static final float MOST_WORDS = 60;

  /** A box that only a button tells has no more words than this. */
  private static final float BUTTON_WORDS = 25;

  /** So many boxes set alike are the items of a list. */
  private static final int LIST = 3;

  private static final Evaluator FIELDS =
      QueryParser.parse(
          "input[type=email], input[name*=email], input[type=radio], input[type=tel],"
              + " button[type=submit], input[type=submit]");

  private static final Evaluator BUTTONS =
      QueryParser.parse("button:not([aria-expanded]):not([aria-controls])");

  private final View view;
  private final Labels labels;
  private final Boxes boxes;
  private final Set<Element> seen = new HashSet<>();

  private FormBoxes(View view, Labels labels) {
    this.view = view;
    this.labels = labels;
    boxes = new Boxes(view, labels);
  }

  /** Settles the blocks in such boxes. */
  static void settle(View view, Labels labels) {
    FormBoxes forms = new FormBoxes(view, labels);
    forms.boxes.home().ifPresent(forms::findIn);
  }

  private void findIn(Element home) {
    home.select(FIELDS).forEach(field -> box(field, home, false));
    home.select(BUTTONS).forEach(button -> box(button, home, true));
    for (int i = 0; i < labels.size(); i++) {
      if (labels.isBody(i) && view.hits(i).startsWith(Cue.SUBSCRIBE)) {
        box(view.groups().own(i), home, false);
      }
    }
  }

  /** The largest element around a field, in that of the story, which holds little. */
  private void box(Element field, Element home, boolean button) {
    Element box = field;
    while (box.parent() != null && box.parent() != home && isSmall(box.parent())) {
      box = box.parent();
    }
    Optional<Masses.Mass> mass = boxes.mass(box);
    boolean inHome = box != home && Groups.isIn(box, home);
    if (box == field || !inHome || mass.isEmpty() || !seen.add(box)) {
      return;
    }
    if (isOfList(box) || (button && !endsInButton(mass.get()))) {
      return;
    }
    int end = mass.get().last() + 1;
    labels.takeOff(mass.get().first(), end, "in a box with a field or a button");
  }

  /** Whether a box is one of many or has items itself, as a story's lists do. */
  private boolean isOfList(Element box) {
    Masses.Mass mass = boxes.mass(box).orElseThrow();
    for (int i = mass.first(); i <= mass.last(); i++) {
      Kind kind = view.kind(i);
      if (kind == Kind.TABLE || (kind == Kind.LIST_ITEM && words(mass) > BUTTON_WORDS)) {
        return true;
      }
    }
    return box.nameIs("li") || box.nameIs("ul") || box.nameIs("ol") || boxes.alike(box) >= LIST;
  }

  private boolean endsInButton(Masses.Mass mass) {
    Element last = view.element(mass.last());
    return mass.blocks() > 2
        && words(mass) <= BUTTON_WORDS
        && view.kind(mass.first()) == Kind.HEADING
        && (last.nameIs("button") || Groups.up(last).nameIs("button"));
  }

  private boolean isSmall(Element element) {
    return boxes
        .mass(element)
        .filter(mass -> mass.blocks() <= MOST_BLOCKS && words(mass) <= MOST_WORDS)
        .isPresent();
  }

  private float words(Masses.Mass mass) {
    float words = 0;
    for (int i = mass.first(); i <= mass.last(); i++) {
      words += view.words(i).weight();
    }
    return words;
  }
}
