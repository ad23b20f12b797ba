package dev.lede.article;

import dev.lede.block.Block;
import dev.lede.block.Span;
import dev.lede.label.Labelled;
import dev.lede.meta.Bylines;
import java.util.List;

/**
 * Cuts from the headline of a flattened text what flattening joined to it: the paper's name, the
 * way to it, the byline, the date.
 */
final class HeadlineCut {
  /** What is longer is no headline with something joined to it. */
  private static final int LONGEST = 300;

  /** One of these stands between a headline and the paper's name. */
  private static final String MARKS = "-–—|·•";

  /** Each ends the way to a headline, or the line above it. */
  private static final List<String> STEPS = List.of(" » ", " › ", " > ", " : ");

  private HeadlineCut() {}

  /**
   * The headline alone: the most of its line that another block holds and nothing else, if that is
   * the larger part and was joined to the rest; else what stands before a byline or a date that was
   * on a line of its own.
   */
  static String of(Block line, List<Labelled> blocks) {
    String text = line.text();
    String most = "";
    for (Labelled block : blocks) {
      String part = block.text();
      boolean larger = part.length() < text.length() && part.length() * 2 >= text.length();
      if (larger && part.length() > most.length() && (begins(text, part) || ends(text, part))) {
        most = part;
      }
    }
    if (most.isEmpty()) {
      return isOneLine(line) || text.length() > LONGEST ? text : withoutTail(text);
    }
    return most;
  }

  /** Whether a text is another and more behind a mark: "Ferry sinks - Harbour Post". */
  private static boolean begins(String text, String part) {
    String rest = text.substring(part.length());
    return text.startsWith(part)
        && rest.length() > 2
        && rest.charAt(0) == ' '
        && MARKS.indexOf(rest.charAt(1)) >= 0
        && rest.charAt(2) == ' ';
  }

  /** Whether a text is another with more joined to its front: "NewsFerry sinks", "News » Ferry". */
  private static boolean ends(String text, String part) {
    String rest = text.substring(0, text.length() - part.length());
    return text.endsWith(part)
        && (Character.isLetterOrDigit(rest.charAt(rest.length() - 1))
            || STEPS.stream().anyMatch(rest::endsWith));
  }

  private static boolean isOneLine(Block block) {
    return !(block.span() instanceof Span.Lines lines) || lines.first() == lines.last();
  }

  private static String withoutTail(String text) {
    int end = BylineLine.published(text);
    for (int i = text.indexOf(' ') + 1; i > 0 && i < end; i = text.indexOf(' ', i) + 1) {
      String tail = text.substring(i);
      if (Bylines.announces(tail) || Bylines.says(tail) && !BylineLine.known(tail).isEmpty()) {
        end = i;
      }
    }
    return text.substring(0, end).strip();
  }
}
