package dev.lede.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The archive of classes that makes the start quick: used where it fits, and nowhere else. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher there uses no archive")
class ArchiveIT {
  private static final String JAVA_HOME = System.getProperty("java.home");

  @TempDir static Path shared;
  private static Installed whole;

  @TempDir Path dir;
  private Path page;

  @BeforeAll
  static void installAPackage() throws Exception {
    whole = Installed.copy(shared.resolve("in a folder/with blanks"));
    Map<String, String> now = Map.of("JAVA_HOME", JAVA_HOME, "LEDE_ARCHIVE", "now");
    Installed.run(shared, now, whole.launcher(), "--version");
  }

  @BeforeEach
  void writeAPage() throws IOException {
    page = Pages.storyIn(dir, "anna.html");
  }

  /** Reads the page, which must come out the same in any case; says whether by the archive. */
  private boolean isQuick(Installed lede, String archive) throws Exception {
    Map<String, String> environment =
        Map.of(
            "JAVA_HOME", JAVA_HOME,
            "LEDE_ARCHIVE", archive,
            "LEDE_JAVA_OPTS", "-Xlog:class+load:file=classes.log");
    Run run = Installed.run(dir, environment, lede.launcher(), "--field", "headline", page);
    assertEquals(new Run(0, "anna opens the bridge\n", ""), run);
    try (Stream<String> classes = Files.lines(dir.resolve("classes.log"))) {
      return classes.anyMatch(line -> line.contains("cli.Main source: shared objects file"));
    }
  }

  private static List<Path> archives(Installed lede) throws IOException {
    try (Stream<Path> files = Files.list(lede.home().resolve("lib"))) {
      return files.filter(file -> file.toString().matches(".*\\.(jsa|aot)")).toList();
    }
  }

  private static Path key(Installed lede) throws IOException {
    String archive = archives(lede).get(0).toString();
    return Path.of(archive.substring(0, archive.length() - 3) + "key");
  }

  @Test
  void thePackageComesWithAnArchiveForTheJavaThatBuiltIt() throws Exception {
    assertTrue(isQuick(Installed.BUILT, ""));
  }

  @Test
  void itCanBeDoneWithout() throws Exception {
    assertFalse(isQuick(whole, "never"));
  }

  @Test
  void inANewPlaceTheSecondStartMakesIt() throws Exception {
    Installed moved = Installed.copy(dir.resolve("moved"));
    assertFalse(isQuick(moved, ""));
    assertTrue(isQuick(moved, ""));
    assertTrue(isQuick(moved, ""));
  }

  @Test
  void oneOfAnOlderPackageIsNotUsed() throws Exception {
    Path jar = whole.home().resolve("lib/lede.jar");
    FileTime before = Files.getLastModifiedTime(jar);
    Files.setLastModifiedTime(jar, FileTime.from(Instant.now().plusSeconds(60)));
    try {
      assertFalse(isQuick(whole, ""));
    } finally {
      Files.setLastModifiedTime(jar, before);
    }
  }

  @Test
  void oneThatIsCutOffIsNotUsedButMadeAgain() throws Exception {
    Installed cut = Installed.copy(dir.resolve("cut"));
    assertTrue(isQuick(cut, "now"));
    Path archive = archives(cut).get(0);
    assertTrue(archive.toFile().setWritable(true));
    try (FileChannel bytes = FileChannel.open(archive, StandardOpenOption.WRITE)) {
      bytes.truncate(bytes.size() / 2);
    }
    assertFalse(isQuick(cut, ""));
    assertTrue(isQuick(cut, ""));
  }

  @Test
  void oneOfAnotherJavaIsNotUsed() throws Exception {
    Path key = key(whole);
    Path kept = Files.copy(key, dir.resolve("key"));
    Files.writeString(key, Files.readString(key).replace("/bin/java", "/other/bin/java"));
    try {
      assertFalse(isQuick(whole, ""));
    } finally {
      Files.copy(kept, key, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  @Test
  void whileAnotherProcessMakesItThePageIsReadWithout() throws Exception {
    Path key = key(whole);
    String busy = key.toString().replaceAll("key$", "tmp");
    Path kept = Files.move(key, dir.resolve("key"));
    Files.createDirectory(Path.of(busy));
    try {
      assertFalse(isQuick(whole, "now"));
    } finally {
      Files.delete(Path.of(busy));
      Files.move(kept, key, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  @Test
  void optionsOfTheUsersOwnForSharingComeFirst() throws Exception {
    Map<String, String> environment =
        Map.of("JAVA_HOME", JAVA_HOME, "LEDE_JAVA_OPTS", "-Xshare:off");
    Run run = Installed.run(dir, environment, whole.launcher(), "--field", "headline", page);
    assertEquals(new Run(0, "anna opens the bridge\n", ""), run);
  }
}
