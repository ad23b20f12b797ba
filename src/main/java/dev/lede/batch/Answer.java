package dev.lede.batch;

import java.util.OptionalDouble;

/**
 * What became of a page.
 *
 * @param name the name of the page: its input's, or for a page out of a container its own
 * @param outcome how it ended
 * @param text the page's story in the output format; of a page that failed, what is wrong and what
 *     to do, beginning with the name
 * @param share of a page out of an archive, which may hold more than one: which part of the archive
 *     had been read when it was found, from 0 to 1; 0 if nobody knows
 */
public record Answer(String name, Outcome outcome, String text, OptionalDouble share) {

  /** How a page can end. */
  public enum Outcome {
    STORY,
    /** The page was read and has no story; it has an answer all the same. */
    NO_STORY,
    FAILED,
    /** The page was not read, as its answer is there already. */
    THERE
  }

  /** Whether the page comes out of an archive. */
  public boolean archived() {
    return share.isPresent();
  }

  static Answer failed(String name, String fault) {
    return new Answer(name, Outcome.FAILED, name + ": " + fault, OptionalDouble.empty());
  }
}
