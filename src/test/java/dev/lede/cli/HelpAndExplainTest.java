package dev.lede.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HelpAndExplainTest {
  @TempDir Path dir;

  @Test
  void helpMayBeAskedForAsACommand() {
    assertEquals(Run.lede("--help"), Run.lede("help"));
    assertEquals(Run.lede("explain", "--help"), Run.lede("help", "explain"));
    assertEquals(Run.lede("explain", "--help"), Run.lede("--help", "explain"));
    assertEquals("lede: help: no such file; check the name\n", Run.lede("--", "help").err());
  }

  @Test
  void aWordThatIsMisspeltIsAskedBackFor() {
    String option = "lede: unknown option --formt; did you mean --format? lede --help";
    assertTrue(Run.lede("--formt", "text").err().startsWith(option));
    String field = "lede: --field headine: unknown; did you mean headline? choose one of ";
    assertTrue(Run.lede("--field", "headine").err().startsWith(field));
    String format = "lede: --format jason: unknown; did you mean json? choose one of json, ";
    assertTrue(Run.lede("--format", "jason").err().startsWith(format));
    String command = "lede: explan: no such command or file; did you mean lede explain?\n";
    assertEquals(new Run(2, "", command), Run.lede("explan", "x.html"));
    assertEquals(1, Run.lede("x", "explan").status());
    assertFalse(Run.lede("--field", "xyz").err().contains("mean"));
  }

  @Test
  void explainMayStandBehindItsOptionsAndIsAFileBehindTwoDashes() throws IOException {
    Path page = Pages.storyIn(dir, "anna.html");
    Run explained = Run.lede("explain", "--color", "always", page);
    assertEquals(explained, Run.lede("--color", "always", "explain", page));
    assertEquals("lede: explain: no such file; check the name\n", Run.lede("--", "explain").err());
    assertEquals(
        "lede: unknown option --quiet; lede explain --help lists all options\n",
        Run.lede("--quiet", "explain", page).err());
  }

  @Test
  void explainTellsEachBlocksLabelScoreAndReason() throws IOException {
    Path page = Pages.storyIn(dir, "anna.html");
    Run run = Run.lede("explain", page);
    assertEquals(0, run.status(), run.err());
    assertTrue(run.out().contains("anna opened the new bridge"), run.out());
    assertTrue(run.outLines().stream().anyMatch(line -> line.matches("[a-z ]+ [01]\\.\\d\\d  .+")));
    assertFalse(run.out().contains("\u001b"));
  }

  @Test
  void explainIsColoredOnATerminalAndWhenAsked() throws IOException {
    Path page = Pages.storyIn(dir, "anna.html");
    String always = Run.lede("explain", "--color", "always", page).out();
    assertTrue(always.contains("\u001b["));
    assertFalse(always.contains("\n\u001b[0m"), "a colour goes on over the end of its line");
    assertTrue(Run.on(Set.of("out"), "", "explain", page).out().contains("\u001b["));
    assertFalse(
        Run.on(Set.of("out"), "", "explain", "--color=never", page).out().contains("\u001b["));
  }

  @Test
  void explainOfABadInputIsOneLine() {
    Run run = Run.lede("explain", dir.resolve("nowhere"));
    assertEquals(1, run.status());
    assertEquals(1, run.errLines().size(), run.err());
  }

  @Test
  void helpTellsTheExitStatuses() {
    Run run = Run.lede("-h");
    assertEquals(0, run.status());
    assertEquals("", run.err());
    for (Status status : Status.values()) {
      String line = "  " + status.code() + " +" + status.meaning();
      assertTrue(run.out().lines().anyMatch(l -> l.matches(line)), run.out());
    }
    assertTrue(Run.lede("explain", "--help").out().contains("lede explain"));
  }

  @Test
  void versionIsOneLine() {
    assertTrue(Run.lede("--version").out().matches("lede \\S.*\n"));
  }
}
