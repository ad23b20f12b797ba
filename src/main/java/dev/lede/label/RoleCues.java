package dev.lede.label;

import java.util.Arrays;
import java.util.List;

/**
 * Features of what the draft thinks of a block, its neighbours and those set or looking like it:
 * the line between two teasers is one's description or the other's section, a short line between
 * two paragraphs is a sub-heading.
 */
final class RoleCues {
  private static final List<Label> LABELS =
      List.of(
          Label.PARAGRAPH,
          Label.HEADING,
          Label.CAPTION,
          Label.RELATED,
          Label.TEASER_LIST,
          Label.TEASER,
          Label.TEASER_SECTION,
          Label.TEASER_DESCRIPTION,
          Label.TEASER_DATE,
          Label.COMMENT,
          Label.CHROME);

  /** How far, in blocks, those that are like a block are looked for in a text. */
  private static final int NEAR = 4;

  /** How far, in blocks, those that look like a block are looked for in a text. */
  private static final int REACH = 30;

  /** Lengths of lines are told apart up to so many bits. */
  private static final int LENGTHS = 5;

  private final View view;
  private final Sheet sheet;
  private final float[][] chances;

  /** For each line of a text the others near by that look alike. */
  private final int[][] like;

  private RoleCues(View view, Sheet sheet, float[][] chances) {
    this.view = view;
    this.sheet = sheet;
    this.chances = chances;
    like = view.isHtml() ? new int[0][] : like();
  }

  /** Fills the features from the draft's chances of {@link Model#ROLES} for each block. */
  static void fill(View view, Sheet sheet, float[][] chances) {
    RoleCues cues = new RoleCues(view, sheet, chances);
    for (Label label : LABELS) {
      cues.label(Model.ROLES.indexOf(label), "ROLE_" + label);
    }
  }

  private void label(int role, String name) {
    Feature own = Feature.valueOf(name);
    Feature before = Feature.valueOf(name + "_BEFORE");
    Feature after = Feature.valueOf(name + "_AFTER");
    for (int i = 0; i < chances.length; i++) {
      sheet.set(i, own, chances[i][role]);
      sheet.set(i, before, i == 0 ? Float.NaN : chances[i - 1][role]);
      sheet.set(i, after, i + 1 == chances.length ? Float.NaN : chances[i + 1][role]);
    }
    if (view.isHtml()) {
      alikeInTree(role, Feature.valueOf(name + "_ALIKE"));
    } else {
      alikeInText(role, Feature.valueOf(name + "_ALIKE"));
      likeInText(role, Feature.valueOf(name + "_LIKE"));
    }
  }

  /** The mean of the other blocks with the same tags and classes; NaN where there is none. */
  private void alikeInTree(int role, Feature feature) {
    int[] shapes = view.groups().shapes();
    float[] sums = new float[view.groups().count()];
    float[] sizes = new float[sums.length];
    for (int i = 0; i < chances.length; i++) {
      sums[shapes[i]] += chances[i][role];
      sizes[shapes[i]]++;
    }
    for (int i = 0; i < chances.length; i++) {
      float others = sizes[shapes[i]] - 1;
      sheet.set(i, feature, others < 1 ? Float.NaN : (sums[shapes[i]] - chances[i][role]) / others);
    }
  }

  /** The mean of the other lines near by that look alike; NaN where there is none. */
  private void likeInText(int role, Feature feature) {
    for (int i = 0; i < chances.length; i++) {
      float sum = 0;
      for (int other : like[i]) {
        sum += chances[other][role];
      }
      sheet.set(i, feature, like[i].length == 0 ? Float.NaN : sum / like[i].length);
    }
  }

  /** For each line of a text the others near by that look alike. */
  private int[][] like() {
    int[] looks = new int[view.size()];
    Arrays.setAll(looks, this::look);
    int[][] like = new int[looks.length][];
    int[] found = new int[2 * REACH];
    for (int i = 0; i < looks.length; i++) {
      int count = 0;
      int last = Math.min(looks.length - 1, i + REACH);
      for (int at = Math.max(0, i - REACH); at <= last; at++) {
        if (at != i && looks[at] == looks[i]) {
          found[count++] = at;
        }
      }
      like[i] = Arrays.copyOf(found, count);
    }
    return like;
  }

  /** How a line begins and ends and how long it is, as one number. */
  private int look(int i) {
    String text = view.text(i);
    int start = WordTerms.shape(text, 0, 1);
    int end = WordTerms.shape(text, text.length() - 1, text.length());
    boolean digits = sheet.get(i, Feature.DIGITS) > 0;
    int length = Math.min(LENGTHS, WordTerms.length(view.words(i)));
    return (start * 31 + end) * 31 + length * 2 + (digits ? 1 : 0);
  }

  /** The mean of the blocks near by. */
  private void alikeInText(int role, Feature feature) {
    for (int i = 0; i < chances.length; i++) {
      float sum = 0;
      int count = 0;
      for (int at = Math.max(0, i - NEAR); at < Math.min(chances.length, i + NEAR + 1); at++) {
        sum += at == i ? 0 : chances[at][role];
        count += at == i ? 0 : 1;
      }
      sheet.set(i, feature, count == 0 ? Float.NaN : sum / count);
    }
  }
}
