package dev.lede.bench;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jsoup.Jsoup;

/**
 * Compares lede with parsing alone where other programs disturb the clock: passes over all pages in
 * turn, by the processor's time of the thread, and the medians of the ratios round by round. {@code
 * Interleaved ROUNDS [FOLDERS [TEXT-FOLDERS]]}, folders as in {@link PageBenchmark}.
 */
public final class Interleaved {
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private static final int WARM_UP = 6;

  private final Map<String, Runnable> works = new LinkedHashMap<>();
  private final Map<String, List<double[]>> taken = new LinkedHashMap<>();

  private Interleaved(List<byte[]> html, List<byte[]> text) {
    works.put("Jsoup.parse", () -> all(html, Interleaved::parse));
    works.put("lede, HTML", () -> all(html, page -> new Corridor(page).walk()));
    works.put("lede, text", () -> all(text, page -> new Corridor(page).walk()));
    List<Corridor> ways = html.stream().map(Corridor::new).toList();
    ways.forEach(Corridor::walk);
    for (Corridor.Room room : Corridor.Room.values()) {
      works.put("room " + room, () -> ways.forEach(room::walk));
    }
  }

  public static void main(String[] args) throws IOException {
    int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 15;
    List<byte[]> html = open(args.length > 1 ? args[1] : "");
    List<byte[]> text = open(args.length > 2 ? args[2] : "text");
    System.out.printf(
        "%d HTML pages, %d KB; %d texts, %d KB%n",
        html.size(), bytes(html) / 1024, text.size(), bytes(text) / 1024);
    Interleaved comparison = new Interleaved(html, text);
    for (int i = -WARM_UP; i < rounds; i++) {
      comparison.round(i >= 0);
    }
    comparison.print((double) bytes(html) / bytes(text));
  }

  private static List<byte[]> open(String folder) throws IOException {
    return Pages.of(folder).stream().filter(page -> new Corridor(page).isOpen()).toList();
  }

  private static long bytes(List<byte[]> pages) {
    return pages.stream().mapToLong(page -> page.length).sum();
  }

  private static void all(List<byte[]> pages, Consumer<byte[]> work) {
    pages.forEach(work);
  }

  private static void parse(byte[] page) {
    try {
      Jsoup.parse(new ByteArrayInputStream(page), null, "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void round(boolean counts) {
    works.forEach(
        (name, work) -> {
          double[] cost = cost(work);
          if (counts) {
            taken.computeIfAbsent(name, key -> new ArrayList<>()).add(cost);
          }
        });
  }

  private static double[] cost(Runnable work) {
    long allocated = THREADS.getThreadAllocatedBytes(Thread.currentThread().getId());
    long start = THREADS.getCurrentThreadCpuTime();
    work.run();
    long time = THREADS.getCurrentThreadCpuTime() - start;
    long bytes = THREADS.getThreadAllocatedBytes(Thread.currentThread().getId()) - allocated;
    return new double[] {time / 1e6, bytes / 1048576.0};
  }

  private void print(double textFactor) {
    List<double[]> base = taken.get("Jsoup.parse");
    System.out.printf("%-14s %9s %7s %9s %7s%n", "", "ms", "ratio", "MB", "ratio");
    taken.forEach(
        (name, costs) -> {
          double[] time = medians(costs, base, 0);
          double[] memory = medians(costs, base, 1);
          System.out.printf(
              "%-14s %9.1f %7.2f %9.1f %7.2f%n", name, time[0], time[1], memory[0], memory[1]);
        });
    double[] html = medians(taken.get("lede, HTML"), taken.get("lede, text"), 0);
    System.out.printf("a byte of HTML costs %.2f of a byte of text%n", html[1] / textFactor);
  }

  /** The median of a column, and that of its ratios to the same column of a base. */
  private static double[] medians(List<double[]> costs, List<double[]> base, int column) {
    double[] values = new double[costs.size()];
    double[] ratios = new double[costs.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = costs.get(i)[column];
      ratios[i] = values[i] / base.get(i)[column];
    }
    Arrays.sort(values);
    Arrays.sort(ratios);
    return new double[] {values[values.length / 2], ratios[ratios.length / 2]};
  }
}
