package dev.lede.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PlainLineTest {
  private static final List<String> WORDS =
      List.of(
          "--text",
          "--json",
          "-r",
          "-q",
          "-rq",
          "-0",
          "-f",
          "-fjson",
          "-f=json",
          "--format",
          "--format=text",
          "--format=",
          "--field",
          "--field=headline",
          "-o",
          "-o-",
          "-j",
          "-j2",
          "--",
          "-",
          "",
          "page.html",
          "@page.html",
          "--unknown",
          "--text=yes",
          "--no-text",
          "-x",
          "a b",
          "'quoted'",
          "\"quoted\"",
          "--encoding=a=b",
          "${sys:user.home}",
          "-h",
          "--version",
          "--tex");

  private static Optional<PlainLine> plain(String... args) {
    return PlainLine.parse(Grammar.lede().options(), args);
  }

  @Test
  void theUsualLinesArePlain() {
    assertEquals(
        Optional.of(new PlainLine(Map.of("--text", "", "--field", "url"), List.of("a", "-"))),
        plain("a", "--text", "--field", "url", "-"));
    assertTrue(plain("-f", "jsonl", "--files-from=list", "-0").isPresent());
    assertTrue(plain().isPresent());
  }

  @Test
  void aPlainLineMeansWhatPicocliMakesOfIt() throws UsageException {
    Random random = new Random(17);
    Grammar grammar = Grammar.lede();
    int plain = 0;
    for (int round = 0; round < 2000; round++) {
      String[] args = new String[random.nextInt(5)];
      for (int i = 0; i < args.length; i++) {
        args[i] = WORDS.get(random.nextInt(WORDS.size()));
      }
      Optional<PlainLine> line = PlainLine.parse(grammar.options(), args);
      if (line.isPresent()) {
        plain++;
        assertEquals(FullLine.parse(grammar, args), line.get(), String.join(" ", args));
      }
    }
    assertTrue(plain > 100, "plain lines: " + plain);
  }
}
