package dev.lede.batch;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;

/** Inputs that are found one at a time, each only when it is asked for. */
abstract class InputReader implements Iterator<Input> {
  private Optional<Input> next = Optional.empty();

  /** Finds the next input; empty if there are no more, now and from then on. */
  abstract Optional<Input> read();

  @Override
  public final boolean hasNext() {
    if (next.isEmpty()) {
      next = read();
    }
    return next.isPresent();
  }

  @Override
  public final Input next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Input input = next.get();
    next = Optional.empty();
    return input;
  }
}
