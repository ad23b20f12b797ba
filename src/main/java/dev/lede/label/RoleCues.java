package dev.lede.label;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Features of what the draft thinks of a block, its neighbours and those set or looking like it:
 * the line between two teasers is one's description or the other's section, a short line between
 * two paragraphs is a sub-heading.
 */
final class RoleCues {
  private static final List<Told> TOLD =
      Told.of(
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

  /** So many lines before and behind are near by. */
  private static final int NEAR = 4;

  /** So many lines before and behind are looked at for those that look alike. */
  private static final int REACH = 30;

  /** Lengths of lines are told apart up to so many bits. */
  private static final int MOST_BITS = 5;

  /** How many bits that number takes. */
  private static final int LENGTH_BITS = 3;

  /**
   * A label whose chances are told, and the columns that are filled with them.
   *
   * @param role its place in {@link Model#ROLES}
   */
  private record Told(
      int role, Opinion own, Opinion before, Opinion after, Opinion alike, Opinion near) {
    static List<Told> of(Label... labels) {
      List<Told> all = new ArrayList<>();
      for (Label label : labels) {
        String name = "ROLE_" + label;
        all.add(
            new Told(
                Model.ROLES.indexOf(label),
                Opinion.valueOf(name),
                Opinion.valueOf(name + "_BEFORE"),
                Opinion.valueOf(name + "_AFTER"),
                Opinion.valueOf(name + "_ALIKE"),
                Opinion.valueOf(name + "_NEAR")));
      }
      return List.copyOf(all);
    }
  }

  private final View view;
  private final Sheet sheet;
  private final float[][] chances;

  /** For each line of a text the others not far off that look alike. */
  private final int[][] alike;

  /** For each shape of an element the sum of its blocks' chances; for one label at a time. */
  private final float[] sums;

  /** How many blocks there are of each shape. */
  private final int[] sizes;

  private RoleCues(View view, Sheet sheet, float[][] chances) {
    this.view = view;
    this.sheet = sheet;
    this.chances = chances;
    alike = view.isHtml() ? new int[0][] : alike();
    sums = new float[view.groups().count()];
    sizes = new int[sums.length];
    for (int shape : view.groups().shapes()) {
      sizes[shape]++;
    }
  }

  /** Fills the features from the draft's chances of {@link Model#ROLES} for each block. */
  static void fill(View view, Sheet sheet, float[][] chances) {
    RoleCues cues = new RoleCues(view, sheet, chances);
    for (Told told : TOLD) {
      cues.tell(told);
    }
  }

  private void tell(Told told) {
    int role = told.role;
    for (int i = 0; i < chances.length; i++) {
      sheet.set(i, told.own, chances[i][role]);
      sheet.set(i, told.before, i == 0 ? Float.NaN : chances[i - 1][role]);
      sheet.set(i, told.after, i + 1 == chances.length ? Float.NaN : chances[i + 1][role]);
    }
    if (view.isHtml()) {
      alikeInTree(role, told.alike);
    } else {
      alikeInText(role, told.alike);
      nearInText(role, told.near);
    }
  }

  /** The mean of the other blocks with the same tags and classes; NaN where there is none. */
  private void alikeInTree(int role, Opinion opinion) {
    int[] shapes = view.groups().shapes();
    Arrays.fill(sums, 0);
    for (int i = 0; i < chances.length; i++) {
      sums[shapes[i]] += chances[i][role];
    }
    for (int i = 0; i < chances.length; i++) {
      int others = sizes[shapes[i]] - 1;
      sheet.set(i, opinion, others < 1 ? Float.NaN : (sums[shapes[i]] - chances[i][role]) / others);
    }
  }

  /** The mean of the other lines not far off that look alike; NaN where there is none. */
  private void alikeInText(int role, Opinion opinion) {
    for (int i = 0; i < chances.length; i++) {
      float sum = 0;
      for (int other : alike[i]) {
        sum += chances[other][role];
      }
      sheet.set(i, opinion, alike[i].length == 0 ? Float.NaN : sum / alike[i].length);
    }
  }

  /** For each line of a text the others not far off that look alike. */
  private int[][] alike() {
    long[] looks = new long[view.size()];
    for (int i = 0; i < looks.length; i++) {
      looks[i] = look(i);
    }
    int[][] alike = new int[looks.length][];
    int[] found = new int[2 * REACH];
    for (int i = 0; i < looks.length; i++) {
      int count = 0;
      int last = Math.min(looks.length - 1, i + REACH);
      for (int at = Math.max(0, i - REACH); at <= last; at++) {
        if (at != i && looks[at] == looks[i]) {
          found[count++] = at;
        }
      }
      alike[i] = Arrays.copyOf(found, count);
    }
    return alike;
  }

  /** How a line looks: the shapes of its ends, how long it is, and whether it has digits. */
  private long look(int i) {
    String text = view.text(i);
    long start = WordTerms.shape(text, 0, 1);
    long end = WordTerms.shape(text, text.length() - 1, text.length());
    int length = Math.min(MOST_BITS, WordTerms.length(view.words(i)));
    int digits = sheet.get(i, Feature.DIGITS) > 0 ? 1 : 0;
    return ((start << Character.SIZE | end) << LENGTH_BITS | length) << 1 | digits;
  }

  /** The mean of the lines near by; NaN where there is none. */
  private void nearInText(int role, Opinion opinion) {
    for (int i = 0; i < chances.length; i++) {
      float sum = 0;
      int count = 0;
      for (int at = Math.max(0, i - NEAR); at < Math.min(chances.length, i + NEAR + 1); at++) {
        sum += at == i ? 0 : chances[at][role];
        count += at == i ? 0 : 1;
      }
      sheet.set(i, opinion, count == 0 ? Float.NaN : sum / count);
    }
  }
}
