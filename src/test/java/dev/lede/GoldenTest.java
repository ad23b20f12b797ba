package dev.lede;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Pages with what should come out of them. A case is two files in {@code src/test/resources/golden}
 * and no Java; {@code mvn -q test -Dtest=GoldenTest -Dgolden.update=true} writes down what comes
 * out now.
 */
class GoldenTest {

  /**
   * Pages that do not yet come out as they should, written down as they should. One that does is to
   * be moved up to the others.
   */
  @TestFactory
  Stream<DynamicTest> openCasesAreStillOpen() throws IOException {
    return GoldenCase.in(Path.of("src/test/resources/golden/open")).stream()
        .map(
            open ->
                DynamicTest.dynamicTest(
                    open.page().getFileName().toString(),
                    () -> assertThrows(AssertionError.class, open::check)));
  }

  @Test
  void aCaseWithoutItsExpectedFileIsNoOpenOne(@TempDir Path dir) throws IOException {
    GoldenCase open = GoldenCase.of(Files.writeString(dir.resolve("page.txt"), "A bridge opens."));
    assertThrows(IOException.class, open::check);
    Files.createFile(open.expected());
    assertThrows(IOException.class, open::check);
  }

  @TestFactory
  Stream<DynamicTest> everyPageComesOutAsWrittenDown() throws IOException {
    return GoldenCase.tests(Path.of("src/test/resources/golden"));
  }
}
