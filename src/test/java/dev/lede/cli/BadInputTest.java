package dev.lede.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BadInputTest {
  @TempDir Path dir;
  private Path good;

  @BeforeEach
  void writeAGoodPage() throws IOException {
    good = Pages.storyIn(dir, "good.html");
  }

  /** One line on standard error about the bad one, an answer for the good one, and status 1. */
  private void assertOthersAreStillRead(Path bad, String fault) {
    Run run = Run.lede(bad, good);
    assertEquals(1, run.outLines().size(), run.out());
    assertTrue(run.out().contains("good opens the bridge"));
    assertEquals(1, run.errLines().size(), run.err());
    assertTrue(run.err().startsWith("lede: " + bad + ": "), run.err());
    assertTrue(run.err().contains(fault), run.err());
    assertEquals(1, run.status());
  }

  @Test
  void aMissingFile() {
    assertOthersAreStillRead(dir.resolve("nowhere.html"), "no such file");
  }

  @Test
  void anAddressIsEchoedAsItWasTyped() throws IOException {
    String address = "HTTPS://news.example//a/b?c=d";
    String line =
        "lede: "
            + address
            + ": is an address, and lede reads files; fetch it with curl and pipe it in\n";
    Path list = Pages.write(dir, "list", address + "\n");
    assertEquals(new Run(1, "", line), Run.lede(address));
    assertEquals(new Run(1, "", line), Run.lede("-r", "--files-from", list));
    assertEquals(new Run(1, "", line), Run.lede("explain", address));
  }

  @Test
  void aFileThatCannotBeOpened() throws IOException {
    Path loop = dir.resolve("loop.html");
    Files.createSymbolicLink(loop, loop);
    assertOthersAreStillRead(loop, "; ");
  }

  @Test
  void aDirectoryWithoutPagesIsToldByItsName() throws IOException {
    Path empty = Files.createDirectory(dir.resolve("empty"));
    Pages.write(empty, "style.css", "p { color: red }");
    Run run = Run.lede("-r", empty);
    assertEquals(1, run.status());
    assertEquals("lede: " + empty + ": holds no pages; check its name", run.err().strip());
  }

  @Test
  void aDirectoryWithoutTheOptionForIt() {
    assertOthersAreStillRead(dir, "-r");
  }

  @Test
  void aPageOfTooManyNodesIsReadUpToThereAndSaysSo() throws IOException {
    String warning = "Only the start of the page was read";
    Path page = Pages.write(dir, "large.html", Pages.story("good") + "<br>".repeat(600_000));
    Run run = Run.lede(page);
    assertTrue(run.out().contains("good opens the bridge"), run.out());
    assertTrue(run.out().contains(warning), run.out());
    assertFalse(Run.lede(good).out().contains(warning));
  }

  @Test
  void anEmptyFile() throws IOException {
    assertOthersAreStillRead(Pages.write(dir, "empty.html", ""), "empty");
  }

  @Test
  void aBinaryFile() throws IOException {
    Path picture = dir.resolve("picture.html");
    Files.write(picture, new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0});
    assertOthersAreStillRead(picture, "PNG");
  }

  @Test
  void aPageThatIsTooLarge() {
    Run small = Run.lede("--max-bytes", "100", good);
    assertEquals(1, small.status());
    assertTrue(small.err().contains("--max-bytes"), small.err());
  }

  @Test
  void aPageWithoutAStoryHasAnAnswerAndStatusOne() throws IOException {
    Run run = Run.lede(Pages.write(dir, "none.html", "<html><body></body></html>"));
    assertTrue(run.out().contains("\"body\": []"), run.out());
    assertEquals(1, run.errLines().size(), run.err());
    assertEquals(1, run.status());
  }

  @Test
  void aNameThatWouldCommandTheTerminal() {
    Run run = Run.lede(dir + "/a\nb\u001b[2Jc\u202e.html");
    assertEquals(1, run.errLines().size(), run.err());
    assertTrue(run.err().contains("a\\nb\\u001b[2Jc\\u202e.html"), run.err());
  }

  @Test
  void aNameThatEndsALineAsWindowsDoesIsEscapedWhole() {
    Run run = Run.lede(dir + "/a\r\nb\rc.html");
    assertTrue(run.err().contains("a\\r\\nb\\rc.html"), run.err());
  }

  @Test
  void aNameThatCannotBe() {
    Run run = Run.lede("a\0b", good);
    assertEquals(1, run.errLines().size(), run.err());
    assertEquals(1, run.outLines().size());
    assertEquals(1, run.status());
  }

  @Test
  void quietSaysNothingButTheStatus() {
    Run run = Run.lede("-q", dir.resolve("nowhere.html"), good);
    assertEquals("", run.err());
    assertEquals(1, run.status());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--nope",
        "-Z",
        "--format=xml",
        "--format",
        "--include=ads --text",
        "--include=captions",
        "--trace --text",
        "--field=weather",
        "--encoding=klingon",
        "--input-format=pdf",
        "--base-url=page.html",
        "--base-url=file:///x/",
        "--base-url=https://",
        "--base-url=https:///a",
        "--field=url --field=headline",
        "--files-from=/",
        "--files-from=",
        "--output-dir=",
        "--output=",
        "--format=",
        "--max-bytes=much",
        "--max-bytes=2G",
        "--max-bytes=",
        "--jobs=0",
        "--jobs=-1",
        "--jobs=many",
        "--timeout=soon",
        "--color=red",
        "--null",
        "--files-from=/no/such/list",
        "--output-dir=x -o y",
        "-o /no/such/directory/file",
        "- -",
        "--files-from=- -",
        "explain a b",
        "explain --jobs=2 a",
        "explain --color=red a"
      })
  void wrongUsageIsOneLineAndStatusTwo(String line) {
    Run run = Run.lede((Object[]) line.split(" "));
    assertEquals(2, run.status(), run.err());
    assertEquals(1, run.errLines().size(), run.err());
    assertTrue(run.err().startsWith("lede: "), run.err());
    assertEquals("", run.out());
  }

  @Test
  void wrongUsageReadsAndWritesNothing() {
    Path out = dir.resolve("out.json");
    assertEquals(2, Run.lede("-o", out, "--jobs", "none", good).status());
    assertFalse(Files.exists(out));
  }

  @Test
  void aBlankInAnAddressIsWrongUsage() {
    assertEquals(2, Run.lede("--base-url", "http://a b", good).status());
  }

  @Test
  void aNameInsideAnArchiveALinkInARingAndANameThatIsNoUtf8AreEachToldAsSuch() throws IOException {
    Path loop = dir.resolve("loop.html");
    Files.createSymbolicLink(loop, loop);
    assertOthersAreStillRead(loop, "is a link that leads to no file");
    assertOthersAreStillRead(good.resolve("a.html"), "name " + good + " alone");
    assertOthersAreStillRead(dir.resolve("na\uFFFDve.html"), "not in UTF-8");
  }

  @Test
  void anEmptyNameIsWrongUsageAndNotTheDirectoryAtHand() {
    String fault = "lede: an empty file name; check the variable that it comes from\n";
    assertEquals(new Run(2, "", fault), Run.lede(""));
    assertEquals(new Run(2, "", fault), Run.lede("-r", "page.html", ""));
  }
}
