package dev.lede.batch;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/**
 * A place in the queue of pages: first the page is looked for, then it waits for a thread, then it
 * is converted. Looking and converting are each given up when they take too long.
 */
final class Task implements Runnable {
  private enum State {
    /** Nobody knows yet whether there is another page. */
    OPEN,
    FINDING,
    FOUND,
    CONVERTING,
    ANSWERED,
    GIVEN_UP,
    /** There is no other page. */
    NONE
  }

  private static final long FOR_EVER = Long.MAX_VALUE;

  private State state = State.OPEN;
  private String name = "";

  /** Whether the input is standard input, and may come as slowly as it likes. */
  private boolean isAwaited;

  private long since;
  private Job job;
  private Optional<Answer> answer = Optional.empty();
  private Throwable fault;

  private synchronized void enter(State next) {
    if (state == State.GIVEN_UP) {
      throw new CancellationException("given up");
    }
    state = next;
    since = System.nanoTime();
    notifyAll();
  }

  /** Says that an input is being looked through now. */
  synchronized void find(Input input) {
    enter(State.FINDING);
    name = input.name();
    isAwaited = input instanceof Input.Standard;
  }

  /**
   * Takes the page that was found.
   *
   * @throws CancellationException if it was given up
   */
  synchronized void found(Job page) {
    enter(State.FOUND);
    name = page.name();
    job = page;
  }

  /** Says that the input is looked through, and that the next one may follow. */
  synchronized void foundNoMore() {
    enter(State.OPEN);
  }

  /** Says that there is no other page. */
  synchronized void end() {
    enter(State.NONE);
  }

  /** Says that looking for pages ended in a way that it never should. */
  synchronized void fail(Throwable unexpected) {
    if (state != State.GIVEN_UP) {
      fault = unexpected;
      enter(State.NONE);
    }
  }

  private synchronized Optional<Job> begin() {
    if (state != State.FOUND) {
      return Optional.empty();
    }
    enter(State.CONVERTING);
    return Optional.of(job);
  }

  /** Converts the page, unless it was let go before. */
  @Override
  public void run() {
    Optional<Job> page = begin();
    if (page.isPresent()) {
      convert(page.get());
    }
  }

  private void convert(Job page) {
    try {
      answer(answerTo(page));
    } catch (CancellationException e) {
      // Nobody waits for it any more.
    } catch (RuntimeException | Error e) {
      fail(e); // thrown again where the answer is awaited
    }
  }

  /** Lets go of the page before its answer makes room for another. */
  private static Answer answerTo(Job page) {
    try {
      return page.conversion().get();
    } finally {
      page.end().run();
    }
  }

  private synchronized void answer(Answer made) {
    job = null; // what the page holds is not needed any more, while its answer waits
    answer = Optional.of(made);
    enter(State.ANSWERED);
  }

  /**
   * The answer; empty if there is no other page. Of an input or a page that takes longer than the
   * timeout, that it does.
   *
   * @param timeout zero to wait as long as it takes
   * @param stuckFinding what to do if looking for pages does not end
   * @param stuckConverting what to do if converting does not end
   */
  synchronized Optional<Answer> await(
      Duration timeout, Runnable stuckFinding, Runnable stuckConverting) {
    try {
      while (state != State.ANSWERED && state != State.NONE) {
        long left = isTimed(timeout) ? since + timeout.toNanos() - System.nanoTime() : FOR_EVER;
        if (left <= 0) {
          (state == State.FINDING ? stuckFinding : stuckConverting).run();
          state = State.GIVEN_UP;
          String limit = timeout.toSeconds() + " s; set --timeout to wait longer";
          return Optional.of(Answer.failed(name, "takes longer than " + limit));
        }
        wait(left / 1_000_000, (int) (left % 1_000_000));
      }
    } catch (InterruptedException e) {
      throw new CancellationException("interrupted");
    }
    if (fault != null) {
      throw new IllegalStateException(fault);
    }
    return answer;
  }

  private boolean isTimed(Duration timeout) {
    boolean isFinding = state == State.FINDING && !isAwaited;
    return !timeout.isZero() && (isFinding || state == State.CONVERTING);
  }

  synchronized long held() {
    return job == null ? 0 : job.held();
  }

  /** Lets go of a page that will not be converted. */
  synchronized void drop() {
    if (state == State.FOUND) {
      state = State.GIVEN_UP;
      job.end().run();
    }
  }
}
