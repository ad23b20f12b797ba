package dev.lede.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.SequenceInputStream;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code lede explain} of archives, and of pages that break lede. */
class ExplainTest {
  private static final String PAGE =
      Pages.record("https://news.example/a.html", Pages.story("anna"));

  @TempDir Path dir;

  private static Run explain(InputStream in, OutputStream out) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Shell shell = new Shell(in, out, new PrintStream(err, true, UTF_8), Set.of(), false);
    int status = new Lede(shell).run("explain");
    return new Run(status, "", err.toString(UTF_8));
  }

  @Test
  void aReaderWhoGoesAwayEndsTheReadingOfAnArchive() throws Exception {
    Path pipe = dir.resolve("pipe");
    assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0);
    OutputStream gone =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("Broken pipe");
          }
        };
    InputStream archive = new ByteArrayInputStream(PAGE.repeat(500).getBytes(UTF_8));
    assertEquals(new Run(0, "", ""), explain(archive, new Outlet(gone, pipe)));
    assertTrue(archive.available() > 0, "the archive was read to its end");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 20_000})
  void whatBreaksLedeIsALine(int after) {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() {
            throw new IllegalStateException("no light");
          }

          @Override
          public int read(byte[] bytes, int start, int length) {
            return read();
          }
        };
    InputStream start =
        new ByteArrayInputStream("<p>A page of words. ".repeat(after / 10).getBytes(UTF_8));
    Run run = explain(new SequenceInputStream(start, broken), OutputStream.nullOutputStream());
    assertEquals(
        "lede: standard input: broke lede, java.lang.IllegalStateException: no light; please report"
            + " it\n",
        run.err());
    assertEquals(1, run.status());
  }

  @Test
  void thePagesBehindOneThatCannotBeReadAreExplained() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    String empty = Pages.record("https://news.example/empty.html", " ");
    InputStream archive = new ByteArrayInputStream((PAGE + empty + PAGE).getBytes(UTF_8));
    Run run = explain(archive, out);
    assertEquals(1, run.status());
    assertEquals(1, run.errLines().size(), run.err());
    assertEquals(2, out.toString(UTF_8).lines().filter(l -> l.startsWith("==> ")).count());
  }

  @Test
  void someoneAtAKeyboardIsToldThatLedeWaits() {
    Run run = Run.on(Set.of("in"), Pages.story("hand"), "explain");
    assertEquals("lede: reading standard input; lede --help tells more\n", run.err());
  }

  @Test
  void aDirectoryIsNoPageAndThereIsNoOptionToDescendIntoIt() {
    String fault = "lede: " + dir + ": is a directory; name a file in it\n";
    assertEquals(new Run(1, "", fault), Run.lede("explain", dir));
  }
}
