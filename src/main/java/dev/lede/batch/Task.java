package dev.lede.batch;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/** The conversion of one input. */
final class Task implements Runnable {
  private final Input input;
  private final Function<Input, List<Answer>> conversion;
  private final CompletableFuture<Long> started = new CompletableFuture<>();
  private final CompletableFuture<List<Answer>> answers = new CompletableFuture<>();

  Task(Input input, Function<Input, List<Answer>> conversion) {
    this.input = input;
    this.conversion = conversion;
  }

  Input input() {
    return input;
  }

  @Override
  public void run() {
    started.complete(System.nanoTime());
    try {
      answers.complete(conversion.apply(input));
    } catch (RuntimeException | Error e) {
      answers.completeExceptionally(e); // thrown again where the answers are awaited
      throw e;
    }
  }

  /** The answers; of an input that takes longer than the timeout, that it does. */
  List<Answer> await(Duration timeout, Crew crew) {
    try {
      if (timeout.isZero()) {
        return answers.get();
      }
      // Tasks start in their order: all before this one have ended or been given up.
      Duration spent = Duration.ofNanos(System.nanoTime() - started.get());
      long left = Math.max(0, timeout.minus(spent).toNanos());
      return answers.get(left, TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      crew.replaceOne();
      String fault =
          "takes longer than " + timeout.toSeconds() + " s; set --timeout to wait longer";
      return List.of(Answer.failed(input.name(), fault));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return List.of(Answer.failed(input.name(), "was interrupted"));
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }
}
