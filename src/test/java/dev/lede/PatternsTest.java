package dev.lede;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every regular expression in the sources takes at most two and a half times as long for twice the
 * text.
 */
class PatternsTest {
  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

  /** Whatever is given to a method that takes a regular expression. */
  private static final Pattern USE =
      Pattern.compile(
          "(?:Pattern\\s*\\.compile|[.](?:matches|split|replaceAll|replaceFirst))\\(\\s*"
              + "((?:\"(?:[^\"\\\\]|\\\\.)*+\"|[A-Z][A-Z_]*+(?=[,)])))");

  /**
   * The same methods with anything in their brackets, as far as it is on the line; not those of a
   * constant, which is met where it is made.
   */
  private static final Pattern ANY_USE =
      Pattern.compile(
          "(?:Pattern\\s*\\.compile|(?<![A-Z])[.](?:split|replaceAll|replaceFirst))\\(\\s*[^\\s)]");

  private static final int LENGTH = 40_000;
  private static final double MOST = 2.5;

  /** Less time than this, in nanoseconds, is no time: it is measured too coarsely. */
  private static final long LITTLE = 60_000_000;

  @Test
  void everyPatternGrowsWithItsTextAndNoFaster() throws IOException {
    Map<String, Path> patterns = patterns();
    assertFalse(patterns.isEmpty());
    patterns.forEach(
        (pattern, file) -> {
          for (String text : texts(pattern)) {
            assertGrowsEvenly(Pattern.compile(pattern), text, file);
          }
        });
  }

  private static void assertGrowsEvenly(Pattern pattern, String part, Path file) {
    String once = part.repeat(LENGTH / part.length());
    search(pattern, once);
    long first = search(pattern, once + "\u0001");
    long second = search(pattern, once + once + "\u0001");
    for (int again = 0; again < 3 && isTooMuch(first, second); again++) {
      first = Math.max(first, search(pattern, once + "\u0001"));
      second = Math.min(second, search(pattern, once + once + "\u0001"));
    }
    assertFalse(
        isTooMuch(first, second),
        pattern
            + " in "
            + file
            + ": "
            + first
            + " ns, then "
            + second
            + " ns, for \""
            + part
            + '"');
  }

  private static boolean isTooMuch(long first, long second) {
    return second > LITTLE && second > MOST * first;
  }

  private static long search(Pattern pattern, String text) {
    long start = CLOCK.getCurrentThreadCpuTime();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      matcher.start();
    }
    pattern.matcher(text).matches();
    return CLOCK.getCurrentThreadCpuTime() - start;
  }

  /**
   * What the pattern may go on over: its own characters, one by one and together, and common ones.
   */
  private static Set<String> texts(String pattern) {
    Set<String> texts =
        new LinkedHashSet<>(List.of(" ", "a", "1", "é", "A ", "\n", "\t \u00A0", "桥"));
    StringBuilder own = new StringBuilder();
    pattern.codePoints().filter(c -> c != '\\').distinct().forEach(own::appendCodePoint);
    own.codePoints().forEach(c -> texts.add(Character.toString(c)));
    texts.add(own.toString());
    return texts;
  }

  /** The patterns in the sources, each with a file that has it. */
  private static Map<String, Path> patterns() throws IOException {
    Map<String, Path> patterns = new TreeMap<>();
    List<Path> files;
    try (Stream<Path> walk = Files.walk(Path.of("src/main/java"))) {
      files = walk.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
    for (Path file : files) {
      String source = Files.readString(file);
      List<MatchResult> uses = USE.matcher(source).results().toList();
      uses.forEach(use -> patterns.put(pattern(use.group(1), source), file));
      List<Integer> told = uses.stream().map(MatchResult::start).toList();
      ANY_USE
          .matcher(source)
          .results()
          .filter(use -> !isOther(use.group(), source, use.start()))
          .forEach(
              use ->
                  assertTrue(
                      told.contains(use.start()),
                      file
                          + ": write the pattern of "
                          + use.group()
                          + "… as a literal or a constant"));
    }
    return patterns;
  }

  /** Methods of the same name that take no regular expression, on objects of lede's own. */
  private static boolean isOther(String use, String source, int start) {
    String call = source.substring(source.lastIndexOf('\n', start) + 1, start) + use;
    return call.contains("Part.split(");
  }

  /** The pattern that a literal, or the constant of this name, has. */
  private static String pattern(String literal, String source) {
    if (literal.startsWith("\"")) {
      return literal.substring(1, literal.length() - 1).translateEscapes();
    }
    Matcher constant =
        Pattern.compile("String " + literal + "\\s*=\\s*\"((?:[^\"\\\\]|\\\\.)*+)\"")
            .matcher(source);
    assertTrue(constant.find(), "the constant " + literal + " has no literal");
    return constant.group(1).translateEscapes();
  }
}
