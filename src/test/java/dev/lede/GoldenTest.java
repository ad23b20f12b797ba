package dev.lede;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Pages with what should come out of them. A case is two files in {@code src/test/resources/golden}
 * and no Java; {@code mvn -q test -Dtest=GoldenTest -Dgolden.update=true} writes down what comes
 * out now.
 */
class GoldenTest {

  @TestFactory
  Stream<DynamicTest> everyPageComesOutAsWrittenDown() throws IOException {
    return GoldenCase.tests(Path.of("src/test/resources/golden"));
  }
}
