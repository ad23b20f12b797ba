package dev.lede.label;

import dev.lede.block.Kind;
import dev.lede.phrase.Cue;
import dev.lede.phrase.Sentences;
import dev.lede.table.Table;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Keeps what is the story's by its place: in the story's own element, between two of its blocks or
 * straight behind the last, with the words of a text and in nothing that is named otherwise; and by
 * its setting: a paragraph that is set as the story's are.
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

  /** The same where hardly anything but the story's paragraphs is set so. */
  private static final float LITTLE_DOUBT = 0.95f;

  /** So many paragraphs of the story tell what is set as only they are. */
  private static final int ALIKE = 4;

  /** And there are so many times as many of them as of others. */
  private static final int MOSTLY = 3;

  /** A paragraph of the story has no more of its text in links, as a share. */
  private static final float LINKED = 0.5f;

  /** What a story may speak of. */
  private static final Set<Cue> TOPICS = EnumSet.of(Cue.AGENCY, Cue.SECTION);

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

  /** The words of what is some other part of the page for sure: a copy of that is no story. */
  private final Set<Integer> told = new HashSet<>();

  /** How many of the story's paragraphs have a shape. */
  private final Map<Integer, Integer> inside = new HashMap<>();

  /** How many other texts as long as a paragraph have it. */
  private final Map<Integer, Integer> outside = new HashMap<>();

  /** The elements that the story's paragraphs stand in. */
  private final Set<Integer> parents = new HashSet<>();

  private StoryGaps(View view, Sheet sheet, Labels labels) {
    this.view = view;
    this.sheet = sheet;
    this.labels = labels;
    boxes = new Boxes(view, labels);
    for (int i = 0; i < labels.size(); i++) {
      if (!isOther(i)) {
        told.add(view.words(i).fingerprint());
      }
      if (isParagraph(i)) {
        (labels.isBody(i) ? inside : outside).merge(view.groups().shapes()[i], 1, Integer::sum);
      }
      if (isParagraph(i) && labels.isBody(i)) {
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
      if (isParagraph(i) && isOther(i) && view.links(i) < LINKED && isPlain(i)) {
        boolean placed = i < last || parents.contains(view.groups().parents()[i]);
        if (isSetAsOnlyStory(i)) {
          setIfDoubtful(i, LITTLE_DOUBT, "set as only the story's paragraphs are");
        } else if (placed && isSetLikeStory(i) && labels.of(i) == Label.CHROME) {
          setIfDoubtful(i, DOUBT, "set like the story's paragraphs");
        }
      }
    }
  }

  private void setIfDoubtful(int i, float doubt, String reason) {
    if (labels.score(i) < doubt) {
      set(i, reason);
    }
  }

  /** Whether a block is a text of its own as long as a paragraph. */
  private boolean isParagraph(int i) {
    return view.kind(i) == Kind.TEXT && view.words(i).weight() >= PARAGRAPH;
  }

  private boolean isSetLikeStory(int i) {
    return inside.containsKey(view.groups().shapes()[i]);
  }

  private boolean isSetAsOnlyStory(int i) {
    int shape = view.groups().shapes()[i];
    int story = inside.getOrDefault(shape, 0);
    return story >= ALIKE && story >= MOSTLY * outside.getOrDefault(shape, 0);
  }

  /** Whether a block has a label that a paragraph of the story gets by mistake. */
  private boolean isOther(int i) {
    return labels.of(i) == Label.CHROME || labels.of(i) == Label.TEASER_DESCRIPTION;
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

  /** Whether the forests left it open whether a block is of the story; few know a table. */
  private boolean isOpen(int i) {
    boolean table = view.kind(i) == Kind.TABLE;
    return labels.of(i) == Label.CHROME && (labels.score(i) < SURE || table) && isPlain(i);
  }

  /** Whether a block says nothing of itself by which it would not be the story's. */
  private boolean isPlain(int i) {
    return !labels.isSettled(i)
        && isWorded(i)
        && view.hits(i).hasOnly(TOPICS)
        && !told.contains(view.words(i).fingerprint())
        && isUnmarked(i);
  }

  /** Whether a block has the words that one of its kind in a story has. */
  private boolean isWorded(int i) {
    boolean words = view.words(i).count() > 1;
    return switch (view.kind(i)) {
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
