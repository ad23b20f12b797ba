package dev.lede.bench;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
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

/** One room of the corridor, for all pages once. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 5)
@Measurement(iterations = 5, time = 5)
public class RoomBenchmark {
  /** As in {@link PageBenchmark}. */
  @Param("")
  public String folder;

  /** The room. */
  @Param Corridor.Room room;

  private List<Corridor> ways;

  /** Walks all pages through all rooms, so that each finds what those before it leave. */
  @Setup
  public void open() throws IOException {
    ways = Pages.of(folder).stream().map(Corridor::new).filter(Corridor::isOpen).toList();
    ways.forEach(Corridor::walk);
  }

  /** The room alone. */
  @Benchmark
  public void walk() {
    for (Corridor way : ways) {
      room.walk(way);
    }
  }
}
