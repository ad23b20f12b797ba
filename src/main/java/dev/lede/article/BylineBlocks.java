package dev.lede.article;

import dev.lede.label.Label;
import dev.lede.label.Labelled;
import dev.lede.meta.Bylines;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the byline that begins with a block, by what that block is taken for: where it breaks off
 * before a name, the blocks behind it go on.
 */
final class BylineBlocks {
  /** No byline that was broken at each tag goes over so many more lines. */
  private static final int MOST_LINES = 20;

  private final List<Labelled> blocks;

  BylineBlocks(List<Labelled> blocks) {
    this.blocks = blocks;
  }

  /** That of a block that is labelled one. */
  Optional<Byline> labelled(int i) {
    String line =
        text(i).length() > BylineLine.LONGEST ? text(i) : Seams.marked(blocks.get(i).block());
    List<String> names = BylineLine.names(line);
    return names.isEmpty() && leadsOn(i)
        ? byline(i + 1, Bylines.names(BylineLine.cut(text(i + 1))))
        : byline(i, names);
  }

  /** That of a block that says "By Ada Marsh", or "Written by" and no more. */
  Optional<Byline> said(int i) {
    return Bylines.announces(text(i)) ? announced(i) : byline(i, BylineLine.said(text(i)));
  }

  /** That of a block that only announces the names below it, if nothing else stands there. */
  Optional<Byline> announced(int i) {
    return leadsOn(i) && isFree(i + 1) ? byline(i, bareNames(i + 1)) : Optional.empty();
  }

  /** That of a block with nothing but names. */
  Optional<Byline> bare(int i) {
    return byline(i, bareNames(i));
  }

  /**
   * Whether the line only announces the name on the next: "Author of the article:", "Written by".
   */
  private boolean leadsOn(int i) {
    return (text(i).endsWith(":") || Bylines.announces(text(i)))
        && i + 1 < blocks.size()
        && text(i + 1).length() <= BylineLine.LONGEST;
  }

  /** The byline of a line, with the lines behind it that go on with names. */
  private Optional<Byline> byline(int i, List<String> names) {
    if (names.isEmpty()) {
      return Optional.empty();
    }
    Set<String> all = new LinkedHashSet<>(names);
    StringBuilder line = new StringBuilder(text(i));
    int end = Math.min(blocks.size(), i + 1 + MOST_LINES);
    for (int next = i + 1; next < end; next++) {
      boolean another = isAnother(next);
      if (!another && !goesOn(next)) {
        break;
      }
      List<String> more = another ? BylineLine.said(text(next)) : bareNames(next);
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
    return isFree(i)
        && text(i).length() <= BylineLine.LONGEST
        && (Bylines.endsOpen(text(i - 1)) || Bylines.endsOpen(text(i)));
  }

  /** Whether two authors have a byline each: "By Ada Marsh", and below "By Otto Lind". */
  private boolean isAnother(int i) {
    return blocks.get(i).label() == Label.BYLINE
        && Bylines.says(text(i))
        && Bylines.says(text(i - 1))
        && !Bylines.namesEditor(text(i));
  }

  private boolean isFree(int i) {
    Label label = blocks.get(i).label();
    return label == Label.BYLINE || label == Label.CHROME || label == Label.DATE;
  }

  private List<String> bareNames(int i) {
    return BareNames.of(BylineLine.cut(text(i)));
  }

  private String text(int i) {
    return blocks.get(i).text();
  }
}
