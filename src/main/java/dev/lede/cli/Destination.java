package dev.lede.cli;

import dev.lede.batch.Answer;
import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/** Where answers go. Closing it without {@link #finish} leaves nothing that is half written. */
interface Destination extends Closeable {

  /**
   * Takes an answer; nothing is written of one that failed.
   *
   * @return why this answer alone was refused, beginning with the name of what it concerns
   * @throws IOException if nothing can be written any more
   */
  Optional<String> put(Answer answer) throws IOException;

  /**
   * Whether the answer of the next page is there already; asked of each page in order.
   *
   * @param archived whether the page comes out of an archive
   */
  default boolean holds(String page, boolean archived) {
    return false;
  }

  /** Whether somebody looks on as answers are put. */
  default boolean isSeen() {
    return false;
  }

  /** Makes what was put last. */
  void finish() throws IOException;
}
