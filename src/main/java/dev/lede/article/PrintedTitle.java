package dev.lede.article;

import dev.lede.label.Label;
import dev.lede.label.Labelled;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Holds the headline that a page states against what it prints above its story. */
final class PrintedTitle {
  private static final Set<Label> HEADLINES = EnumSet.of(Label.HEADLINE);
  private static final Set<Label> LABELS =
      EnumSet.of(Label.HEADLINE, Label.CHROME, Label.HEADING, Label.BYLINE);

  private static final String DASHES = "-–—";

  /** No headline that a page prints apart from what stands before it is shorter. */
  private static final int SHORTEST = 20;

  /** What stands behind a dash in fewer words may be the part's number or the paper's name. */
  private static final int FEWEST_WORDS = 3;

  private PrintedTitle() {}

  /**
   * The headline as printed: the whole of one that is cut at a dash, if the page states the whole
   * and prints nothing less; without what a colon joins to it, if the page prints the two apart and
   * never both together.
   */
  static String of(String headline, List<String> stated, List<Labelled> blocks) {
    for (String whole : stated) {
      if (goesOn(headline, whole)) {
        List<String> lines = lines(blocks, HEADLINES);
        boolean printed = lines.stream().anyMatch(line -> line.endsWith(whole));
        if (printed && !lines.contains(headline)) {
          return whole;
        }
      }
    }
    return withoutKicker(headline, blocks);
  }

  private static String withoutKicker(String headline, List<Labelled> blocks) {
    int colon = headline.indexOf(": ");
    String kicker = headline.substring(0, Math.max(0, colon));
    String rest = headline.substring(colon + 1).strip();
    if (kicker.indexOf(' ') <= 0 || rest.length() < SHORTEST) {
      return headline;
    }
    List<String> lines = lines(blocks, LABELS);
    boolean apart =
        lines.contains(rest)
            && lines.contains(kicker.strip())
            && lines.stream().noneMatch(line -> line.contains(headline));
    return apart ? rest : headline;
  }

  /** The lines above the story that have one of these labels. */
  private static List<String> lines(List<Labelled> blocks, Set<Label> labels) {
    List<String> lines = new ArrayList<>();
    for (Labelled block : blocks.subList(0, ShownHeadline.opening(blocks))) {
      if (labels.contains(block.label())) {
        lines.add(block.text());
      }
    }
    return lines;
  }

  /** Whether a text is the headline with more behind a dash. */
  private static boolean goesOn(String headline, String whole) {
    int dash = headline.length() + 1;
    return whole.startsWith(headline + " ")
        && whole.length() > dash + 1
        && DASHES.indexOf(whole.charAt(dash)) >= 0
        && whole.charAt(dash + 1) == ' '
        && whole.substring(dash + 2).split(" ").length >= FEWEST_WORDS;
  }
}
