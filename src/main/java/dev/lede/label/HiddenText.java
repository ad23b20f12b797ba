package dev.lede.label;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/**
 * Takes text out of the story that the page hides from its readers. Much that is hidden is shown
 * later: what a button unfolds, and what a script fills in, which then is a good part of the story.
 */
final class HiddenText {
  /** From this share of the story on, what is hidden is shown by a script. */
  private static final float SHOWN = 0.25f;

  /** What tells that it shows something else, and by which of its attributes. */
  private static final Evaluator CONTROLS =
      QueryParser.parse("[aria-controls], [data-target], [data-bs-target], a[href^=#]");

  private static final String[] TARGETS = {
    "aria-controls", "data-target", "data-bs-target", "href"
  };

  private static final Evaluator UNFOLDS = QueryParser.parse("[aria-expanded]");

  private final View view;
  private final Sheet sheet;
  private final Labels labels;

  /** Whether hidden elements are unfolded, worked out once: each may hold many blocks. */
  private final Map<Element, Boolean> unfolded = new HashMap<>();

  /** Whether elements around blocks are not shown, likewise: a style may be a megabyte long. */
  private final Map<Element, Boolean> unshown = new HashMap<>();

  private Optional<Set<String>> controlled = Optional.empty();

  private HiddenText(View view, Sheet sheet, Labels labels) {
    this.view = view;
    this.sheet = sheet;
    this.labels = labels;
  }

  /** Settles these blocks. */
  static void settle(View view, Sheet sheet, Labels labels) {
    HiddenText text = new HiddenText(view, sheet, labels);
    BitSet hidden = text.find();
    if (text.share(hidden) < SHOWN) {
      hidden.stream().forEach(i -> labels.set(i, Label.CHROME, "hidden by the page"));
    }
  }

  /** The story's blocks that are hidden, and that nothing is known to unfold. */
  private BitSet find() {
    BitSet found = new BitSet();
    for (int i = 0; i < labels.size(); i++) {
      if (labels.isBody(i) && sheet.get(i, Feature.HIDDEN) == 1 && isHidden(i)) {
        found.set(i);
      }
    }
    return found;
  }

  private float share(BitSet hidden) {
    float words = 0;
    float unseen = 0;
    for (int i = 0; i < labels.size(); i++) {
      words += labels.isBody(i) ? view.words(i).weight() : 0;
      unseen += hidden.get(i) ? view.words(i).weight() : 0;
    }
    return unseen / Math.max(1, words);
  }

  private boolean isHidden(int i) {
    boolean hidden = false;
    for (Element up = view.groups().own(i); up.parent() != null; up = up.parent()) {
      if (unshown.computeIfAbsent(up, HiddenText::isUnshown)) {
        if (unfolded.computeIfAbsent(up, this::isUnfolded)) {
          return false;
        }
        hidden = true;
      }
    }
    return hidden;
  }

  /** Whether an element is not shown; a browser's search shows what is hidden "until-found". */
  private static boolean isUnshown(Element element) {
    return element.hasAttr("hidden") && !element.attr("hidden").equalsIgnoreCase("until-found")
        || MarkupCues.isStyledAway(element);
  }

  /** Whether another element says that it shows this one, or one before it that it unfolds. */
  private boolean isUnfolded(Element element) {
    Element before = element.previousElementSibling();
    return element.hasAttr("aria-labelledby")
        || before != null && before.selectFirst(UNFOLDS) != null
        || !element.id().isEmpty() && controlled(element).contains(element.id());
  }

  /** The names of all elements that others control, gathered once. */
  private Set<String> controlled(Element any) {
    if (controlled.isEmpty()) {
      Set<String> ids = new HashSet<>();
      for (Element control : any.root().select(CONTROLS)) {
        addTargets(control, ids);
      }
      controlled = Optional.of(ids);
    }
    return controlled.get();
  }

  private static void addTargets(Element control, Set<String> ids) {
    for (String target : TARGETS) {
      for (String id : control.attr(target).split(" ")) {
        ids.add(id.startsWith("#") ? id.substring(1) : id);
      }
    }
  }
}
