package dev.lede.label;

import dev.lede.block.Block;
import dev.lede.block.Cut;
import dev.lede.block.Kind;
import dev.lede.meta.Stated;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Says of every block of a page what it is. A {@link Lexicon} speaks first, of words and tags
 * alone. Then a first forest guesses from a block's own features which blocks are body, and a draft
 * what the labels are; a committee decides on the body, and a last one on the label, now that the
 * guesses for the neighbours are known: stacked sequential learning after W. Cohen and V. Carvalho,
 * "Stacked sequential learning", IJCAI 2005. Instances are immutable.
 */
public final class Labeller {
  private static final Labeller SHIPPED = new Labeller(Weights::html, Weights::text);

  /** Below this confidence a page has no story: what looked like one is a list, a shop, a forum. */
  static final float STORY = 0.06f;

  /** The confidence in a story that the weights have not seen, but a rule. */
  static final float UNSEEN = 0.2f;

  /** A link of fewer words is no story, however likely it looks. */
  private static final int LINK = 8;

  private final Supplier<Model> html;
  private final Supplier<Model> text;

  private Labeller(Supplier<Model> html, Supplier<Model> text) {
    this.html = html;
    this.text = text;
  }

  /** The labeller with the weights that lede ships. */
  public static Labeller shipped() {
    return SHIPPED;
  }

  /** A labeller with other weights, for measuring. */
  static Labeller of(Model html, Model text) {
    return new Labeller(() -> html, () -> text);
  }

  /**
   * Labels the blocks of a page together, since a block is known by its neighbours. The last blocks
   * of a page that has too many are chrome, unread.
   */
  public Labelling label(Cut cut, Stated stated) {
    if (!cut.isOverfull()) {
      return read(cut, stated);
    }
    List<Block> blocks = cut.blocks();
    Labelling known = read(new Cut(blocks.subList(0, Cut.MOST_BLOCKS), cut.pictures()), stated);
    List<Labelled> all = new ArrayList<>(known.blocks());
    for (Block rest : blocks.subList(Cut.MOST_BLOCKS, blocks.size())) {
      all.add(new Labelled(rest, Label.CHROME, 0, "behind more blocks than are read"));
    }
    return new Labelling(all, known.confidence());
  }

  private Labelling read(Cut cut, Stated stated) {
    View view = new View(cut, stated);
    if (view.size() == 0) {
      return new Labelling(List.of(), 0);
    }
    Optional<Labelling> line = OneLine.of(view);
    return line.isPresent() ? line.get() : unsettled(view).settle();
  }

  /** What the weights alone make of a page of several blocks. */
  Unsettled unsettled(View view) {
    Sheet sheet = Features.measure(view);
    Model model = (view.isHtml() ? html : text).get();
    model.lexicon().fill(view, sheet);
    Answers answers = new Answers(sheet.rows());
    Passes.guess(view, sheet, model.first(), answers);
    Passes.draft(view, sheet, model.draft(), answers);
    return decide(view, sheet, model, answers);
  }

  private static Unsettled decide(View view, Sheet sheet, Model model, Answers answers) {
    float[] forests = Known.settle(view, model.second().forest().chance(answers));
    float confidence = confidence(view, sheet, model.confidence(), forests);
    float[] body = Known.settle(view, model.second().chance(forests, sheet.rows()));
    Decision decision = new Decision(view, sheet);
    float[][] roles = model.roles().chances(answers, sheet.rows());
    List<Labelled> labelled = new ArrayList<>(view.size());
    for (int i = 0; i < view.size(); i++) {
      float chance = confidence < STORY ? 0 : body[i];
      Optional<Labelled> known = Known.label(view, i);
      labelled.add(known.isPresent() ? known.get() : decision.decide(i, chance, roles[i]));
    }
    return new Unsettled(view, sheet, labelled, confidence);
  }

  /** How likely the page tells a story at all, as learned from what the body's forest answers. */
  private static float confidence(View view, Sheet sheet, Forest confidence, float[] body) {
    return hasText(view, body) && !Listing.is(view, sheet, body)
        ? confidence.chance(AnswerCues.row(view, sheet, body))
        : 0;
  }

  /**
   * Whether anything that the body's forest alone takes for story is more than a heading or a short
   * link.
   */
  private static boolean hasText(View view, float[] body) {
    for (int i = 0; i < body.length; i++) {
      boolean heading = view.kind(i) == Kind.HEADING;
      boolean link = view.isLink(i) && view.words(i).weight() < LINK;
      if (body[i] >= Decision.BODY && !heading && !link) {
        return true;
      }
    }
    return false;
  }
}
