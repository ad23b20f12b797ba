package dev.lede.bench;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/**
 * How time and memory grow with the input: pages of one part again and again, each twice the size
 * of the one before. {@code GrowthTable [LARGEST-KB]}, 40,960 if not given. Prints for each size
 * the processor's time and what was allocated, and how often that of half the size.
 */
public final class GrowthTable {
  private static final ThreadMXBean THREAD = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private static final int SMALLEST = 10;

  /** Less time, in nanoseconds, is measured more than once. */
  private static final long ENOUGH = 300_000_000;

  private static final Map<String, String> PARTS =
      new TreeMap<>(
          Map.of(
              "HTML, one long paragraph", "The mayor said that the old bridge will open again. ",
              "HTML, paragraphs", "<p>The mayor said that the old bridge will open again.</p>\n",
              "HTML, short lines", "<div>Ferry</div>\n",
              "HTML, cards",
                  "<div class=card><a href=/n/1><h4>Lanterns return to the old harbour</h4></a>"
                      + "<p>Plans were agreed after long debate.</p><time>2 hours ago</time></div>",
              "text, one long line", "The mayor said that the old bridge will open again. ",
              "text, paragraphs", "The mayor said that the old bridge will open again.\n\n",
              "text, short lines", "Ferry\n"));

  private GrowthTable() {}

  public static void main(String[] args) {
    int largest = args.length > 0 ? Integer.parseInt(args[0]) : 40_960;
    for (String shape : PARTS.keySet()) {
      for (int i = 0; i < 30; i++) {
        run(page(shape, 200)); // compiles the code, so that all sizes are measured alike
      }
      System.out.printf("%n%-26s %9s %8s %9s %8s%n", shape, "ms", "times", "MB", "times");
      double[] before = null;
      for (int kb = SMALLEST; kb <= largest; kb *= 2) {
        double[] cost = cost(page(shape, kb));
        print(kb, cost, before == null ? cost : before);
        before = cost;
      }
    }
  }

  private static void print(int kb, double[] cost, double[] before) {
    System.out.printf(
        "%23d KB %9.1f %8.2f %9.1f %8.2f%n",
        kb, cost[0], cost[0] / before[0], cost[1], cost[1] / before[1]);
  }

  private static byte[] page(String shape, int kb) {
    String part = PARTS.get(shape);
    String all = part.repeat(kb * 1024 / part.length());
    String page = shape.startsWith("HTML") ? "<!doctype html><title>T</title><body>" + all : all;
    return page.getBytes(StandardCharsets.UTF_8);
  }

  private static void run(byte[] page) {
    if (new Corridor(page).walk().isEmpty()) {
      throw new IllegalStateException("no answer");
    }
  }

  /** Milliseconds and megabytes for a page, the least of several runs. */
  private static double[] cost(byte[] page) {
    long self = Thread.currentThread().getId();
    long time = Long.MAX_VALUE;
    long memory = 0;
    long spent = 0;
    for (int run = 0; run < 3 || spent < ENOUGH && run < 50; run++) {
      long allocated = THREAD.getThreadAllocatedBytes(self);
      long start = THREAD.getCurrentThreadCpuTime();
      run(page);
      long taken = THREAD.getCurrentThreadCpuTime() - start;
      memory = THREAD.getThreadAllocatedBytes(self) - allocated;
      time = Math.min(time, taken);
      spent += taken;
    }
    return new double[] {time / 1e6, memory / 1048576.0};
  }
}
