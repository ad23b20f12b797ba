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
  private static final String PARAGRAPH = (SENTENCE + " ").repeat(5).strip();
  private static final String NOTICE = "<noscript><p>Please switch on scripts.</noscript>";
  private static final String STORY = "<noscript><p>" + PARAGRAPH + "<p>It burns.</noscript>";

  private static List<String> texts(String html) throws Exception {
    byte[] bytes = ("<body>" + html).getBytes(StandardCharsets.UTF_8);
    HtmlPage page = (HtmlPage) new PageReader().readOne("a.html", bytes);
    return Cutter.cut(page).blocks().stream().map(Block::text).toList();
  }

  @Test
  void aStoryForReadersWithoutScriptsIsCutWhereItStands() throws Exception {
    assertEquals(
        List.of("Lamp", PARAGRAPH, "It burns.", "Archive"),
        texts(NOTICE + "<h1>Lamp</h1>" + STORY + "<p>Archive"));
  }

  @Test
  void whatAPageShowsAnywayIsNotCutTwice() throws Exception {
    String shown = "<p>" + PARAGRAPH + "<p>It burns.";
    assertEquals(List.of(PARAGRAPH, "It burns."), texts(shown + STORY));
  }

  @Test
  void linksForReadersWithoutScriptsAreNoStory() throws Exception {
    assertEquals(
        List.of("Lamp"),
        texts("<h1>Lamp</h1><noscript><p><a href=/>" + PARAGRAPH + "</a></noscript>" + NOTICE));
  }

  @Test
  void theStoryIsNotJoinedToTheTextAroundIt() throws Exception {
    assertEquals(
        List.of("Lamp", PARAGRAPH, "Archive"),
        texts("Lamp <noscript>" + PARAGRAPH + "</noscript> Archive"));
  }

  @Test
  void aNoticeIsNoStoryHoweverShortThePageIs() throws Exception {
    assertEquals(
        List.of("Lamp"), texts("<h1>Lamp</h1><noscript><p>" + SENTENCE + "</p></noscript>"));
  }
}
