package dev.lede.article;

import dev.lede.label.Label;
import dev.lede.label.Labelled;
import dev.lede.meta.Bylines;
import dev.lede.meta.DateOrder;
import dev.lede.meta.Dates;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the byline that a page shows at the head of its story, and who is named in it. */
final class ShownByline {
  /** A longer line is no byline. */
  private static final int LONGEST = 120;

  /** The byline stands below the headline, and may stand behind the story's first block. */
  private static final int BEHIND = 2;

  /** No byline that was broken at each tag goes over so many more lines. */
  private static final int MOST_LINES = 20;

  /** A line labelled a byline that is less likely to be one goes behind the others at the head. */
  private static final int LIKELY = 3;

  /** Where no headline is shown, the byline is looked for in so many blocks before the story. */
  private static final int BEFORE = 6;

  private final List<Labelled> blocks;
  private final Optional<Labelled> headline;

  /** The index of the first block of the story. */
  private final int opening;

  private ShownByline(List<Labelled> blocks, Optional<Labelled> headline) {
    this.blocks = blocks;
    this.headline = headline;
    this.opening = ShownHeadline.opening(blocks);
  }

  /**
   * A byline.
   *
   * @param line the line as printed
   * @param names the names in it
   */
  record Byline(String line, List<String> names) {}

  /**
   * The likeliest of the lines with names that are labelled a byline, if it is likely enough; else
   * the first of those around the story's head that begin as one; else one there that holds nothing
   * but names, next to the headline or a date; else a less likely one; else the one that names the
   * editor.
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
      byline = shown.signed();
    }
    return byline.isEmpty() ? shown.labelled(true, 0) : byline;
  }

  /** The byline in a line that begins as one. */
  static Optional<Byline> in(String line) {
    List<String> names = Bylines.says(line) ? BylineLine.said(line) : List.of();
    return names.isEmpty() ? Optional.empty() : Optional.of(new Byline(line, names));
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
        Optional<Byline> byline = labelled(i);
        int likely = byline.isPresent() ? likelihood(i, byline.get().names()) : most;
        if (likely > most) {
          best = byline;
          most = likely;
        }
      }
    }
    return best;
  }

  private Optional<Byline> labelled(int i) {
    String line = text(i).length() > LONGEST ? text(i) : Seams.marked(blocks.get(i).block());
    List<String> names = BylineLine.names(line);
    return names.isEmpty() && leadsOn(i)
        ? byline(i + 1, Bylines.names(BylineLine.cut(text(i + 1))))
        : byline(i, names);
  }

  /** How likely a line labelled a byline is one, by what it says and where it stands. */
  private int likelihood(int i, List<String> names) {
    boolean says = Bylines.says(text(i)) || Bylines.announces(text(i));
    boolean head = i >= first() && i <= opening + BEHIND;
    boolean marked = i > 0 && isMark(i - 1) || isMark(i + 1);
    boolean credited = i + 1 < blocks.size() && blocks.get(i + 1).label() == Label.CREDIT;
    boolean known = BareNames.areKnown(names);
    return (says ? 2 : 0)
        + (head ? 2 : 0)
        + (marked ? 1 : 0)
        + (known ? 1 : 0)
        - (credited ? 2 : 0); // it names whom the picture shows
  }

  /**
   * Whether the line only announces the name on the next: "Author of the article:", "Written by".
   */
  private boolean leadsOn(int i) {
    return (text(i).endsWith(":") || Bylines.announces(text(i)))
        && i + 1 < blocks.size()
        && text(i + 1).length() <= LONGEST;
  }

  private Optional<Byline> said() {
    int last = Math.min(blocks.size() - 1, opening + BEHIND);
    for (int i = first(); i <= last; i++) {
      if (mayBe(i)) {
        Optional<Byline> byline =
            byline(i, Bylines.announces(text(i)) ? next(i) : BylineLine.said(text(i)));
        if (byline.isPresent()) {
          return byline;
        }
      }
    }
    return Optional.empty();
  }

  /** The name below a line behind the story that only announces it: "Article by". */
  private Optional<Byline> signed() {
    for (int i = opening; i < blocks.size(); i++) {
      if (blocks.get(i).label() == Label.CHROME && Bylines.announces(text(i))) {
        Optional<Byline> byline = byline(i, next(i));
        if (byline.isPresent()) {
          return byline;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Byline> bare() {
    for (int i = Math.max(1, first()); i < opening; i++) {
      Label label = blocks.get(i).label();
      boolean free = label == Label.CHROME || label == Label.DATE;
      boolean name = free && text(i).length() <= LONGEST && (hasDate(i) || !hasDigit(i));
      if (name && (isMark(i - 1) || isMark(i + 1))) {
        Optional<Byline> byline = byline(i, BareNames.of(BylineLine.cut(text(i))));
        if (byline.isPresent()) {
          return byline;
        }
      }
    }
    return Optional.empty();
  }

  /** Whether the block is one that a byline stands next to: the headline, the deck, a date. */
  private boolean isMark(int i) {
    if (i >= blocks.size()) {
      return false;
    }
    Label label = blocks.get(i).label();
    return label == Label.HEADLINE
        || headline.isPresent() && headline.get() == blocks.get(i)
        || label == Label.DECK
        || label == Label.DATE
        || label == Label.CHROME && text(i).length() <= LONGEST && hasDate(i);
  }

  private boolean hasDate(int i) {
    Optional<Dates.Found> date = Dates.first(text(i), DateOrder.DAY_FIRST);
    return date.isPresent() && date.get().hasDay();
  }

  private boolean hasDigit(int i) {
    return text(i).chars().anyMatch(Character::isDigit);
  }

  /** The index of the first block in which the byline is looked for. */
  private int first() {
    return headline.isPresent() ? headline.get().index() + 1 : Math.max(0, opening - BEFORE);
  }

  private boolean mayBe(int i) {
    Label label = blocks.get(i).label();
    boolean free = label == Label.CHROME || label == Label.DATE || label == Label.HEADING;
    return free && text(i).length() <= LONGEST;
  }

  /** The names below a line that only announces them, if nothing else stands there. */
  private List<String> next(int i) {
    return leadsOn(i) && isFree(i + 1) ? BareNames.of(BylineLine.cut(text(i + 1))) : List.of();
  }

  private boolean isFree(int i) {
    Label label = blocks.get(i).label();
    return label == Label.BYLINE || label == Label.CHROME || label == Label.DATE;
  }

  /** The byline of a line, with the lines behind it that go on with names. */
  private Optional<Byline> byline(int i, List<String> names) {
    if (names.isEmpty()) {
      return Optional.empty();
    }
    Set<String> all = new LinkedHashSet<>(names);
    StringBuilder line = new StringBuilder(text(i));
    int last = Math.min(blocks.size() - 1, i + MOST_LINES);
    for (int next = i + 1; next <= last && (goesOn(next) || isAnother(next)); next++) {
      List<String> more =
          isAnother(next) ? BylineLine.said(text(next)) : BareNames.of(BylineLine.cut(text(next)));
      if (more.isEmpty() && !Bylines.endsOpen(text(next))) {
        break;
      }
      all.addAll(more);
      line.append(' ').append(text(next));
    }
    return Optional.of(new Byline(line.toString(), List.copyOf(all)));
  }

  /** Whether a line may go on with the names of the one before it, which breaks off before one. */
  private boolean goesOn(int i) {
    String text = text(i);
    return isFree(i)
        && text.length() <= LONGEST
        && (Bylines.endsOpen(text(i - 1)) || Bylines.endsOpen(text));
  }

  /** Whether two authors have a byline each: "By Ada Marsh", and below "By Otto Lind". */
  private boolean isAnother(int i) {
    return blocks.get(i).label() == Label.BYLINE
        && Bylines.says(text(i))
        && Bylines.says(text(i - 1))
        && !Bylines.namesEditor(text(i));
  }

  private String text(int i) {
    return blocks.get(i).text();
  }
}
