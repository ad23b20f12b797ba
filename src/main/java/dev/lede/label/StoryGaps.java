package dev.lede.label;

import dev.lede.block.Kind;
import dev.lede.block.Markup;
import dev.lede.phrase.Cue;
import dev.lede.phrase.Sentences;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Keeps what is the story's by its place: in the story's own element, between two of its blocks or
 * straight behind the last, with the words of a text and in nothing that is named otherwise.
 */
final class StoryGaps {
  /** So many elements, at most, wrap such a block in that of the story. */
  private static final int DEPTH = 4;

  /** A gap has no more blocks than this. */
  private static final int GAP = 6;

  /** A paragraph that is set like the story's tells so by itself if it has so many words. */
  private static final int PARAGRAPH = 20;

  /** What is surer to be none is left. */
  private static final float SURE = 0.9f;

  /** A paragraph that is set like the story's is left if it is surer to be none. */
  private static final float DOUBT = 0.6f;

  /** A paragraph of the story has no more of its text in links, as a share. */
  private static final float LINKED = 0.5f;

  private static final Set<String> APART =
      Set.of(
          "aside",
          "nav",
          "footer",
          "header",
          "form",
          "button",
          "label",
          "address",
          "em",
          "i",
          "small",
          "figcaption",
          "a");

  private static final Set<ClassWords.Group> NAMED =
      EnumSet.of(
          ClassWords.Group.CAPTION,
          ClassWords.Group.RELATED,
          ClassWords.Group.COMMENT,
          ClassWords.Group.NAVIGATION,
          ClassWords.Group.SOCIAL,
          ClassWords.Group.ADVERT,
          ClassWords.Group.AUTHOR,
          ClassWords.Group.FOOTER,
          ClassWords.Group.ASIDE,
          ClassWords.Group.SUBSCRIBE,
          ClassWords.Group.KEYWORDS,
          ClassWords.Group.CREDIT,
          ClassWords.Group.HIDDEN,
          ClassWords.Group.CONSENT,
          ClassWords.Group.DIALOG);

  private final View view;
  private final Sheet sheet;
  private final Labels labels;
  private final Boxes boxes;
  private final Set<Integer> told = new HashSet<>();

  /** The shapes of the story's paragraphs. */
  private final Set<Integer> shapes = new HashSet<>();

  /** The elements that these stand in. */
  private final Set<Integer> parents = new HashSet<>();

  private StoryGaps(View view, Sheet sheet, Labels labels) {
    this.view = view;
    this.sheet = sheet;
    this.labels = labels;
    boxes = new Boxes(view, labels);
    for (int i = 0; i < labels.size(); i++) {
      if (labels.of(i) != Label.CHROME) {
        told.add(view.words(i).fingerprint());
      }
      if (labels.of(i) == Label.PARAGRAPH && view.words(i).weight() >= PARAGRAPH) {
        shapes.add(view.groups().shapes()[i]);
        parents.add(view.groups().parents()[i]);
      }
    }
  }

  /** Settles these blocks. */
  static void settle(View view, Sheet sheet, Labels labels) {
    if (!labels.has(Label.PARAGRAPH)) {
      return;
    }
    StoryGaps gaps = new StoryGaps(view, sheet, labels);
    gaps.paragraphs();
    int last = labels.lastBody();
    if (gaps.boxes.home().isEmpty()) {
      return;
    }
    for (int i = labels.firstBody() + 1; i < last; i++) {
      if (!labels.isBody(i)) {
        i = gaps.between(i, last);
      }
    }
    if (gaps.boxes.isAtHome(last)) {
      gaps.behind(last);
    }
  }

  /** Settles paragraphs that are set like those of the story and stand among or beside them. */
  private void paragraphs() {
    int last = labels.lastBody();
    for (int i = labels.firstBody() + 1; i < labels.size(); i++) {
      boolean paragraph =
          view.block(i).shape().kind() == Kind.TEXT
              && view.words(i).weight() >= PARAGRAPH
              && shapes.contains(view.groups().shapes()[i])
              && (i < last || parents.contains(view.groups().parents()[i]));
      if (paragraph && labels.score(i) < DOUBT && view.links(i) < LINKED && isOpen(i)) {
        set(i, "set like the story's paragraphs");
      }
    }
  }

  /** Settles the gap that begins with a block; gives back its last block. */
  private int between(int first, int lastBody) {
    int last = first;
    while (last + 1 < lastBody && !labels.isBody(last + 1)) {
      last++;
    }
    boolean fits = last - first < GAP && boxes.isAtHome(first - 1) && boxes.isAtHome(last + 1);
    for (int i = first; i <= last && fits; i++) {
      Kind kind = view.block(i).shape().kind();
      fits = isPiece(i) && kind != Kind.HEADING && kind != Kind.TABLE;
    }
    for (int i = first; i <= last && fits; i++) {
      set(i, "between the story's blocks");
    }
    return last;
  }

  private void behind(int lastBody) {
    int last = lastBody;
    while (last + 1 < labels.size()
        && last - lastBody < GAP
        && isPiece(last + 1)
        && sheet.get(last + 1, Feature.QUESTION) == 0) {
      last++;
    }
    while (last > lastBody && view.block(last).shape().kind() == Kind.HEADING) {
      last--;
    }
    for (int i = lastBody + 1; i <= last; i++) {
      set(i, "straight behind the story, in its element");
    }
  }

  private void set(int i, String reason) {
    labels.set(i, Decision.bodyLabel(view.block(i).shape().kind()), reason);
  }

  private boolean isPiece(int i) {
    return boxes.isAtHome(i) && view.links(i) == 0 && isPlain(i) && isOpen(i);
  }

  /** Whether a block says nothing of itself by which it would not be the story's. */
  private boolean isOpen(int i) {
    return labels.of(i) == Label.CHROME
        && !labels.isSettled(i)
        && (labels.score(i) < SURE || view.block(i).shape().kind() == Kind.TABLE)
        && isWorded(i)
        && view.hits(i).all().stream()
            .allMatch(hit -> hit.cue() == Cue.AGENCY || hit.cue() == Cue.SECTION)
        && !told.contains(view.words(i).fingerprint())
        && isUnmarked(i);
  }

  private boolean isWorded(int i) {
    boolean words = view.words(i).count() > 1;
    return switch (view.block(i).shape().kind()) {
      case TABLE -> true;
      case LIST_ITEM, HEADING -> words;
      case TEXT, QUOTE -> words && Sentences.endsIn(view.text(i));
      case CAPTION, CODE -> false;
    };
  }

  private boolean isUnmarked(int i) {
    return sheet.get(i, Feature.HIDDEN) != 1
        && sheet.get(i, Feature.NAMES_AUTHOR) != 1
        && sheet.get(i, Feature.HAS_STATED_DATE) != 1;
  }

  /** Whether few elements wrap a block in that of the story, and none is named otherwise. */
  private boolean isPlain(int i) {
    Element home = boxes.home().orElseThrow();
    boolean table = view.block(i).shape().kind() == Kind.TABLE;
    Element up = view.block(i).markup().map(Markup::element).orElseThrow();
    for (int at = 0; up != home; at++, up = up.parent()) {
      Element element = up;
      boolean figure = element.nameIs("figure") && !table;
      if (at > DEPTH
          || figure
          || APART.contains(element.normalName())
          || NAMED.stream().anyMatch(group -> ClassWords.has(view.classGroups(element), group))) {
        return false;
      }
    }
    return true;
  }
}
