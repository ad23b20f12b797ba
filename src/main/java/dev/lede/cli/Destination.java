package dev.lede.cli;

import dev.lede.batch.Answer;
import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/** Where answers go. Closing it without {@link #finish} leaves nothing that is half written. */
interface Destination extends Closeable {

  /**
   * Takes an answer that did not fail.
   *
   * @return why this answer alone was refused, beginning with the name of what it concerns
   * @throws IOException if nothing can be written any more
   */
  Optional<String> put(Answer answer) throws IOException;

  /** Whether the answer of a page of this name is there already; may be asked by any thread. */
  default boolean holds(String page) {
    return false;
  }

  /** Whether somebody looks on as answers are put. */
  default boolean isSeen() {
    return false;
  }

  /** Makes what was put last. */
  void finish() throws IOException;
}
