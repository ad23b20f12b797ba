package dev.lede.label;

import dev.lede.block.Kind;

/** Keeps what is the story's by its setting: a paragraph of HTML that is set as the story's are. */
final class SetParagraphs {
  /** A paragraph tells by itself how it is set if it has so many words. */
  private static final int PARAGRAPH = 20;

  /** A paragraph that is set like the story's is left if it is surer to be none. */
  private static final float DOUBT = 0.6f;

  /** The same where hardly anything but the story's paragraphs is set so. */
  private static final float LITTLE_DOUBT = 0.95f;

  /** So many paragraphs of the story tell what is set as only they are. */
  private static final int ALIKE = 4;

  /** And there are so many times as many of them as of others. */
  private static final int MOSTLY = 3;

  private final View view;
  private final Labels labels;
  private final int[] shapes;
  private final int[] parents;

  /** How many of the story's paragraphs have each shape. */
  private final int[] inside;

  /** How many other texts as long as a paragraph have it. */
  private final int[] outside;

  /** How many of the story's paragraphs stand in each element. */
  private final int[] within;

  private SetParagraphs(View view, Labels labels) {
    this.view = view;
    this.labels = labels;
    shapes = view.groups().shapes();
    parents = view.groups().parents();
    inside = new int[view.groups().count()];
    outside = new int[inside.length];
    within = new int[inside.length];
    for (int i = 0; i < labels.size(); i++) {
      if (isParagraph(i) && labels.isBody(i)) {
        inside[shapes[i]]++;
        within[parents[i]]++;
      } else if (isParagraph(i)) {
        outside[shapes[i]]++;
      }
    }
  }

  /** Settles paragraphs that are set like those of the story and stand among or beside them. */
  static void settle(View view, Labels labels, PlainBlocks plain) {
    SetParagraphs set = new SetParagraphs(view, labels);
    int last = labels.lastBody();
    for (int i = labels.firstBody() + 1; i < labels.size(); i++) {
      boolean open = plain.isOther(i) && !view.isHalfLinked(i);
      if (open && set.isParagraph(i) && plain.is(i)) {
        set.paragraph(i, i < last || set.within[set.parents[i]] > 0);
      }
    }
  }

  /**
   * Settles a paragraph by its setting.
   *
   * @param placed whether it stands where the story does
   */
  private void paragraph(int i, boolean placed) {
    if (isSetAsOnlyStory(i)) {
      setIfDoubtful(i, LITTLE_DOUBT, "set as only the story's paragraphs are");
    } else if (placed && inside[shapes[i]] > 0 && labels.of(i) == Label.CHROME) {
      setIfDoubtful(i, DOUBT, "set like the story's paragraphs");
    }
  }

  private void setIfDoubtful(int i, float doubt, String reason) {
    if (labels.score(i) < doubt) {
      labels.set(i, Label.PARAGRAPH, reason);
    }
  }

  /** Whether a block is a text of its own as long as a paragraph. */
  private boolean isParagraph(int i) {
    return view.kind(i) == Kind.TEXT && view.words(i).weight() >= PARAGRAPH;
  }

  private boolean isSetAsOnlyStory(int i) {
    int story = inside[shapes[i]];
    return story >= ALIKE && story >= MOSTLY * outside[shapes[i]];
  }
}
