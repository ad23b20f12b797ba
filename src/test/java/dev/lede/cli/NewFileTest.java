package dev.lede.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewFileTest {
  @TempDir Path dir;

  @Test
  void whatLiesUnderALikelyNameIsNotWrittenThrough() throws IOException {
    Path mine = Files.writeString(dir.resolve("mine"), "mine");
    String likely = ".lede-" + ProcessHandle.current().pid() + ".tmp";
    Files.createSymbolicLink(dir.resolve(likely), mine);
    write("answer");
    assertEquals("mine", Files.readString(mine));
    assertEquals("answer", Files.readString(dir.resolve("answer")));
    assertEquals(Set.of("mine", "answer", likely), Set.of(dir.toFile().list()));
  }

  /** As in two containers, where both processes may have the same number. */
  @Test
  void twoRunsInOneFolderKeepApart() throws IOException {
    try (NewFile one = new NewFile(dir);
        NewFile other = new NewFile(dir);
        OutputStream out = one.open(dir.resolve("one"))) {
      out.write("one".getBytes(UTF_8));
      other.write("other".getBytes(UTF_8), dir.resolve("other"));
      one.move(dir.resolve("one"));
    }
    assertEquals("one", Files.readString(dir.resolve("one")));
    assertEquals("other", Files.readString(dir.resolve("other")));
  }

  @Test
  void aFileMayBeReadByWhoeverMayReadAnyNewFile() throws IOException {
    Path plain = Files.writeString(dir.resolve("plain"), "");
    write("answer");
    assertEquals(
        Files.getPosixFilePermissions(plain), Files.getPosixFilePermissions(dir.resolve("answer")));
  }

  @Test
  void afterAFileThatCouldNotBeMovedOthersAreWritten() throws IOException {
    Path full = Files.createDirectories(dir.resolve("full/of"));
    try (NewFile file = new NewFile(dir)) {
      assertThrows(IOException.class, () -> file.write(new byte[1], full.getParent()));
      file.write(new byte[1], dir.resolve("next"));
    }
    assertEquals(Set.of("full", "next"), Set.of(dir.toFile().list()));
  }

  private void write(String name) throws IOException {
    try (NewFile file = new NewFile(dir)) {
      file.write(name.getBytes(UTF_8), dir.resolve(name));
    }
  }
}
