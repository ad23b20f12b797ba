package dev.lede;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.lede.batch.Batch;
import dev.lede.batch.Conversion;
import dev.lede.batch.Descent;
import dev.lede.batch.Inputs;
import dev.lede.source.PageReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The promises, held on the repository's own pages, and on the development corpora where they are
 * at hand: on some of their pages, or with {@code -Dpromises.all=true} on all of them.
 */
class PromisesTest {
  private static final Map<Path, PageCheck> CHECKS = new LinkedHashMap<>();
  private static final List<String> BROKEN = new ArrayList<>();

  @BeforeAll
  static void readThePages() throws IOException {
    List<Path> files = new ArrayList<>();
    for (String folder : List.of("src/test/resources/golden", "samples")) {
      GoldenCase.in(Path.of(folder)).forEach(page -> files.add(page.page()));
    }
    if (Files.isDirectory(Corpora.FOLDER)) {
      files.addAll(Corpora.sample(Boolean.getBoolean("promises.all")));
    }
    for (Path file : files) {
      try {
        CHECKS.put(file, PageCheck.of(file));
      } catch (Exception | StackOverflowError e) {
        BROKEN.add(file + ": " + e);
      }
    }
  }

  @Test
  void thePagesOfTheCorporaAreAmongThem() {
    assumeTrue(
        Files.isDirectory(Corpora.FOLDER),
        "the corpora are not in the repository; not found at " + Corpora.FOLDER);
    assertTrue(CHECKS.keySet().stream().anyMatch(file -> file.toString().endsWith(".gz")));
  }

  @Test
  void noPageBreaksLede() {
    assertNone(BROKEN);
  }

  @Test
  void everyBlockEndsInExactlyOnePlace() {
    assertNone(faults(check -> check.lost().isPresent(), check -> check.lost().orElse("")));
  }

  @Test
  void nothingIsPrintedThatThePageDoesNotSay() {
    assertNone(faults(check -> !check.invented().isEmpty(), check -> check.invented().toString()));
  }

  @Test
  void noPageTakesMoreThanFiveSeconds() {
    Duration most = Duration.ofSeconds(5);
    assertNone(faults(check -> check.time().compareTo(most) > 0, check -> "" + check.time()));
  }

  @Test
  void theSamePageGivesTheSameOutputWhateverItsLineBreaks() {
    assertNone(faults(check -> !check.unstable().isEmpty(), PageCheck::unstable));
  }

  @Test
  void theNumberOfJobsDoesNotShow() throws IOException {
    List<String> names = CHECKS.keySet().stream().map(Path::toString).toList();
    Conversion.Print print = new Conversion.Print(PageCheck::print, PageCheck::print);
    Conversion conversion =
        new Conversion(new PageReader(), InputStream.nullInputStream(), print, name -> false);
    List<String> outputs = new ArrayList<>();
    new Batch(3, Duration.ZERO)
        .run(
            Inputs.named(names, new Descent(false, List.of())),
            conversion::find,
            answer -> outputs.add(answer.text()));
    assertEquals(CHECKS.values().stream().map(PageCheck::output).toList(), outputs);
  }

  private static List<String> faults(
      Predicate<PageCheck> isFault, Function<PageCheck, String> fault) {
    List<String> faults = new ArrayList<>();
    CHECKS.forEach(
        (file, check) -> {
          if (isFault.test(check)) {
            faults.add(file + ": " + fault.apply(check));
          }
        });
    return faults;
  }

  private static void assertNone(List<String> faults) {
    assertEquals("", String.join("\n", faults));
  }
}
