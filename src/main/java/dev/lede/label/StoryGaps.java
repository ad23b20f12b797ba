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

  /** What is surer to be none is left. */
  private static final float SURE = 0.9f;

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

  private StoryGaps(View view, Sheet sheet, Labels labels) {
    this.view = view;
    this.sheet = sheet;
    this.labels = labels;
    boxes = new Boxes(view, labels);
    for (int i = 0; i < labels.size(); i++) {
      if (labels.of(i) != Label.CHROME) {
        told.add(view.words(i).fingerprint());
      }
    }
  }

  /** Settles these blocks. */
  static void settle(View view, Sheet sheet, Labels labels) {
    if (!labels.has(Label.PARAGRAPH)) {
      return;
    }
    StoryGaps gaps = new StoryGaps(view, sheet, labels);
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
    return labels.of(i) == Label.CHROME
        && !labels.isSettled(i)
        && (labels.score(i) < SURE || view.block(i).shape().kind() == Kind.TABLE)
        && boxes.isAtHome(i)
        && view.links(i) == 0
        && isWorded(i)
        && isPlain(i)
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
