package dev.lede.batch;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CancellationException;

/** The pages under way, in order: only so many at a time, and only so much memory for them. */
final class TaskQueue implements AutoCloseable {
  /** How many bytes may wait; one page may be larger. */
  private static final long MOST_BYTES = 64L << 20;

  private final long most;
  private final Deque<Task> tasks = new ArrayDeque<>();
  private boolean closed;

  TaskQueue(long most) {
    this.most = most;
  }

  /**
   * Adds a place at the end; waits until there is room.
   *
   * @throws CancellationException if no more pages are wanted
   */
  synchronized Task add() {
    try {
      while (!closed && !hasRoom()) {
        wait();
      }
    } catch (InterruptedException e) {
      closed = true;
    }
    if (closed) {
      throw new CancellationException("closed");
    }
    Task task = new Task();
    tasks.add(task);
    notifyAll();
    return task;
  }

  private boolean hasRoom() {
    long held = 0;
    for (Task task : tasks) {
      held += task.held();
    }
    return tasks.size() < most && held < MOST_BYTES;
  }

  /** The place at the head; waits until there is one. */
  synchronized Task first() {
    try {
      while (tasks.isEmpty()) {
        wait();
      }
    } catch (InterruptedException e) {
      throw new CancellationException("interrupted");
    }
    return tasks.getFirst();
  }

  /** Takes the place at the head away. */
  synchronized void removeFirst() {
    tasks.removeFirst();
    notifyAll();
  }

  /** Lets go of all pages that still wait. */
  @Override
  public synchronized void close() {
    closed = true;
    for (Task task : tasks) {
      task.drop();
    }
    notifyAll();
  }
}
