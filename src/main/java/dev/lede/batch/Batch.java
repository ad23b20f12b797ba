package dev.lede.batch;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;

/**
 * Converts many inputs side by side. What it hands on, and in which order, does not depend on the
 * number of jobs; memory does not grow with the number of inputs.
 */
public final class Batch {
  /** How many inputs a job may be ahead of the slowest one, so that one large page stops nobody. */
  private static final int AHEAD = 8;

  private final int jobs;
  private final Duration timeout;

  /**
   * A batch.
   *
   * @param jobs how many inputs are converted at a time, at least 1
   * @param timeout how long one input may take; zero for as long as it likes
   */
  public Batch(int jobs, Duration timeout) {
    this.jobs = jobs;
    this.timeout = timeout;
  }

  /** Takes the answers of an input. */
  @FunctionalInterface
  public interface Receiver {
    /** Takes the answers of the next input; throws to end the batch. */
    void receive(Input input, List<Answer> answers) throws IOException;
  }

  /**
   * Converts the inputs and hands on the answers in the inputs' order, in the calling thread.
   *
   * @param conversion called by several threads
   * @throws IOException what the receiver throws
   */
  public void run(
      Iterator<Input> inputs, Function<Input, List<Answer>> conversion, Receiver receiver)
      throws IOException {
    Deque<Task> pending = new ArrayDeque<>();
    try (Crew crew = new Crew(jobs)) {
      while (inputs.hasNext() || !pending.isEmpty()) {
        while (pending.size() < jobs * AHEAD && inputs.hasNext()) {
          Task task = new Task(inputs.next(), conversion);
          crew.start(task);
          pending.add(task);
        }
        Task first = pending.remove();
        receiver.receive(first.input(), first.await(timeout, crew));
      }
    }
  }
}
