package dev.lede.article;

import dev.lede.label.Label;
import dev.lede.label.Labelled;
import dev.lede.meta.Bylines;
import dev.lede.meta.Dates;
import java.util.List;
import java.util.Optional;

/** Chooses the byline among the lines that a page shows around the head of its story. */
final class ShownByline {
  /** The byline stands below the headline, and may stand behind the story's first block. */
  private static final int BEHIND = 2;

  /** A line labelled a byline that is less likely to be one goes behind the others at the head. */
  private static final int LIKELY = 3;

  /** Where no headline is shown, the byline is looked for in so many blocks before the story. */
  private static final int BEFORE = 6;

  private final List<Labelled> blocks;
  private final Optional<Labelled> headline;
  private final BylineBlocks bylines;

  /** The index of the first block of the story. */
  private final int opening;

  /** The index of the first block in which the byline is looked for. */
  private final int first;

  /** And of the last. */
  private final int last;

  private ShownByline(List<Labelled> blocks, Optional<Labelled> headline) {
    this.blocks = blocks;
    this.headline = headline;
    bylines = new BylineBlocks(blocks);
    opening = ShownHeadline.opening(blocks);
    first = headline.isPresent() ? headline.get().index() + 1 : Math.max(0, opening - BEFORE);
    last = opening + BEHIND;
  }

  /**
   * The likeliest of the lines with names that are labelled a byline, if it is likely enough; else
   * the first of those around the story's head that begin as one; else one there that holds nothing
   * but names, next to the headline or a date; else a less likely one; else one that is only
   * announced behind the story's beginning; else the one that names the editor.
   *
   * @param flat whether the page states nothing, as flattened text does, so that names may stand
   *     bare
   */
  static Optional<Byline> of(List<Labelled> blocks, Optional<Labelled> headline, boolean flat) {
    ShownByline shown = new ShownByline(blocks, headline);
    Optional<Byline> byline = shown.labelled(false, LIKELY);
    if (byline.isEmpty()) {
      byline = shown.said();
    }
    if (byline.isEmpty() && flat) {
      byline = shown.bare();
    }
    if (byline.isEmpty()) {
      byline = shown.labelled(false, 0);
    }
    if (byline.isEmpty() && flat) {
      byline = shown.announced();
    }
    return byline.isEmpty() ? shown.labelled(true, 0) : byline;
  }

  /**
   * The likeliest of the lines that are labelled a byline and name somebody, of equal ones the
   * first.
   *
   * @param editor whether those are meant that name who edited the story
   * @param least how likely it must be
   */
  private Optional<Byline> labelled(boolean editor, int least) {
    Optional<Byline> best = Optional.empty();
    int most = least - 1;
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i).label() == Label.BYLINE
          && Bylines.namesEditor(text(i)) == editor
          && !Bylines.namesSource(text(i))) {
        Optional<Byline> byline = bylines.labelled(i);
        int likely = byline.isPresent() ? likelihood(i, byline.get().names()) : most;
        if (likely > most) {
          best = byline;
          most = likely;
        }
      }
    }
    return best;
  }

  /** How likely a line labelled a byline is one, by what it says and where it stands. */
  private int likelihood(int i, List<String> names) {
    boolean says = Bylines.says(text(i)) || Bylines.announces(text(i));
    boolean head = i >= first && i <= last;
    boolean credited = i + 1 < blocks.size() && blocks.get(i + 1).label() == Label.CREDIT;
    return (says ? 2 : 0)
        + (head ? 2 : 0)
        + (isNextToHead(i) ? 1 : 0)
        + (BareNames.areKnown(names) ? 1 : 0)
        - (credited ? 2 : 0); // it names whom the picture shows
  }

  private Optional<Byline> said() {
    for (int i = first; i < Math.min(blocks.size(), last + 1); i++) {
      boolean open = isOpen(i) || blocks.get(i).label() == Label.HEADING;
      Optional<Byline> byline = open && isLine(i) ? bylines.said(i) : Optional.empty();
      if (byline.isPresent()) {
        return byline;
      }
    }
    return Optional.empty();
  }

  /** The name below a line behind the story that only announces it: "Article by". */
  private Optional<Byline> announced() {
    for (int i = opening; i < blocks.size(); i++) {
      boolean open = blocks.get(i).label() == Label.CHROME && Bylines.announces(text(i));
      Optional<Byline> byline = open ? bylines.announced(i) : Optional.empty();
      if (byline.isPresent()) {
        return byline;
      }
    }
    return Optional.empty();
  }

  private Optional<Byline> bare() {
    for (int i = Math.max(1, first); i < opening; i++) {
      boolean name = isOpen(i) && isLine(i) && (hasDay(i) || !hasDigit(i));
      Optional<Byline> byline = name && isNextToHead(i) ? bylines.bare(i) : Optional.empty();
      if (byline.isPresent()) {
        return byline;
      }
    }
    return Optional.empty();
  }

  /** Whether a block stands next to the headline, the deck or a date. */
  private boolean isNextToHead(int i) {
    return i > 0 && isOfHead(i - 1) || i + 1 < blocks.size() && isOfHead(i + 1);
  }

  private boolean isOfHead(int i) {
    return switch (blocks.get(i).label()) {
      case HEADLINE, DECK, DATE -> true;
      case CHROME -> isHeadline(i) || isLine(i) && hasDay(i);
      default -> isHeadline(i);
    };
  }

  private boolean isHeadline(int i) {
    return headline.isPresent() && headline.get() == blocks.get(i);
  }

  /** Whether a block's label leaves open whether it is a byline. */
  private boolean isOpen(int i) {
    return blocks.get(i).label() == Label.CHROME || blocks.get(i).label() == Label.DATE;
  }

  private boolean isLine(int i) {
    return text(i).length() <= BylineLine.LONGEST;
  }

  private boolean hasDay(int i) {
    return Dates.dayIn(text(i)).isPresent();
  }

  private boolean hasDigit(int i) {
    return text(i).chars().anyMatch(Character::isDigit);
  }

  private String text(int i) {
    return blocks.get(i).text();
  }
}
