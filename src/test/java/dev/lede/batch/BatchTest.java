package dev.lede.batch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lede.article.Article;
import dev.lede.source.PageReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
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
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BatchTest {
  private static Answer echo(Input input) {
    return new Answer(input.name(), Answer.Outcome.STORY, input.name(), OptionalDouble.empty());
  }

  private static Iterator<Input> inputs(int count) {
    return IntStream.range(0, count).mapToObj(i -> (Input) new Input.File("" + i)).iterator();
  }

  private static List<String> run(Batch batch, int count, Function<Input, Answer> conversion)
      throws IOException {
    List<String> texts = new ArrayList<>();
    batch.run(inputs(count), onePage(conversion), answer -> texts.add(answer.text()));
    return texts;
  }

  private static BiConsumer<Input, Consumer<Job>> onePage(Function<Input, Answer> conversion) {
    return (input, taker) ->
        taker.accept(new Job(input.name(), 0, () -> conversion.apply(input), () -> {}));
  }

  private static List<String> numbers(int count) {
    return IntStream.range(0, count).mapToObj(Integer::toString).toList();
  }

  @Test
  void answersComeInTheOrderOfTheInputs() throws IOException {
    Function<Input, Answer> uneven =
        input -> {
          pause(input.name().hashCode() % 7);
          return echo(input);
        };
    assertEquals(numbers(200), run(new Batch(8, Duration.ZERO), 200, uneven));
  }

  @Test
  void onlyAFewAnswersWaitForASlowOne() throws IOException {
    AtomicInteger ahead = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    Function<Input, Answer> counting =
        input -> {
          most.accumulateAndGet(ahead.incrementAndGet(), Math::max);
          return echo(input);
        };
    new Batch(2, Duration.ZERO)
        .run(inputs(10_000), onePage(counting), answer -> ahead.decrementAndGet());
    assertTrue(most.get() <= 17, most + " answers waited");
  }

  @Test
  void aStuckInputIsGivenUpAndTheRestGoesOn() throws IOException {
    CountDownLatch never = new CountDownLatch(1);
    Function<Input, Answer> stuck =
        input -> {
          while (input.name().equals("1") && never.getCount() > 0) {
            LockSupport.parkNanos(1_000_000);
          }
          return echo(input);
        };
    List<String> texts = run(new Batch(1, Duration.ofSeconds(1)), 4, stuck);
    never.countDown();
    assertEquals(
        List.of("0", "1: takes longer than 1 s; set --timeout to wait longer", "2", "3"), texts);
  }

  @Test
  void whatTheReceiverThrowsEndsTheBatch() {
    Batch batch = new Batch(2, Duration.ZERO);
    assertThrows(
        IOException.class,
        () ->
            batch.run(
                inputs(1_000_000_000),
                onePage(BatchTest::echo),
                answer -> {
                  throw new IOException("closed");
                }));
  }

  @Test
  void aFaultOfOurOwnIsTheAnswerOfThatPageOnly() throws IOException {
    Function<Article, String> form =
        article -> {
          throw new IllegalStateException("no ink");
        };
    InputStream in = new ByteArrayInputStream("<p>A page with words.</p>".getBytes(UTF_8));
    Conversion conversion =
        new Conversion(new PageReader(), in, new Conversion.Print(form, form), name -> false);
    List<Answer> answers = new ArrayList<>();
    Iterator<Input> inputs = List.<Input>of(new Input.Standard()).iterator();
    new Batch(1, Duration.ZERO).run(inputs, conversion::find, answers::add);
    assertEquals(
        List.of(
            new Answer(
                "-",
                Answer.Outcome.FAILED,
                "-: broke lede, java.lang.IllegalStateException: no ink; please report it",
                OptionalDouble.empty())),
        answers);
  }

  private static void pause(int milliseconds) {
    try {
      Thread.sleep(milliseconds);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
