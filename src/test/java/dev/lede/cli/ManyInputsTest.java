package dev.lede.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManyInputsTest {
  @TempDir Path dir;

  private static List<String> headlines(Run run) {
    return run.outLines().stream().map(line -> line.replaceAll(" opens the bridge", "")).toList();
  }

  private Run headlinesOf(Object... args) {
    List<Object> all = new ArrayList<>(List.of("--field", "headline"));
    all.addAll(List.of(args));
    return Run.lede(all.toArray());
  }

  @Test
  void severalInputsAreOneObjectALine() throws IOException {
    Run run = Run.lede("--json", Pages.storyIn(dir, "a.html"), Pages.storyIn(dir, "b.html"));
    assertEquals(0, run.status(), run.err());
    assertEquals(2, run.outLines().size());
  }

  @Test
  void severalTextsAreToldApart() throws IOException {
    Path a = Pages.storyIn(dir, "a.html");
    Path b = Pages.storyIn(dir, "b.html");
    Run run = Run.lede("--text", a, b);
    assertEquals("==> " + a + " <==", run.outLines().get(0));
    assertTrue(run.out().contains("\n\n==> " + b + " <==\n"), run.out());
  }

  @Test
  void aDirectoryIsReadByNameAndHiddenFilesAndPageFoldersAreNot() throws IOException {
    for (String name :
        List.of("b/z.html", "b/c.html", "a.html", "d.html", ".git/x.html", "a_files/y.html")) {
      Pages.storyIn(dir, name.replaceAll("/(\\w)", "/$1"));
    }
    assertEquals(List.of("a", "b", "b", "d"), headlines(headlinesOf("-r", dir)));
  }

  @Test
  void foldersBesideTheirPageAreKnownInAnyLanguageAndOthersRead() throws IOException {
    for (String name :
        List.of(
            "a.html",
            "a-Dateien/w.html",
            "b.htm",
            "b.files/x.html",
            "c.html",
            "c_fichiers/y.html",
            "d_files/d.html",
            "e.html",
            "e-filer",
            "f_pliki/g.html")) {
      Pages.storyIn(dir, name);
    }
    List<String> expected = List.of("a", "b", "c", "d", "e", "e", "f");
    assertEquals(expected, headlines(headlinesOf("-r", dir)));
  }

  @Test
  void filesInADirectoryThatCanBeNoPagesByTheirEndingAreLeftOut() throws IOException {
    for (String name : List.of("a.html", "b.css", "c.JS", "d.json", "e.svg", "f.woff2", "g.txt")) {
      Pages.storyIn(dir, name);
    }
    assertEquals(List.of("a", "g"), headlines(headlinesOf("-r", dir)));
    assertEquals(List.of("b", "a", "g"), headlines(headlinesOf("-r", dir.resolve("b.css"), dir)));
  }

  @Test
  void loopsOfLinksAreSurvived() throws IOException {
    Pages.storyIn(dir, "a/page.html");
    Files.createSymbolicLink(dir.resolve("a/loop"), dir);
    Files.createSymbolicLink(dir.resolve("self"), dir.resolve("self"));
    Run run = headlinesOf("-r", dir);
    assertEquals(List.of("a"), headlines(run));
    assertEquals(1, run.errLines().size(), run.err()); // the link to itself is no file
  }

  @Test
  void aListNamesFilesALineEach() throws IOException {
    Path a = Pages.storyIn(dir, "a.html");
    Path odd = Pages.write(dir, "-o dd\t.html", Pages.story("odd"));
    Path list = Pages.write(dir, "list", a + "\r\n\n" + odd + "\n");
    assertEquals(List.of("a", "odd"), headlines(headlinesOf("--files-from", list)));
    assertEquals(List.of("odd", "a", "odd"), headlines(headlinesOf("--files-from", list, odd)));
  }

  @Test
  void severalListsAreReadOneAfterTheOther() throws IOException {
    Path a = Pages.write(dir, "list, a", Pages.storyIn(dir, "a.html") + "\n");
    Path b = Pages.write(dir, "list b", "\uFEFF" + Pages.storyIn(dir, "b.html"));
    Run run = headlinesOf("--files-from", b, "--files-from", a, dir.resolve("a.html"));
    assertEquals(List.of("a", "b", "a"), headlines(run));
  }

  @Test
  void aListWithNulsIsToldHowToBeRead() throws IOException {
    Path list = Pages.write(dir, "list", "a.html\0b.html\0");
    Run run = Run.lede("--files-from", list);
    assertEquals(1, run.errLines().size(), run.err());
    assertTrue(run.err().startsWith("lede: " + list + ": holds NUL"), run.err());
  }

  @Test
  void aListFromAPipeEndsNamesWithNul() throws IOException {
    Path odd = Pages.write(dir, "line\nbreak.html", Pages.story("odd"));
    Path a = Pages.storyIn(dir, "a.html");
    Run run = Run.reading(odd + "\0" + a, "--files-from", "-", "-0", "--field", "headline");
    assertEquals(List.of("odd", "a"), headlines(run));
  }

  @Test
  void theOutputIsTheSameForAnyNumberOfJobs() throws IOException {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      String name = "page" + i + ".html";
      names.add(dir.resolve(name).toString());
      if (i % 7 == 0) {
        continue; // missing
      }
      String foot = "<footer>" + "<p>Imprint</p>".repeat(i % 5 == 0 ? 500 : 1) + "</footer></body>";
      Pages.write(dir, name, Pages.story("Number " + i).replace("</body>", foot));
    }
    Run one = Run.reading(String.join("\n", names), "-j1", "--files-from", "-");
    Run many = Run.reading(String.join("\n", names), "-j7", "--files-from", "-");
    assertEquals(one, many);
    assertEquals(51, one.outLines().size());
    assertEquals(9, one.errLines().size());
  }

  @Test
  void theSummaryCountsPages() throws IOException {
    Path none = Pages.write(dir, "none.html", "<html><body></body></html>");
    Run run = Run.lede("-qv", Pages.storyIn(dir, "a.html"), none, dir.resolve("nowhere"));
    assertEquals("lede: 3 pages: 1 with a story, 1 without, 1 failed\n", run.err());
  }
}
