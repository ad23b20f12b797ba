package dev.lede.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a hostile page or name cannot do to a terminal or to a browser. */
class TerminalTest {
  /** Clears a screen, in two spellings, rings a bell, ends a line, and turns text round. */
  private static final String COMMANDS = "\u001b[2J\u009b2J\u0007\u0085\u202e\u2066";

  private static final List<String> ADDRESSES =
      List.of(
          "javascript:alert(1)",
          "JaVaScRiPt:alert(1)",
          " java\tscript:alert(1)",
          "\u0001javascript:alert(1)",
          "javascript&colon;alert(1)",
          "data:text/html,<script>alert(1)</script>",
          "vbscript:x",
          "file:///etc/passwd",
          "blob:x",
          "http://a.example/\" onerror=\"alert(1)");

  @TempDir Path dir;

  private static boolean commands(int c) {
    return c < ' ' && c != '\n' && c != '\t'
        || c >= 0x7F && c <= 0x9F
        || c >= 0x202A && c <= 0x202E
        || c >= 0x2066 && c <= 0x2069;
  }

  private static void assertHarmless(String printed) {
    assertTrue(printed.replace("\r\n", "\n").chars().noneMatch(TerminalTest::commands), printed);
  }

  private static String hostileStory() {
    return Pages.story("anna")
        .replace("opened the new", "opened " + COMMANDS + " the new")
        .replace("opens", "opens" + COMMANDS.replace("\u0085", ""));
  }

  @Test
  void noStoryCommandsATerminalInAnyFormat() throws IOException {
    Path page = Pages.write(dir, "anna.html", hostileStory());
    for (String format : Choices.formats().split(", ")) {
      Run run = Run.on(Set.of("out", "err"), "", "--format", format, page);
      assertEquals(0, run.status(), format + run.err());
      assertHarmless(run.out());
    }
    for (String field : List.of("headline", "body", "source")) {
      assertHarmless(Run.on(Set.of("out"), "", "--field", field, page).out());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-Dlede.terminals=none,in,out,err"})
  void noStoryCommandsATerminalWithOrWithoutTheLauncher(String told) throws Exception {
    Path page = Pages.write(dir, "anna.html", hostileStory());
    String java =
        ProcessHandle.current().info().command().orElseThrow()
            + (" -cp '" + System.getProperty("java.class.path") + "' ")
            + (told + " dev.lede.cli.Main --text ");
    for (String line : List.of(java + page, "cat " + page + " | " + java)) {
      Run run = Installed.run(dir, Map.of(), "script", "-qec", line, "/dev/null");
      assumeTrue(run.status() == 0, run.out() + run.err());
      assertTrue(run.out().contains("\\u001b[2J"), run.out());
      assertHarmless(run.out());
    }
  }

  @Test
  void explainedBlocksCommandNoTerminalWhereverTheyGo() throws IOException {
    Path page = Pages.write(dir, "anna.html", hostileStory());
    assertHarmless(Run.lede("explain", page).out());
    assertTrue(Run.lede("explain", page).out().contains("\\u001b[2J"));
  }

  @Test
  void noNameCommandsATerminal() throws IOException {
    Path page = Pages.write(dir, "a" + COMMANDS + "\nb.html", Pages.story("anna"));
    Path none = Pages.write(dir, "c" + COMMANDS + "\nd.html", "<html><body></body></html>");
    Path missing = dir.resolve("e" + COMMANDS + "\nf.html");
    for (String format : List.of("text", "jsonl", "markdown")) {
      Run run = Run.on(Set.of("out", "err"), "", "-v", "--format", format, page, none, missing);
      assertHarmless(run.out());
      assertHarmless(run.err());
      assertEquals(3, run.errLines().size(), run.err());
    }
    Run titles = Run.lede("--text", page, page); // into a file: the titles are still a line each
    assertTrue(titles.out().contains("\\u001b[2J"), titles.out());
  }

  @Test
  void theReadingPageHasNoScriptNoHandlerAndNoForeignScheme() throws IOException {
    StringBuilder html =
        new StringBuilder(Pages.story("anna&lt;script&gt;alert(1)&lt;/script&gt;"));
    StringBuilder parts =
        new StringBuilder("<p>&lt;img src=x onerror=alert(1)&gt; said the mayor of it.</p>");
    for (String address : ADDRESSES) {
      String quoted = address.replace("\"", "&quot;");
      parts.append(
          "<figure><img src=\"" + quoted + "\" alt='\"><script>x</script>' onload=alert(1)>");
      parts.append("<figcaption>The bridge. Photo: \"><script>x</script></figcaption></figure>");
      parts.append(
          "<p>The <a href=\"" + quoted + "\" onclick=alert(1)>mayor</a> opened it on Monday.</p>");
      parts.append("<link rel=canonical href=\"" + quoted + "\">");
    }
    html.insert(html.indexOf("<p>Nobody"), parts);
    html.insert(html.indexOf("lang=\"en\"") + 8, "&quot; onload=alert(1)");
    Run run = Run.lede("--format", "html", Pages.write(dir, "x.html", html.toString()));
    assertEquals(0, run.status(), run.err());
    assertSafe(Jsoup.parse(run.out()));
  }

  private static void assertSafe(Document page) {
    assertTrue(page.select("script, iframe, object, embed, base, form, svg, link").isEmpty());
    assertFalse(page.select("figure, p").isEmpty());
    for (Element element : page.getAllElements()) {
      for (Attribute attribute : element.attributes()) {
        String name = attribute.getKey();
        assertFalse(name.startsWith("on") || name.equals("style"), element.toString());
        if (List.of("href", "src", "srcset", "action").contains(name)) {
          boolean web = attribute.getValue().matches("(?:https?://|mailto:|[^:]*$).*");
          assertTrue(web, element.toString());
        }
      }
    }
  }
}
