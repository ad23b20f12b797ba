package dev.lede;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that lede prints depends on the locale of the machine: in some, 12 is written ١٢. */
class LocaleTest {
  /**
   * Calls that ask the default locale; to concatenate, or to name {@code Locale.ROOT}, does not.
   */
  private static final Pattern ASKS =
      Pattern.compile(
          "[.]formatted\\(|(?:String[.]format|printf)\\((?!\\s*+Locale[.]ROOT)"
              + "|[.]to(?:Lower|Upper)Case\\(\\)|Locale[.]getDefault");

  @Test
  void noSourceAsksTheDefaultLocale() throws IOException {
    List<String> faults = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : files.filter(file -> file.toString().endsWith(".java")).sorted().toList()) {
        ASKS.matcher(Files.readString(file))
            .results()
            .forEach(call -> faults.add(file + ": " + call.group()));
      }
    }
    assertEquals(List.of(), faults);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"%d pages\".formatted(2)",
        "String.format(\"%d pages\", 2)",
        "out.printf(\"%d pages\", 2)",
        "name.toLowerCase()"
      })
  void aCallThatAsksItIsFound(String call) {
    assertFalse(ASKS.matcher(call).results().toList().isEmpty());
  }
}
