package dev.lede.article;

import dev.lede.label.Label;
import dev.lede.label.Labelled;
import dev.lede.meta.Bylines;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the byline that a page shows at the head of its story, and who is named in it. */
final class ShownByline {
  /** A longer line is no byline. */
  private static final int LONGEST = 120;

  /** The byline stands below the headline, and may stand behind the story's first block. */
  private static final int BEHIND = 2;

  private final List<Labelled> blocks;

  private ShownByline(List<Labelled> blocks) {
    this.blocks = blocks;
  }

  /**
   * A byline.
   *
   * @param line the line as printed
   * @param names the names in it
   */
  record Byline(String line, List<String> names) {}

  /**
   * The first line with names among those that are labelled a byline; else among those around the
   * story's head that begin as one.
   */
  static Optional<Byline> of(List<Labelled> blocks) {
    ShownByline shown = new ShownByline(blocks);
    return shown.labelled().or(shown::said);
  }

  private Optional<Byline> labelled() {
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i).label() == Label.BYLINE) {
        Optional<Byline> byline = byline(i, Bylines.names(cut(text(i))));
        if (byline.isPresent()) {
          return byline;
        }
        if (leadsOn(i)) {
          return byline(i + 1, Bylines.names(cut(text(i + 1))));
        }
      }
    }
    return Optional.empty();
  }

  /** Whether the line only announces the name on the next: "Author of the article:". */
  private boolean leadsOn(int i) {
    return text(i).endsWith(":") && i + 1 < blocks.size() && text(i + 1).length() <= LONGEST;
  }

  private Optional<Byline> said() {
    int last = Math.min(blocks.size() - 1, ShownHeadline.opening(blocks) + BEHIND);
    int first = ShownHeadline.of(blocks).map(blocks::indexOf).orElse(last) + 1;
    for (int i = first; i <= last; i++) {
      if (mayBe(i)) {
        Optional<Byline> byline = byline(i, said(text(i)));
        if (byline.isPresent()) {
          return byline;
        }
      }
    }
    return Optional.empty();
  }

  private boolean mayBe(int i) {
    Label label = blocks.get(i).label();
    boolean free = label == Label.CHROME || label == Label.DATE || label == Label.HEADING;
    return free && text(i).length() <= LONGEST;
  }

  /** The names in the part of a line that says "by", as in "8 March | By Ada Marsh". */
  private static List<String> said(String text) {
    for (String part : text.split(" ?[|•·] ?")) {
      if (Bylines.says(part)) {
        return Bylines.names(cut(part));
      }
    }
    return List.of();
  }

  private Optional<Byline> byline(int i, List<String> names) {
    return names.isEmpty()
        ? Optional.empty()
        : Optional.of(new Byline(text(i), new ArrayList<>(names)));
  }

  private String text(int i) {
    return blocks.get(i).block().text();
  }

  /** The text before the date that often shares its line. */
  private static String cut(String text) {
    for (int i = 1; i < text.length(); i++) {
      if (Character.isDigit(text.charAt(i))) {
        return text.substring(0, i).strip();
      }
    }
    return text;
  }
}
