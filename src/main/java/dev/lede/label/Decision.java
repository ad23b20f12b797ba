package dev.lede.label;

import dev.lede.block.Kind;
import java.util.HashMap;
import java.util.Map;

/** Makes a label of a block's chances. */
final class Decision {
  /** From this chance on a block is body. */
  private static final float BODY = 0.5f;

  /** Words from which on a second copy of a body block is a copy, and not a refrain. */
  private static final int COPY_WORDS = 6;

  private final View view;
  private final Sheet sheet;
  private final Map<Integer, Integer> bodies = new HashMap<>();

  Decision(View view, Sheet sheet) {
    this.view = view;
    this.sheet = sheet;
  }

  /** The label of a block; blocks must be asked for in reading order. */
  Labelled decide(int i, float body, float[] roles) {
    Label best = best(roles, body >= BODY);
    if (best == Label.PARAGRAPH) {
      best = byKind(view.block(i).shape().kind());
    }
    if (best.isBody() && view.words(i).count() >= COPY_WORDS) {
      Integer first = bodies.putIfAbsent(view.words(i).fingerprint(), i);
      if (first != null) {
        return new Labelled(view.block(i), Label.CHROME, body, "copy of block " + first);
      }
    }
    float score = best.isBody() ? body : roles[Model.ROLES.indexOf(best)];
    return new Labelled(view.block(i), best, score, Reasons.of(best, sheet, i));
  }

  /**
   * The likeliest label among those of the body, or among the others; a standfirst may be taken for
   * either.
   */
  private static Label best(float[] roles, boolean body) {
    Label best = null;
    float most = -1;
    for (int role = 0; role < roles.length; role++) {
      Label label = Model.ROLES.get(role);
      boolean open = label.isBody() == body || (label == Label.DECK && roles[role] > 0.5f);
      if (open && roles[role] > most) {
        most = roles[role];
        best = label;
      }
    }
    return best;
  }

  private static Label byKind(Kind kind) {
    return switch (kind) {
      case LIST_ITEM -> Label.LIST_ITEM;
      case QUOTE -> Label.QUOTE;
      case TABLE -> Label.TABLE;
      case CODE -> Label.CODE;
      case TEXT, HEADING, CAPTION -> Label.PARAGRAPH;
    };
  }
}
