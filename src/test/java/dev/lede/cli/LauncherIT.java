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
  void theJarRunsByItself() throws Exception {
    Path java = Path.of(System.getProperty("java.home"), "bin/java");
    Path jar = PACKAGE.resolve("lib/lede.jar");
    Path plain = Pages.storyIn(dir, "anna.html");
    assertReads(run(Map.of(), java, "-jar", jar, "--field", "headline", plain));
    Run version = run(Map.of(), java, "-jar", jar, "--version");
    assertTrue(version.out().matches("lede \\d\\S+\n"), version.out());
  }
}
