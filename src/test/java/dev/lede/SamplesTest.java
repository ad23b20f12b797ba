package dev.lede;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The samples that the README shows; {@code mvn -q test -Dtest=SamplesTest -Dgolden.update=true}
 * writes down what comes out now.
 */
class SamplesTest {

  @TestFactory
  Stream<DynamicTest> everySampleComesOutAsItsJsonSays() throws IOException {
    return GoldenCase.tests(Path.of("samples"));
  }
}
