package dev.lede.label;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonObject;
import dev.lede.block.Cutter;
import dev.lede.meta.MetadataReader;
import dev.lede.source.Page;
import dev.lede.source.PageReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RightnessTest {
  /** How right an answer is of two blocks of four words each, of which the first is the story. */
  private static Optional<Float> rightness(String corpus, String type, float... chances)
      throws Exception {
    String text = "lamps burn all night\n\ntickets sell every morning";
    Page page = new PageReader().readOne("a.txt", text.getBytes(StandardCharsets.UTF_8));
    View view = new View(Cutter.cut(page), MetadataReader.read(page));
    JsonObject gold = new JsonObject();
    gold.addProperty("text", "lamps burn all night");
    gold.addProperty("page_type", type);
    Example example =
        new Example(
            corpus,
            new Gold(gold),
            0,
            view,
            Features.measure(view),
            new float[] {1, 0},
            Optional.empty());
    return Rightness.of(example, chances);
  }

  @Test
  void theAnswerThatIsTheStoryIsWhollyRight() throws Exception {
    assertEquals(1, rightness("invented", "article", 1, 0).orElseThrow());
  }

  @Test
  void whatIsTooMuchCountsByTheCubeOfTheF1() throws Exception {
    float expected = (float) Math.pow(2.0 / 3, 3);
    assertEquals(expected, rightness("invented", "article", 1, 1).orElseThrow(), 1e-6f);
    assertEquals(0, rightness("invented", "article", 0, 1).orElseThrow());
  }

  @Test
  void whateverIsTakenFromAPageThatIsNoArticleIsWrong() throws Exception {
    assertEquals(0, rightness("wcxb", "forum", 1, 0).orElseThrow());
    assertEquals(1, rightness("wcxb", "article", 1, 0).orElseThrow());
  }
}
