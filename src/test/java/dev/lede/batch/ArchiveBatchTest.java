package dev.lede.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Inputs that hold many pages, or large ones. */
class ArchiveBatchTest {
  private static Answer answer(String name) {
    return new Answer(name, Answer.Outcome.STORY, name, OptionalDouble.of(0));
  }

  private static Iterator<Input> inputs(int count) {
    return IntStream.range(0, count).mapToObj(i -> (Input) new Input.File("" + i)).iterator();
  }

  /** An archive of so many pages; counts how many were found. */
  private static BiConsumer<Input, Consumer<Job>> archive(int pages, AtomicInteger found) {
    return (input, taker) -> {
      for (int i = 0; i < pages; i++) {
        String name = input.name() + "/" + i;
        found.incrementAndGet();
        Supplier<Answer> conversion =
            () -> {
              pause(Math.floorMod(name.hashCode(), 3));
              return answer(name);
            };
        taker.accept(new Job(name, 1 << 20, conversion, () -> {}));
      }
    };
  }

  private static List<String> run(Batch batch, int count, BiConsumer<Input, Consumer<Job>> finder)
      throws IOException {
    List<String> texts = new ArrayList<>();
    batch.run(inputs(count), finder, answer -> texts.add(answer.text()));
    return texts;
  }

  @Test
  void pagesComeInOrderForAnyNumberOfJobs() throws IOException {
    AtomicInteger found = new AtomicInteger();
    List<String> one = run(new Batch(1, Duration.ZERO), 3, archive(100, found));
    assertEquals(300, one.size());
    assertEquals(List.of("0/0", "0/1"), one.subList(0, 2));
    assertEquals(one, run(new Batch(7, Duration.ZERO), 3, archive(100, found)));
  }

  @Test
  void anArchiveIsReadNoFurtherThanItsAnswersAreTaken() throws IOException {
    AtomicInteger found = new AtomicInteger();
    AtomicInteger taken = new AtomicInteger();
    new Batch(2, Duration.ZERO)
        .run(
            inputs(1),
            archive(1000, found),
            answer -> {
              int ahead = found.get() - taken.getAndIncrement();
              assertTrue(ahead <= 17, ahead + " pages were read ahead");
            });
    assertEquals(1000, taken.get());
  }

  @Test
  void largePagesDoNotWaitTogether() throws IOException {
    AtomicInteger held = new AtomicInteger();
    BiConsumer<Input, Consumer<Job>> large =
        (input, taker) -> {
          held.incrementAndGet();
          Supplier<Answer> conversion =
              () -> {
                pause(2);
                return answer(input.name());
              };
          taker.accept(new Job(input.name(), 60 << 20, conversion, held::decrementAndGet));
        };
    new Batch(4, Duration.ZERO)
        .run(
            inputs(100),
            large,
            answer -> assertTrue(held.get() <= 3, held + " large pages at a time"));
  }

  @Test
  void anArchiveThatStopsGivingPagesIsGivenUpAndTheRestGoesOn() throws IOException {
    CountDownLatch never = new CountDownLatch(1);
    BiConsumer<Input, Consumer<Job>> stuck =
        (input, taker) -> {
          taker.accept(Job.of(answer(input.name())));
          while (input.name().equals("1") && never.getCount() > 0) {
            LockSupport.parkNanos(1_000_000);
          }
          taker.accept(Job.of(answer(input.name())));
        };
    List<String> texts = run(new Batch(1, Duration.ofSeconds(1)), 3, stuck);
    never.countDown();
    String fault = "1: takes longer than 1 s; set --timeout to wait longer";
    assertEquals(List.of("0", "0", "1", fault, "2", "2"), texts);
  }

  @Test
  void pagesThatAreNotWantedAnyMoreAreLetGo() {
    AtomicInteger open = new AtomicInteger();
    BiConsumer<Input, Consumer<Job>> counting =
        (input, taker) -> {
          open.incrementAndGet();
          Supplier<Answer> conversion = () -> answer(input.name());
          taker.accept(new Job(input.name(), 0, conversion, open::decrementAndGet));
        };
    assertThrows(
        IOException.class,
        () ->
            new Batch(1, Duration.ZERO)
                .run(
                    inputs(1000),
                    counting,
                    answer -> {
                      throw new IOException("closed");
                    }));
    for (int i = 0; i < 1000 && open.get() > 0; i++) {
      pause(5); // for the one that is being converted
    }
    assertEquals(0, open.get());
  }

  @Test
  void aFaultInFindingEndsTheBatch() {
    BiConsumer<Input, Consumer<Job>> broken =
        (input, taker) -> {
          throw new IllegalArgumentException("no such thing");
        };
    assertThrows(IllegalStateException.class, () -> run(new Batch(1, Duration.ZERO), 1, broken));
  }

  private static void pause(int milliseconds) {
    try {
      Thread.sleep(milliseconds);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
