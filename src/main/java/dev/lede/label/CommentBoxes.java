package dev.lede.label;

import dev.lede.block.Kind;
import dev.lede.phrase.Cue;
import dev.lede.phrase.Hit;
import dev.lede.phrase.Hits;
import dev.lede.phrase.Phrases;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;

/**
 * Settles readers' comments that a heading gives away where no class does: "Comments (5)", "5
 * Comments". What stands under it in its element is theirs.
 */
final class CommentBoxes {
  /** The heading has no more words than this. */
  private static final int TITLE_WORDS = 5;

  private static final Evaluator TABLE = new Evaluator.Tag("table");

  private final View view;
  private final Sheet sheet;
  private final Labels labels;
  private final Boxes boxes;

  /** The elements around the story's first paragraph. */
  private final Set<Element> story;

  private CommentBoxes(View view, Sheet sheet, Labels labels) {
    this.view = view;
    this.sheet = sheet;
    this.labels = labels;
    boxes = new Boxes(view, labels);
    int first = labels.first(Label.PARAGRAPH);
    story = new HashSet<>(view.groups().own(first).parents());
    story.add(view.groups().own(first));
  }

  /** Settles these comments. */
  static void settle(View view, Sheet sheet, Labels labels) {
    if (!labels.has(Label.PARAGRAPH)) {
      return;
    }
    CommentBoxes comments = new CommentBoxes(view, sheet, labels);
    int story = labels.first(Label.PARAGRAPH);
    for (int i = story + 1; i < labels.size(); i++) {
      if (comments.isTitle(i)) {
        int last = comments.last(i);
        for (int at = i; at <= last; at++) {
          comments.part(at, i);
        }
        i = Math.max(i, last);
      }
    }
  }

  private boolean isTitle(int i) {
    boolean open =
        labels.of(i) == Label.CHROME
            || labels.of(i) == Label.HEADING
            || labels.of(i) == Label.PARAGRAPH;
    return open
        && view.words(i).weight() <= TITLE_WORDS
        && view.links(i) == 0
        && view.groups().own(i).closest(TABLE) == null
        && saysComments(view.text(i));
  }

  /** Whether a line says "Comments", with a count before or behind or a word behind a colon. */
  static boolean saysComments(String text) {
    int letter = 0;
    while (letter < text.length() && !Character.isLetter(text.charAt(letter))) {
      letter++;
    }
    String words = text.substring(letter);
    Hits hits = Phrases.in(words);
    Optional<Hit> first = hits.first(Cue.COMMENTS).filter(hit -> hit.start() == 0);
    return first.filter(hit -> isCount(words, hit.end())).isPresent();
  }

  private static boolean isCount(String text, int from) {
    String rest = text.substring(from).strip();
    boolean title = rest.startsWith(":") && rest.length() > 1; // "Comments: our rules"
    return title || rest.chars().noneMatch(Character::isLetter);
  }

  /**
   * The last block in the largest element that the title opens, and the story does not stand in.
   */
  private int last(int title) {
    int last = title;
    for (Element up = view.groups().own(title);
        up != null && !story.contains(up);
        up = up.parent()) {
      Optional<Masses.Mass> mass = boxes.mass(up);
      if (mass.isPresent() && mass.get().first() < title) {
        break;
      }
      last = mass.map(Masses.Mass::last).orElse(last);
    }
    return last;
  }

  /** Settles one of the blocks from a title on that are the comments' own. */
  private void part(int i, int title) {
    boolean item = view.groups().parent(i) != view.groups().parent(title);
    boolean control = sheet.get(i, Feature.IN_FORM) > 0 || sheet.get(i, Feature.IN_BUTTON) > 0;
    boolean said = view.links(i) == 0 && !control && !speaksOfRules(i);
    boolean text = view.kind(i) != Kind.HEADING;
    boolean left = labels.of(i) == Label.CHROME && text && item && view.isSentence(i);
    if (labels.isBody(i) && (i == title || !said)) {
      labels.set(i, Label.CHROME, "over or among comments");
    } else if (i != title && said && (labels.isBody(i) || left)) {
      labels.set(i, Label.COMMENT, "under a heading that says comments");
    }
  }

  private boolean speaksOfRules(int i) {
    Hits hits = view.hits(i);
    return hits.has(Cue.COMMENTS)
        || hits.has(Cue.LEGAL)
        || hits.has(Cue.CONSENT)
        || hits.has(Cue.SUBSCRIBE);
  }
}
