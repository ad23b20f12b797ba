package dev.lede.batch;

import java.util.function.Supplier;

/**
 * A page to be converted.
 *
 * @param name the page's name
 * @param held how many bytes of memory it takes until it is converted
 * @param conversion makes the answer; never fails, and is called once at most
 * @param end lets go of what the page was to be read from; called once in any case
 */
public record Job(String name, long held, Supplier<Answer> conversion, Runnable end) {

  /** A page that takes no memory and has its answer. */
  static Job of(Answer answer) {
    return new Job(answer.name(), 0, () -> answer, () -> {});
  }
}
