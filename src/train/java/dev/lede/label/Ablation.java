package dev.lede.label;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What each rule behind the weights gives and takes on labelled pages: {@code Ablation CORPORA OUT
 * html|text FOLD,...}. The weights in OUT, which {@link CrossValidate} has left there, label the
 * pages of the folds that they have not seen; then each reason that a rule gave on a page is muted,
 * alone, and the labels are held against the known ones again. Prints a line for each reason: right
 * blocks with it less those without it, pages better and worse by it, what it adds to the mean F1
 * of the labels.
 */
public final class Ablation {
  /**
   * A page with the labels of all rules.
   *
   * @param reasons those that any rule gave
   */
  private record Settled(
      Example page, Unsettled unsettled, List<Labelled> blocks, Set<String> reasons) {
    static Settled of(Example page, Labeller labeller) {
      Unsettled unsettled = labeller.unsettled(new View(page.view().cut(), page.view().stated()));
      Muted all = new Muted(unsettled, "");
      return new Settled(page, unsettled, unsettled.settle(all).blocks(), all.given);
    }

    List<Labelled> without(String reason) {
      return unsettled.settle(new Muted(unsettled, reason)).blocks();
    }

    int right(List<Labelled> guessed) {
      int right = 0;
      for (int i = 0; i < guessed.size(); i++) {
        right += Lessons.role(guessed.get(i).label()) == LabelScores.truth(page, i) ? 1 : 0;
      }
      return right;
    }
  }

  /** Labels that take none for one reason. */
  private static final class Muted extends Labels {
    private final String reason;
    private final Set<String> given = new LinkedHashSet<>();

    Muted(Unsettled page, String reason) {
      super(page.view(), page.blocks());
      this.reason = reason;
    }

    @Override
    void set(int i, Label label, String why) {
      given.add(why);
      if (!why.equals(reason)) {
        super.set(i, label, why);
      }
    }
  }

  private Ablation() {}

  public static void main(String[] arguments) throws IOException {
    Corpora corpora = new Corpora(Path.of(arguments[0]));
    String kind = arguments[2];
    List<Settled> pages = new ArrayList<>();
    for (String fold : arguments[3].split(",")) {
      Model model = Train.read(Path.of(arguments[1], kind + '-' + fold + ".weights"));
      Labeller labeller = Labeller.of(model, model);
      pages(corpora, kind)
          .filter(page -> page.fold() == Integer.parseInt(fold) && LabelScores.counts(page))
          .forEach(page -> pages.add(Settled.of(page, labeller)));
    }
    print(kind, pages);
  }

  private static Stream<Example> pages(Corpora corpora, String kind) {
    List<Example> html = corpora.allHtml();
    return kind.equals("html")
        ? html.stream()
        : corpora.allText().stream().map(Lessons.known(html)::teach);
  }

  private static void print(String kind, List<Settled> pages) {
    LabelScores all = new LabelScores(kind);
    Set<String> reasons = new TreeSet<>();
    for (Settled page : pages) {
      all.add(page.page, page.blocks);
      reasons.addAll(page.reasons);
    }
    all.print();
    reasons.forEach(reason -> print(reason, pages, all.mean()));
  }

  private static void print(String reason, List<Settled> pages, double mean) {
    LabelScores without = new LabelScores(reason);
    int blocks = 0;
    int better = 0;
    int worse = 0;
    for (Settled page : pages) {
      List<Labelled> left = page.reasons.contains(reason) ? page.without(reason) : page.blocks;
      without.add(page.page, left);
      int gain = page.right(page.blocks) - page.right(left);
      blocks += gain;
      better += gain > 0 ? 1 : 0;
      worse += gain < 0 ? 1 : 0;
    }
    System.out.printf(
        "%+6d blocks, %3d pages better, %3d worse, mean F1 %+.4f: %s%n",
        blocks, better, worse, mean - without.mean(), reason);
  }
}
