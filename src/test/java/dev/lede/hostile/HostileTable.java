package dev.lede.hostile;

import com.sun.management.OperatingSystemMXBean;
import dev.lede.ArticleParser;
import dev.lede.output.ArticleWriter;
import dev.lede.output.OutputFormat;
import dev.lede.source.PageReader;
import dev.lede.source.SavedPage;
import dev.lede.source.UnreadablePageException;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

/**
 * Reads hostile inputs, each with a time and a memory bound, and prints a line for each: the input,
 * its size, the processor's time, the heap's peak, and what became of it. CONTRIBUTING.md has the
 * command.
 */
final class HostileTable {
  private static final OperatingSystemMXBean SYSTEM =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  /**
   * Seconds of the processor that an input may take: so many, and some for each megabyte. A busy
   * machine takes twice the time of a quiet one: the same page took 3.4 and 6.6 seconds.
   */
  private static final double SECONDS = 12;

  private static final double SECONDS_A_MEGABYTE = 1;

  private final Path directory;
  private final int divisor;
  private final ArticleParser parser = new ArticleParser();
  private final ArticleWriter writer = ArticleWriter.of(OutputFormat.JSON);
  private boolean allWell = true;

  private HostileTable(Path directory, int divisor) {
    this.directory = directory;
    this.divisor = divisor;
  }

  /**
   * Reads the inputs; the heap that Java was given is the bound of memory.
   *
   * @param args by how much the inputs are to be smaller than in the full table; more words choose
   *     inputs by their names
   */
  public static void main(String[] args) throws IOException {
    Path directory = Files.createTempDirectory("hostile");
    HostileTable table = new HostileTable(directory, Integer.parseInt(args[0]));
    List<String> wanted = List.of(args).subList(1, args.length);
    for (HostileInput input : inputs()) {
      if (wanted.isEmpty() || wanted.stream().anyMatch(input.name()::contains)) {
        table.row(input);
      }
    }
    Files.delete(directory);
    System.exit(table.allWell ? 0 : 1);
  }

  private static List<HostileInput> inputs() {
    return Stream.concat(
            Stream.of(HostilePage.values()).map(HostilePage::input), HostileFiles.all().stream())
        .toList();
  }

  private void row(HostileInput input) throws IOException {
    Path file = input.write(directory, divisor);
    double megabytes = Files.size(file) / 1e6;
    System.gc();
    pools().forEach(MemoryPoolMXBean::resetPeakUsage);
    long start = SYSTEM.getProcessCpuTime();
    Optional<String> refusal = read(file);
    double seconds = (SYSTEM.getProcessCpuTime() - start) / 1e9;
    long peak = pools().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() >> 20;
    Files.delete(file);
    String fault = fault(input, refusal);
    if (seconds > SECONDS + SECONDS_A_MEGABYTE * megabytes) {
      fault = "TOO SLOW " + fault;
    }
    allWell &= fault.isEmpty();
    System.out.printf(
        Locale.ROOT,
        "%-32s %8.1f MB %6.2f s %5d MB  %s%n",
        input.name(),
        megabytes,
        seconds,
        peak,
        fault.isEmpty() ? input.refusal().isEmpty() ? "read" : "refused" : fault);
  }

  /** Reads and prints the pages of a file; why the last one was not read, if so. */
  private Optional<String> read(Path file) {
    AtomicReference<String> refusal = new AtomicReference<>();
    try {
      new PageReader().find(file, saved -> refusal.set(answer(saved)));
    } catch (RuntimeException | OutOfMemoryError | StackOverflowError e) {
      return Optional.of(e.toString());
    }
    return Optional.ofNullable(refusal.get());
  }

  /** Reads and prints a page; why not, or null if it was read. */
  private String answer(SavedPage saved) {
    try (saved) {
      writer.write(parser.parse(saved.read()));
      return null;
    } catch (UnreadablePageException e) {
      return e.getMessage();
    }
  }

  private static String fault(HostileInput input, Optional<String> refusal) {
    boolean asWanted =
        input.refusal().isEmpty()
            ? refusal.isEmpty()
            : refusal.filter(reason -> reason.contains(input.refusal())).isPresent();
    return asWanted ? "" : "NOT AS WANTED: " + refusal.orElse("it was read");
  }

  private static Stream<MemoryPoolMXBean> pools() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP);
  }
}
