package dev.lede.batch;

import java.io.IOException;
import java.time.Duration;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * Converts the pages of many inputs side by side. What it hands on, and in which order, does not
 * depend on the number of jobs; memory does not grow with the number of inputs, nor with the number
 * of pages in one.
 */
public final class Batch {
  /** How many pages a job may be ahead of the slowest one, so that one large page stops nobody. */
  private static final long AHEAD = 8;

  private final int jobs;
  private final Duration timeout;

  /**
   * A batch.
   *
   * @param jobs how many pages are converted at a time, at least 1
   * @param timeout how long one page may take, and how long an input may take to give its next
   *     page, unless it is standard input; zero for as long as they like
   */
  public Batch(int jobs, Duration timeout) {
    this.jobs = jobs;
    this.timeout = timeout;
  }

  /** Takes answers. */
  @FunctionalInterface
  public interface Receiver {
    /** Takes the next answer; throws to end the batch. */
    void receive(Answer answer) throws IOException;
  }

  /**
   * Converts the inputs and hands on the answers in the order of the inputs and of the pages in
   * them, in the calling thread.
   *
   * @param finder hands on the pages of an input in order; called by one thread at a time, unless
   *     an input is given up, the pages' conversions by several
   * @throws IOException what the receiver throws
   */
  public void run(
      Iterator<Input> inputs, BiConsumer<Input, Consumer<Job>> finder, Receiver receiver)
      throws IOException {
    try (Crew crew = new Crew(jobs);
        TaskQueue queue = new TaskQueue(jobs * AHEAD)) {
      Runnable feed = () -> crew.assist(new Feeder(inputs, finder, queue, crew));
      feed.run();
      Optional<Answer> answer = queue.first().await(timeout, feed, crew::replaceOne);
      while (answer.isPresent()) {
        receiver.receive(answer.get());
        queue.removeFirst();
        answer = queue.first().await(timeout, feed, crew::replaceOne);
      }
    }
  }
}
