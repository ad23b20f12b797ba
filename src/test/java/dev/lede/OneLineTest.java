package dev.lede;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lede.article.Article;
import dev.lede.article.BodyItem;
import dev.lede.article.Conservation;
import dev.lede.block.Cutter;
import dev.lede.source.Format;
import dev.lede.source.Source;
import dev.lede.source.TextPage;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that some scraper has put on one line. */
class OneLineTest {
  private static final String STORY =
      "Ferry to Brough sails again By Mira Oakes The old ferry sailed on Saturday after eleven"
          + " years, with 214 passengers and a brass band on board. “We never gave up hope,” said"
          + " the mayor, Ines Calder, before a crowd that had come from all over the valley. The"
          + " ferry will leave twice a day until autumn, and once a day in winter. A ticket costs"
          + " 4.50 crowns, and dogs travel free. The harbour band, which had played at the last"
          + " departure, played the same march again, and the first lorry on board carried bees.";

  private static Article article(String text) {
    Source source = new Source("page", Format.TEXT, StandardCharsets.UTF_8, 0, Optional.empty());
    TextPage page = new TextPage(source, text);
    Article article = new ArticleParser().parse(page);
    Conservation.check(Cutter.cut(page), article);
    return article;
  }

  @Test
  void aStoryOnOneLineIsTheStoryWithLittleConfidenceAndAWarning() {
    Article article = article(STORY);
    assertEquals(List.of(STORY), article.story().body().stream().map(BodyItem::text).toList());
    assertTrue(article.assessment().confidence() <= 0.25);
    assertEquals(1, article.assessment().warnings().size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Home News Sport Weather Letters Archive Imprint ",
        "The ferry sailed. ",
        "https://news.example/a.html?x=1.2 "
      })
  void aLineThatIsNoProseIsNoStory(String part) {
    assertFalse(article(part.repeat(part.startsWith("The") ? 2 : 40)).hasStory());
  }
}
