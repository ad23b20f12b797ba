package dev.lede.batch;

import java.util.Iterator;
import java.util.concurrent.CancellationException;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Looks for pages, input after input, and puts them into the queue as long as it has room. */
final class Feeder implements Runnable {
  private final Iterator<Input> inputs;
  private final BiConsumer<Input, Consumer<Job>> finder;
  private final TaskQueue queue;
  private final Crew crew;

  /** The last place in the queue, for the page that is looked for. */
  private Task task;

  Feeder(
      Iterator<Input> inputs, BiConsumer<Input, Consumer<Job>> finder, TaskQueue queue, Crew crew) {
    this.inputs = inputs;
    this.finder = finder;
    this.queue = queue;
    this.crew = crew;
  }

  @Override
  public void run() {
    try {
      task = queue.add();
      while (inputs.hasNext()) {
        look(inputs.next());
      }
      task.end();
    } catch (CancellationException e) {
      // The input at hand was given up, and another feeder has the rest; or no more is wanted.
    } catch (RuntimeException | Error e) {
      task.fail(e); // thrown again where its answer is awaited
    }
  }

  private void look(Input input) {
    task.find(input);
    finder.accept(input, page -> take(input, page));
    task.foundNoMore();
  }

  private void take(Input input, Job page) {
    try {
      task.found(page);
      crew.start(task);
    } catch (CancellationException | RejectedExecutionException e) {
      page.end().run();
      throw new CancellationException("not wanted");
    }
    task = queue.add();
    task.find(input);
  }
}
