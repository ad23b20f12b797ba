package dev.lede.cli;

import java.io.PrintStream;
import java.util.OptionalDouble;
import java.util.function.LongSupplier;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarConsumer;
import me.tongfei.progressbar.ProgressBarStyle;

/**
 * How far a run over many pages is, on the last line of a terminal: how many pages, how many a
 * second, the time that is left, how many failed. The library that draws it is loaded with this
 * class.
 */
final class Progress implements AutoCloseable {
  private static final int COLUMNS = 80;
  private static final String CLEAR = "\r\u001b[K";

  private final PrintStream err;
  private final int columns;
  private final ProgressBar bar;
  private final Extent extent = new Extent();

  /**
   * Begins to show.
   *
   * @param err the terminal
   * @param columns how wide it is
   * @param total counts the inputs, which may take its time; negative if that cannot be known
   */
  Progress(PrintStream err, int columns, LongSupplier total) {
    this.err = err;
    this.columns = columns;
    bar =
        new ProgressBarBuilder()
            .setTaskName("lede")
            .setInitialMax(-1)
            .setStyle(ProgressBarStyle.ASCII)
            .setUnit(" pages", 1)
            .showSpeed()
            .setConsumer(new LastLine())
            .build();
    Thread counting = new Thread(() -> knowTotal(total.getAsLong()), "lede");
    counting.setDaemon(true);
    counting.start();
  }

  private synchronized void knowTotal(long total) {
    extent.know(total);
    bar.maxHint(extent.pages());
  }

  /**
   * Counts a page.
   *
   * @param share if it comes out of an archive, which part of that has been read
   * @param failed how many failed up to here
   */
  synchronized void count(OptionalDouble share, int failed) {
    extent.count(share);
    if (failed > 0) {
      bar.setExtraMessage(" " + failed + " failed");
    }
    bar.step();
    bar.maxHint(extent.pages());
  }

  /** Takes the line away, for a message that is printed in its place; it comes again below. */
  void clear() {
    err.print(CLEAR);
  }

  /** Ends the line. The library would not, should it fail to draw it a last time. */
  @Override
  public synchronized void close() {
    // a short run is over before its inputs are counted
    if (extent.isEstimate() || extent.pages() < 0) {
      bar.maxHint(bar.getCurrent());
    }
    bar.close();
    err.print("\n");
    err.flush();
  }

  /** Where the library draws. */
  private final class LastLine implements ProgressBarConsumer {
    @Override
    public int getMaxRenderedLength() {
      return Math.min(COLUMNS, columns) - 1; // the last one would end the line
    }

    @Override
    public void accept(String line) {
      err.print(CLEAR + line);
      err.flush();
    }

    @Override
    public void close() {
      // The line is ended by its owner.
    }
  }
}
