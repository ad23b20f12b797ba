package dev.lede.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The package as it is handed out, run by its launcher. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher here is a POSIX shell script")
class LauncherIT {
  private static final Path PACKAGE = Installed.BUILT.home();

  @TempDir Path dir;
  private Path page;

  @BeforeEach
  void writeAPage() throws IOException {
    page = Pages.write(dir, "桥 通车.html", Pages.story("anna"));
  }

  private Run run(Map<String, String> environment, Object... command) throws Exception {
    return Installed.run(dir, environment, command);
  }

  private void assertReads(Run run) {
    assertEquals(new Run(0, "anna opens the bridge\n", ""), run);
  }

  @Test
  void itReadsFilesOfAnyNameInAnyLocale() throws Exception {
    Path launcher = PACKAGE.resolve("bin/lede");
    for (String locale : List.of("", "C", "POSIX", "C.UTF-8")) {
      assertReads(run(Map.of("LANG", locale), launcher, "--field", "headline", page));
    }
    assertReads(run(Map.of("LC_ALL", "C"), launcher, "--field=headline", "-r", dir.resolve(page)));
  }

  @Test
  void aLocaleThatIsNotInstalledHidesNoFile() throws Exception {
    Path launcher = PACKAGE.resolve("bin/lede");
    for (String locale : List.of("xx_XX.UTF-8", "xx_XX.utf8", "xx_XX.ISO-8859-1", "xx_XX")) {
      for (String variable : List.of("LC_ALL", "LANG", "LC_CTYPE")) {
        assertReads(run(Map.of(variable, locale), launcher, "--field", "headline", page));
      }
    }
  }

  @Test
  void itWorksFromAnyPlaceAndThroughLinks() throws Exception {
    Path copy = Installed.copy(dir.resolve("a copy/of it")).home();
    Path far = Files.createSymbolicLink(dir.resolve("far"), copy.resolve("bin/lede"));
    Path near = Files.createSymbolicLink(dir.resolve("near"), far.getFileName());
    for (Path launcher : List.of(copy.resolve("bin/lede"), far, near)) {
      assertReads(run(Map.of(), launcher, "--field", "headline", page));
    }
  }

  @Test
  void itFindsJavaWithoutJavaHome() throws Exception {
    String java = Path.of(System.getProperty("java.home"), "bin").toString();
    Map<String, String> environment =
        Map.of("JAVA_HOME", "/nowhere", "PATH", java + ":" + System.getenv("PATH"));
    assertReads(run(environment, PACKAGE.resolve("bin/lede"), "--field", "headline", page));
  }

  @Test
  void withoutJavaItSaysWhatToDo() throws Exception {
    Files.createDirectory(dir.resolve("bare"));
    Map<String, String> environment =
        Map.of("JAVA_HOME", "", "PATH", dir.resolve("bare").toString());
    Run run = run(environment, "/bin/sh", PACKAGE.resolve("bin/lede"), page);
    assertEquals(2, run.status());
    assertTrue(run.err().contains("install Java 17"), run.err());
  }

  @Test
  void aReaderThatGoesAwayEndsItQuietly() throws Exception {
    String many = (page + "\n").repeat(400);
    Files.writeString(dir.resolve("list"), many);
    String line = "'" + PACKAGE.resolve("bin/lede") + "' --files-from list | head -n 1 | wc -l";
    Run run = run(Map.of(), "/bin/sh", "-c", line);
    assertEquals(new Run(0, "1", ""), new Run(run.status(), run.out().strip(), run.err()));
  }

  @Test
  void namesComeFromListsPipesAndTheLineWhateverIsInThem() throws Exception {
    List<String> names = List.of("two\nlines.html", "a b.html", "-dash.html", "桥.html");
    for (String name : names) {
      Pages.write(dir.resolve("odd"), name, Pages.story("anna"));
    }
    String lede = "'" + PACKAGE.resolve("bin/lede") + "' -q --field headline ";
    String four = "anna opens the bridge\n".repeat(4);
    for (String line :
        List.of(
            "find . -type f -print0 | " + lede + "--files-from - -0",
            "find . -type f -print0 >../list && " + lede + "--files-from ../list --null",
            "printf '%s\\n' ./-dash.html 'a b.html' 桥.html '' '桥.html' | "
                + lede
                + "--files-from -",
            "find . -type f -print0 | xargs -0 " + lede,
            lede + "-- *",
            lede + "-r .")) {
      Run run = run(Map.of("LC_ALL", "C"), "/bin/sh", "-c", "cd odd && " + line);
      assertEquals(new Run(0, four, ""), run, line);
    }
  }

  @Test
  void chineseNamesAreWrittenInTheLocaleC() throws Exception {
    Path launcher = PACKAGE.resolve("bin/lede");
    Map<String, String> environment = Map.of("LC_ALL", "C");
    Run folder = run(environment, launcher, "--output-dir", "出", page.getFileName());
    assertEquals(new Run(0, "", ""), folder);
    assertTrue(Files.exists(dir.resolve("出/桥 通车.html.json")));
    assertEquals(0, run(environment, launcher, "-o", "故事.json", page.getFileName()).status());
    assertTrue(Files.readString(dir.resolve("故事.json")).contains("桥 通车.html"));
  }

  @Test
  void aReaderOfANamedPipeOrOfTheHelpMayGoAway() throws Exception {
    Files.writeString(dir.resolve("list"), (page + "\n").repeat(400));
    String lede = "'" + PACKAGE.resolve("bin/lede") + "' ";
    String pipe =
        "mkfifo pipe && { head -n 1 pipe | wc -l & } && " + lede + "--files-from list -o pipe";
    Run run = run(Map.of(), "/bin/sh", "-c", pipe);
    assertEquals("", run.err());
    assertEquals(0, run.status());
    assertEquals("", run(Map.of(), "/bin/sh", "-c", lede + "--help | head -n 1 >/dev/null").err());
  }

  @Test
  void bashCompletesItsOptionsAndTheirWords() throws Exception {
    Path script = PACKAGE.resolve("share/bash-completion/completions/lede");
    assertEquals("--force --json", completed(script, "lede", "--forc", "--js"));
    assertEquals("markdown text html", completed(script, "lede -f", "m", "te", "h"));
    assertEquals("markdown", completed(script, "lede --format =", "m"));
    assertEquals("explain", completed(script, "lede", "expl"));
    assertEquals("桥 通车.html", completed(script, "lede --json", "桥"));
  }

  /** What bash offers for the command line with each of the words at its end. */
  private String completed(Path script, String line, String... words) throws Exception {
    StringBuilder program = new StringBuilder(". '" + script + "'\n");
    for (String word : words) {
      int count = line.split(" ").length;
      program.append("COMP_WORDS=(" + line + " '" + word + "'); COMP_CWORD=" + count + "\n");
      program.append("_lede; echo \"${COMPREPLY[*]}\"\n");
    }
    Run run = run(Map.of("LC_ALL", "C.UTF-8"), "bash", "-c", program.toString());
    assertEquals("", run.err());
    return run.out().strip().replace("\n", " ");
  }

  @Test
  void theJarRunsByItself() throws Exception {
    Path java = Path.of(System.getProperty("java.home"), "bin/java");
    Path jar = PACKAGE.resolve("lib/lede.jar");
    Path plain = Pages.storyIn(dir, "anna.html");
    assertReads(run(Map.of(), java, "-jar", jar, "--field", "headline", plain));
    Run version = run(Map.of(), java, "-jar", jar, "--version");
    assertTrue(version.out().matches("lede \\d\\S+\n"), version.out());
  }
}
