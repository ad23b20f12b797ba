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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedeTest {
  @TempDir Path dir;

  @Test
  void standardInputIsReadWithoutAFileOrForADash() {
    Run run = Run.reading(Pages.story("pipe"));
    assertEquals(0, run.status(), run.err());
    assertTrue(run.out().contains("\"headline\": \"pipe opens the bridge\""), run.out());
    assertTrue(run.out().contains("\"path\": \"-\""), run.out());
    assertEquals(run, Run.reading(Pages.story("pipe"), "-"));
  }

  @Test
  void aNamedPipeIsReadLikeAFile() throws Exception {
    Path page = Pages.storyIn(dir, "anna.html");
    Path pipe = dir.resolve("pipe");
    assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0);
    for (String command : List.of("--text", "explain")) {
      String write = "exec cat '%s' >'%s'".formatted(page, pipe);
      Process writer = new ProcessBuilder("sh", "-c", write).start();
      assertEquals(Run.lede(command, page), Run.lede(command, pipe));
      writer.waitFor();
    }
  }

  @Test
  void someoneAtAKeyboardIsToldThatLedeWaits() {
    Run run = Run.on(Set.of("in"), Pages.story("hand"));
    assertEquals("lede: reading standard input; lede --help tells more\n", run.err());
  }

  @Test
  void theWaitForStandardInputIsNotCounted() {
    String record = Pages.record("https://news.example/a.html", Pages.story("pipe"));
    for (String input : List.of(Pages.story("pipe"), record + record)) {
      InputStream half = stream(input.substring(0, input.length() / 2));
      InputStream rest = stream(input.substring(input.length() / 2));
      InputStream slow = new SequenceInputStream(half, new SequenceInputStream(late(), rest));
      ByteArrayOutputStream err = new ByteArrayOutputStream();
      Shell shell =
          new Shell(slow, OutputStream.nullOutputStream(), new PrintStream(err), Set.of(), false);
      assertEquals(0, new Lede(shell).run("--timeout", "1"), err.toString(UTF_8));
    }
  }

  private static InputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(UTF_8));
  }

  /** A stream that is empty, which shows only after a while. */
  private static InputStream late() {
    return new ByteArrayInputStream(new byte[0]) {
      @Override
      public synchronized int read(byte[] bytes, int start, int length) {
        LockSupport.parkNanos(1_500_000_000);
        return -1;
      }
    };
  }

  @Test
  void whatIsWrongWithAnOptionIsSaidInOneLine() {
    assertEquals(
        "lede: unknown option --format; lede explain --help lists all options\n",
        Run.lede("explain", "--format", "text", "a.html").err());
    assertEquals("lede: --format needs a value: FORMAT\n", Run.lede("-f").err());
  }

  @Test
  void includeMayBeGivenSeveralTimes() throws IOException {
    Path page = Pages.storyIn(dir, "anna.html");
    Run once = Run.lede("--text", "--include", "captions,related,comments", page);
    assertEquals(0, once.status(), once.err());
    assertEquals(
        once, Run.lede("--text", "--include", "captions", "--include=related,comments", page));
    assertEquals(
        2, Run.lede("--text", "--include", "captions", "--include", "pictures", page).status());
  }

  @Test
  void ledesOwnAnswerIsNoPage() throws IOException {
    Run answer = Run.lede(Pages.storyIn(dir, "anna.html"));
    Run again = Run.reading(answer.out());
    assertEquals(1, again.status());
    assertEquals("", again.out());
    assertEquals(
        "lede: standard input: is an answer of lede and no page; give HTML or plain text\n",
        again.err());
  }

  @Test
  void anOptionThatWouldDoNothingIsRefused() throws IOException {
    Path page = Pages.storyIn(dir, "anna.html");
    assertEquals(2, Run.lede("--field", "headline", "--format", "csv", page).status());
    assertEquals(2, Run.lede("--field", "headline", "--trace", page).status());
    assertEquals(2, Run.lede("--force", page).status());
  }

  @Test
  void textIsTheStoryAlone() throws IOException {
    Run run = Run.lede("--text", Pages.storyIn(dir, "anna.html"));
    assertTrue(run.out().contains("\n\nThe old ferry will go on"), run.out());
    assertEquals(run, Run.lede("--format", "text", dir.resolve("anna.html")));
  }

  @Test
  void aFieldIsRawAndAListHasALineForEach() throws IOException {
    Path page = Pages.storyIn(dir, "anna.html");
    assertEquals("anna opens the bridge\n", Run.lede("--field", "headline", page).out());
    assertEquals("bridge\nharbour\n", Run.lede("--field=keywords", page).out());
  }

  @Test
  void aPageWithoutTheValueHasAnEmptyLineSoThatLinesMatchPages() throws IOException {
    Path page = Pages.storyIn(dir, "anna.html");
    assertEquals(new Run(0, "\n\n", ""), Run.lede("--field", "url", page, page));
    assertEquals(new Run(0, "\n", ""), Run.lede("--field", "comments", page));
  }

  @Test
  void traceTellsWhereEachBlockStands() throws IOException {
    Run run = Run.lede("--trace", Pages.storyIn(dir, "anna.html"));
    assertTrue(run.out().contains("\"span\"") && run.out().contains("\"dropped\""), run.out());
  }

  @Test
  void formatAndCharsetCanBeForced() throws IOException {
    Path page = Pages.storyIn(dir, "anna.html");
    Run text = Run.lede("--input-format", "text", page);
    assertTrue(text.out().contains("\"format\": \"text\""), text.out());
    Path korean = dir.resolve("seoul.txt");
    Files.write(korean, Pages.KOREAN_STORY.getBytes("EUC-KR"));
    Run run = Run.lede("--encoding", "euc-kr", "--text", korean);
    assertTrue(run.out().contains("다리가 월요일에"), run.out());
  }

  @Test
  void theAddressMakesLinksAbsolute() throws IOException {
    Run run = Run.lede("--base-url", "https://news.example/a/", Pages.storyIn(dir, "anna.html"));
    assertEquals(0, run.status(), run.err());
  }

  @Test
  void theLastOfTwoValuesHolds() throws IOException {
    Path page = Pages.storyIn(dir, "anna.html");
    Run run = Run.lede("--input-format", "text", "--input-format", "html", page);
    assertTrue(run.out().contains("\"format\": \"html\""), run.out());
  }

  @Test
  void theLastOfTwoFormatsHoldsHoweverTheyAreAskedFor() throws IOException {
    Path page = Pages.storyIn(dir, "anna.html");
    Run text = Run.lede("--text", page);
    assertEquals(text, Run.lede("--json", "--text", page));
    assertEquals(text, Run.lede("--text", "--json", "--format=csv", "--text", page));
    assertEquals(text, Run.lede("--text", "--json", "-ftext", page)); // by picocli
    assertEquals(text, Run.lede("-ftext", "--json", "--text", page));
    assertEquals(text, Run.lede("-fcsv", "--text", "-ftext", page));
    assertEquals(Run.lede(page), Run.lede("-ftext", "--text", "--json", page));
    assertEquals(2, Run.lede("--format", "xml", "--text", page).status());
  }

  @Test
  void namesThatLookLikeOptionsComeBehindTwoDashes() {
    Run run = Run.lede("--", "--text", "@list");
    assertEquals(
        List.of(
            "lede: --text: no such file; check the name",
            "lede: @list: no such file; check the name"),
        run.errLines());
  }

  @Test
  void aClosedPipeEndsQuietlyWhateverTheSystemCallsIt() throws Exception {
    Path pipe = dir.resolve("pipe");
    assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0);
    assertEquals(new Run(0, "", ""), stopping(new Outlet(failing("Rohr geplatzt"), pipe)));
    assertEquals(1, stopping(new Outlet(failing("Broken pipe"), Path.of("pom.xml"))).status());
  }

  @Test
  void aFullDiskIsTold() throws IOException {
    Run run = stopping(failing("No space left on device"));
    assertEquals(1, run.status());
    assertTrue(run.err().startsWith("lede: standard output: "), run.err());
    assertEquals(1, run.errLines().size(), run.err());
  }

  @Test
  void whoWantsToHearOfNoPageHearsThatTheOutputFailed() throws IOException {
    String fault = "lede: standard output: cannot be written, disk full; check the place\n";
    assertEquals(new Run(1, "", fault), stopping(failing("disk full"), "-q"));
    assertEquals(new Run(1, "", fault), stopping(failing("disk full"), "-q", "-o", "-"));
  }

  @Test
  void theDigitsOfNoLocaleShow() throws IOException {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
    try {
      Run run = Run.lede("-v", Pages.storyIn(dir, "anna.html"));
      assertEquals("lede: 1 page: 1 with a story, 0 without, 0 failed\n", run.err());
      assertEquals(
          "lede: --jobs 0: not a number from 1 up; give one\n", Run.lede("--jobs", "0").err());
    } finally {
      Locale.setDefault(before);
    }
  }

  private static OutputStream failing(String reason) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException(reason);
      }
    };
  }

  private Run stopping(OutputStream stopped, String... options) throws IOException {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Shell shell =
        new Shell(InputStream.nullInputStream(), stopped, new PrintStream(err), Set.of(), false);
    String page = Pages.storyIn(dir, "anna.html").toString();
    Stream<String> words = Stream.concat(Stream.of(options), Stream.of(page, page));
    int status = new Lede(shell).run(words.toArray(String[]::new));
    return new Run(status, "", err.toString(UTF_8));
  }
}
