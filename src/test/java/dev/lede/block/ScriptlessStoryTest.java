package dev.lede.block;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lede.source.HtmlPage;
import dev.lede.source.PageReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScriptlessStoryTest {
  private static final String SENTENCE =
      "The lamp of the old lighthouse will not be sold, the harbour board decided on Tuesday after"
          + " a debate of seven hours.";
  private static final String NOTICE = "<noscript><p>Please switch on scripts.</noscript>";
  private static final String STORY = "<noscript><p>" + SENTENCE + "<p>It burns.</noscript>";

  private static List<String> texts(String html) throws Exception {
    byte[] bytes = ("<body>" + html).getBytes(StandardCharsets.UTF_8);
    HtmlPage page = (HtmlPage) new PageReader().readOne("a.html", bytes);
    return Cutter.cut(page).blocks().stream().map(Block::text).toList();
  }

  @Test
  void aStoryForReadersWithoutScriptsIsCutWhereItStands() throws Exception {
    assertEquals(
        List.of("Lamp", SENTENCE, "It burns.", "Archive"),
        texts(NOTICE + "<h1>Lamp</h1>" + STORY + "<p>Archive"));
  }

  @Test
  void whatAPageShowsAnywayIsNotCutTwice() throws Exception {
    String shown = "<p>" + SENTENCE + "<p>It burns.";
    assertEquals(List.of(SENTENCE, "It burns."), texts(shown + STORY));
  }

  @Test
  void linksForReadersWithoutScriptsAreNoStory() throws Exception {
    assertEquals(
        List.of("Lamp"),
        texts("<h1>Lamp</h1><noscript><p><a href=/>" + SENTENCE + "</a></noscript>" + NOTICE));
  }

  @Test
  void theStoryIsNotJoinedToTheTextAroundIt() throws Exception {
    assertEquals(
        List.of("Lamp", SENTENCE, "Archive"),
        texts("Lamp <noscript>" + SENTENCE + "</noscript> Archive"));
  }
}
