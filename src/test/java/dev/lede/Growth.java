package dev.lede;

import static org.junit.jupiter.api.Assertions.fail;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.function.Consumer;

/** Tells work that grows with its input from work that grows with its square. */
public final class Growth {
  // The processor's time: what else runs on the machine does not count.
  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
  private static final int TIMES = 8;
  private static final int TRIES = 6;

  /** Less time than this, in nanoseconds, tells more of the machine than of the work. */
  private static final long LITTLE = 2_000_000;

  private Growth() {}

  /**
   * Fails if an input of eight times the length takes far more than eight times as long: linear
   * work takes 8 times, quadratic work 64.
   *
   * @param part what hostile inputs are made of
   * @param repeats how often the part stands in the shorter input
   */
  public static void assertLinear(Consumer<String> work, String part, int repeats) {
    String small = part.repeat(repeats);
    String large = part.repeat(repeats * TIMES);
    work.accept(small); // compiles the code
    String found = "";
    for (int tries = 0; tries < TRIES; tries++) {
      long taken = time(work, large);
      // Measured again at each try: the compiler may throw its code away, and both run slower.
      long most = 3L * TIMES * Math.max(LITTLE, time(work, small));
      if (taken < most) {
        return;
      }
      found += taken + " ns, at most " + most + "; ";
    }
    fail(found + "for \"" + part + "\"");
  }

  private static long time(Consumer<String> work, String input) {
    long start = CLOCK.getCurrentThreadCpuTime();
    work.accept(input);
    return CLOCK.getCurrentThreadCpuTime() - start;
  }
}
