package dev.lede.label;

import java.util.ArrayList;
import java.util.List;

/**
 * What the roles are learned from: blocks whose label is known, and, weighing less, blocks of pages
 * of which only the body is known, labelled by a draft forest: self-training, as in H. Scudder,
 * "Probability of error of some adaptive pattern-recognition machines", IEEE Trans. Inf. Theory
 * 11(3), 1965. Without these the few pages with all labels would be all that the forest ever sees
 * of menus and teasers.
 */
final class Roles {
  private static final float GUESSED_WEIGHT = 0.1f;

  /** Of the blocks that are chrome beyond doubt one in so many is enough. */
  private static final int EASY_STEP = 10;

  private static final int LONG = 30;

  private final List<float[]> rows = new ArrayList<>();
  private final List<Float> targets = new ArrayList<>();
  private final List<Float> weights = new ArrayList<>();

  List<float[]> rows() {
    return rows;
  }

  List<Float> targets() {
    return targets;
  }

  List<Float> weights() {
    return weights;
  }

  /** Adds the blocks whose labels are known. */
  Roles addKnown(List<Example> examples) {
    for (Example example : examples) {
      for (int i = 0; i < example.view().size() && example.roles().isPresent(); i++) {
        Label label = example.roles().get()[i];
        if (label != null) {
          add(example, i, label, 1);
        }
      }
    }
    return this;
  }

  /** Adds the blocks whose labels are not known, as the draft sees them. */
  Roles addGuessed(List<Example> examples, Forest draft) {
    for (Example example : examples) {
      for (int i = 0; i < example.view().size(); i++) {
        if (example.roles().isEmpty() || example.roles().get()[i] == null) {
          guess(example, i, draft);
        }
      }
    }
    return this;
  }

  private void guess(Example example, int i, Forest draft) {
    float body = example.body()[i];
    if (body == 1 && example.view().words(i).weight() >= LONG) {
      add(example, i, Label.PARAGRAPH, GUESSED_WEIGHT);
    } else if (body == 0) {
      float[] chances = draft.chances(example.sheet().row(i));
      int best = bestOutside(chances);
      boolean easy = Model.ROLES.get(best) == Label.CHROME && chances[best] > 0.97f;
      if (!easy || i % EASY_STEP == 0) {
        add(example, i, Model.ROLES.get(best), GUESSED_WEIGHT);
      }
    }
  }

  /**
   * The likeliest label but for the body's; a caption only where the draft has next to no doubt.
   */
  private static int bestOutside(float[] chances) {
    int best = Model.ROLES.indexOf(Label.CHROME);
    for (int role = 0; role < chances.length; role++) {
      Label label = Model.ROLES.get(role);
      boolean open = !label.isBody() && (label != Label.CAPTION || chances[role] > 0.85f);
      best = open && chances[role] > chances[best] ? role : best;
    }
    return best;
  }

  private void add(Example example, int i, Label label, float weight) {
    rows.add(example.sheet().row(i));
    targets.add((float) Model.ROLES.indexOf(label));
    weights.add(weight * (float) Math.pow(1 + example.view().words(i).weight(), 0.25));
  }
}
