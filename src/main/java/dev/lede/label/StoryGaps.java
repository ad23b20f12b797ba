package dev.lede.label;

import dev.lede.block.Kind;
import dev.lede.table.Table;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Keeps what is the story's by its place: in the story's own element, between two of its blocks or
 * straight behind the last, with the words of a text and in nothing that is named otherwise. What
 * is the story's by its setting is kept before, by {@link SetParagraphs}.
 */
final class StoryGaps {
  /** So many elements, at most, wrap such a block in that of the story. */
  private static final int DEPTH = 4;

  /** A gap has no more blocks than this. */
  private static final int GAP = 6;

  /** What is surer to be none is left. */
  private static final float SURE = 0.9f;

  /** Elements whose text is none of the story around them. */
  private static final Set<String> APART =
      Table.set("aside nav footer header form button label address em i small figcaption a");

  /** The groups of names of what is no story, as a mask. */
  private static final int NAMED =
      ClassWords.mask(
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
  private final PlainBlocks plain;

  private StoryGaps(View view, Sheet sheet, Labels labels) {
    this.view = view;
    this.sheet = sheet;
    this.labels = labels;
    boxes = new Boxes(view, labels);
    plain = new PlainBlocks(view, sheet, labels);
  }

  /** Settles these blocks. */
  static void settle(View view, Sheet sheet, Labels labels) {
    if (!labels.has(Label.PARAGRAPH)) {
      return;
    }
    StoryGaps gaps = new StoryGaps(view, sheet, labels); // by the labels before any is changed
    SetParagraphs.settle(view, labels, gaps.plain);
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
      Kind kind = view.kind(i);
      fits = isPiece(i) && kind != Kind.HEADING && kind != Kind.TABLE;
    }
    for (int i = first; i <= last && fits; i++) {
      set(i, "between the story's blocks");
    }
    return last;
  }

  /** Settles what stands straight behind the story; a heading would be that of something else. */
  private void behind(int lastBody) {
    int last = lastBody;
    while (last + 1 < labels.size()
        && last - lastBody < GAP
        && isPiece(last + 1)
        && sheet.get(last + 1, Feature.QUESTION) == 0) {
      last++;
    }
    while (last > lastBody && view.kind(last) == Kind.HEADING) {
      last--;
    }
    for (int i = lastBody + 1; i <= last; i++) {
      set(i, "straight behind the story, in its element");
    }
  }

  private void set(int i, String reason) {
    labels.set(i, Decision.bodyLabel(view.kind(i)), reason);
  }

  /** Whether a block may be of the story by where it stands and what it is. */
  private boolean isPiece(int i) {
    return boxes.isAtHome(i) && view.links(i) == 0 && isUnnamed(i) && isOpen(i);
  }

  /** Whether the weights left it open whether a block is of the story; few know a table. */
  private boolean isOpen(int i) {
    boolean table = view.kind(i) == Kind.TABLE;
    return labels.of(i) == Label.CHROME && (labels.score(i) < SURE || table) && plain.is(i);
  }

  /** Whether few elements wrap a block in that of the story, and none is named otherwise. */
  private boolean isUnnamed(int i) {
    Element home = boxes.home().orElseThrow();
    boolean table = view.kind(i) == Kind.TABLE;
    Element up = view.element(i);
    for (int at = 0; up != home; at++, up = up.parent()) {
      boolean figure = up.nameIs("figure") && !table;
      boolean named = (view.classGroups(up) & NAMED) != 0;
      if (at > DEPTH || figure || named || APART.contains(up.normalName())) {
        return false;
      }
    }
    return true;
  }
}
