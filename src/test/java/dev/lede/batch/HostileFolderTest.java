package dev.lede.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders that change while they are read, that hold themselves, or hold what is no file. */
class HostileFolderTest {
  @TempDir Path dir;

  private Iterator<Input> walk() {
    return Inputs.named(List.of(dir.toString()), new Descent(true, List.of()));
  }

  private static List<String> rest(Iterator<Input> inputs) {
    List<String> names = new ArrayList<>();
    inputs.forEachRemaining(input -> names.add(Path.of(input.name()).getFileName().toString()));
    return names;
  }

  private void write(String name) throws IOException {
    Files.createDirectories(dir.resolve(name).getParent());
    Files.writeString(dir.resolve(name), "A story.");
  }

  @Test
  void aFolderThatIsWrittenWhileItIsReadGivesEachFileOnce() throws IOException {
    for (String name : List.of("a.txt", "b/1.txt", "c/1.txt", "d.txt")) {
      write(name);
    }
    Iterator<Input> inputs = walk();
    List<String> names = new ArrayList<>();
    for (int i = 0; inputs.hasNext() && i < 1000; i++) {
      names.add(dir.relativize(Path.of(inputs.next().name())).toString());
      write("a-new-" + i + ".txt"); // behind what was listed
      write("c/" + (i + 2) + ".txt"); // in a folder that is still to come
      Files.deleteIfExists(dir.resolve("d.txt"));
    }
    assertEquals(List.of("a.txt", "b/1.txt", "c/1.txt", "c/2.txt", "c/3.txt"), names.subList(0, 5));
    assertEquals("d.txt", names.get(names.size() - 1)); // gone: whoever opens it says so
    assertEquals(names.stream().distinct().toList(), names);
  }

  @Test
  void aFolderThatIsGoneWhenItsTurnComesIsLostAndTheRestIsRead() throws IOException {
    write("a.txt");
    write("b/1.txt");
    write("c/d/1.txt");
    Iterator<Input> inputs = walk();
    inputs.next();
    Files.delete(dir.resolve("b/1.txt"));
    Files.delete(dir.resolve("b"));
    Files.writeString(dir.resolve("b"), "A story in the place of a folder.");
    assertEquals(List.of("b", "1.txt"), rest(inputs));
  }

  @Test
  void manyLinksToFoldersAboveReadEachFolderOnce() throws IOException {
    write("a/b/c/1.txt");
    for (int i = 0; i < 50; i++) {
      Files.createSymbolicLink(dir.resolve("a/b/c/up" + i), dir);
      Files.createSymbolicLink(dir.resolve("a/b/on" + i), dir.resolve("a/b/c"));
    }
    assertEquals(List.of("1.txt"), rest(walk()));
  }

  @Test
  void pipesInAFolderAreNotWaitedFor() throws Exception {
    write("a.txt");
    Process made = new ProcessBuilder("mkfifo", dir.resolve("b").toString()).start();
    assumeTrue(made.waitFor() == 0);
    List<String> names = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> rest(walk()));
    assertEquals(List.of("a.txt"), names);
    assertTrue(Files.exists(dir.resolve("b")));
  }
}
