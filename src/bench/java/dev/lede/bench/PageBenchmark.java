package dev.lede.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** All pages once, from bytes to JSON, and as the measure of it parsed by jsoup alone. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 5)
@Measurement(iterations = 5, time = 5)
public class PageBenchmark {
  /** Folders with the pages, parted as in a class path; "" for invented ones, "text" as text. */
  @Param("")
  public String folder;

  private List<byte[]> pages;

  /** Counts bytes beside passes. */
  @State(Scope.Thread)
  @AuxCounters
  public static class Read {
    /** Bytes read per second. */
    public long bytes;
  }

  /** Reads the pages from the disk. */
  @Setup
  public void open() throws IOException {
    pages = Pages.of(folder).stream().filter(bytes -> new Corridor(bytes).isOpen()).toList();
  }

  /** What parsing alone takes. */
  @Benchmark
  public void jsoup(Blackhole hole, Read read) throws IOException {
    for (byte[] page : pages) {
      hole.consume(Jsoup.parse(new ByteArrayInputStream(page), null, ""));
      read.bytes += page.length;
    }
  }

  /** What lede takes. */
  @Benchmark
  public void lede(Blackhole hole, Read read) {
    for (byte[] page : pages) {
      hole.consume(new Corridor(page).walk());
      read.bytes += page.length;
    }
  }
}
