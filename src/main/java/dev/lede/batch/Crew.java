package dev.lede.batch;

import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** The threads that work for a batch. They never keep the program from ending. */
final class Crew implements AutoCloseable {
  private final ThreadPoolExecutor threads;

  Crew(int jobs) {
    threads =
        new ThreadPoolExecutor(
            jobs, jobs, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), Crew::thread);
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "lede");
    thread.setDaemon(true);
    return thread;
  }

  void start(Runnable task) {
    threads.execute(task);
  }

  /** Has something done beside the tasks, in a thread of its own. */
  void assist(Runnable work) {
    thread(work).start();
  }

  /** Takes one more thread in the place of one that is stuck. */
  void replaceOne() {
    threads.setMaximumPoolSize(threads.getMaximumPoolSize() + 1);
    threads.setCorePoolSize(threads.getCorePoolSize() + 1);
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
