package dev.lede.output;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.lede.article.Article;
import dev.lede.article.BodyItem;
import dev.lede.article.Comment;
import dev.lede.article.Dateline;
import dev.lede.article.Dropped;
import dev.lede.article.Image;
import dev.lede.article.Metadata;
import dev.lede.article.Related;
import dev.lede.article.Teaser;
import dev.lede.article.Trace;
import dev.lede.block.Span;
import dev.lede.meta.Stated;
import dev.lede.source.Format;
import dev.lede.source.Source;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Invented articles to print. */
final class Articles {
  private static final Metadata NOTHING_KNOWN =
      new Metadata(
          new Metadata.Titles(Optional.empty(), Optional.empty(), Optional.empty()),
          new Metadata.Authorship(Optional.empty(), List.of(), Optional.empty()),
          Optional.empty(),
          Optional.empty(),
          Stated.Publication.NONE,
          false);

  private Articles() {}

  /** An article with something in every place. */
  static Article full() {
    return new Article(
        new Source("bridge.html", Format.HTML, UTF_8, 1234, Optional.empty()),
        known(),
        story(),
        new Article.Surroundings(
            List.of(
                new Related(
                    Optional.of("Read also"),
                    "A tunnel fails",
                    Optional.of("https://news.example/t"),
                    trace("a"))),
            List.of(teaser()),
            List.of(new Comment("Nice bridge!", trace("div"))),
            List.of(new Dropped("chrome", "Menu", trace("nav")))),
        new Article.Assessment(0.9731, List.of("The story may go on elsewhere.")));
  }

  private static Article.Story story() {
    return new Article.Story(
        List.of(
            item(
                BodyItem.Type.PARAGRAPH,
                "LOWTOWN, May 3 (ANP) - The bridge <opens> & \"stays\" open."),
            new BodyItem(BodyItem.Type.HEADING, "What it cost", 2, 0, List.of(), trace("h2")),
            item(BodyItem.Type.LIST_ITEM, "Steel: 3 million"),
            item(BodyItem.Type.LIST_ITEM, "Paint: 2 million"),
            item(BodyItem.Type.QUOTE, "It is *our* bridge."),
            new BodyItem(
                BodyItem.Type.TABLE,
                "Year Cars 2024 7",
                0,
                0,
                List.of(List.of("Year", "Cars"), List.of("2024", "7")),
                trace("table")),
            item(BodyItem.Type.CODE, "open(bridge);")),
        List.of(
            new Image(
                Optional.of("The mayor on the bridge."),
                Optional.of("Ann Hill/ANP"),
                Optional.empty(),
                Optional.of("https://news.example/a.jpg?x=1&y=2"),
                -1,
                2,
                trace("figure"))));
  }

  /** The full article of a page that states its authors and prints no byline. */
  static Article unsigned() {
    Article full = full();
    Metadata known = full.metadata();
    return new Article(
        full.source(),
        new Metadata(
            known.titles(),
            new Metadata.Authorship(
                Optional.empty(), known.authorship().authors(), Optional.empty()),
            known.datePublished(),
            known.dateModified(),
            known.publication(),
            known.truncated()),
        full.story(),
        full.surroundings(),
        full.assessment());
  }

  /** The full article with a heading above the paragraph that its dateline opens. */
  static Article headed() {
    Article full = full();
    return new Article(
        full.source(),
        full.metadata(),
        new Article.Story(
            List.of(
                item(BodyItem.Type.HEADING, "The ribbon"),
                item(BodyItem.Type.PARAGRAPH, "LOWTOWN, May 3 (ANP) - The bridge is open.")),
            List.of()),
        full.surroundings(),
        full.assessment());
  }

  private static Metadata known() {
    return new Metadata(
        new Metadata.Titles(
            Optional.of("New bridge opens"),
            Optional.of("After ten years"),
            Optional.of("A bridge.")),
        new Metadata.Authorship(
            Optional.of("By Ann Hill and Bo Li"),
            List.of("Ann Hill", "Bo Li"),
            Optional.of(
                new Dateline(
                    "LOWTOWN, May 3 (ANP) -",
                    List.of("LOWTOWN"),
                    Optional.of(3),
                    Optional.of(5),
                    Optional.of("ANP")))),
        Optional.of("2024-05-03"),
        Optional.empty(),
        new Stated.Publication(
            Optional.of("The Example"),
            Optional.of("World"),
            List.of("bridges", "mayors"),
            Optional.of("https://news.example/bridge"),
            Optional.of("en"),
            Optional.of(true),
            List.of()),
        false);
  }

  private static Teaser teaser() {
    return new Teaser(
        Optional.of("Most read"),
        "Goat elected",
        Optional.of("Animals"),
        Optional.of("Voters chose..."),
        true,
        Optional.of("4 May"),
        Optional.empty(),
        Optional.empty(),
        Optional.of("https://news.example/goat"),
        trace("li"));
  }

  /** A text page without a story, and only a line of something else. */
  static Article none() {
    Trace lines = new Trace(new Span.Lines(3, 4), 0.5, "short");
    return new Article(
        new Source("menu.txt", Format.TEXT, UTF_8, 9, Optional.empty()),
        NOTHING_KNOWN,
        new Article.Story(List.of(), List.of()),
        new Article.Surroundings(
            List.of(), List.of(), List.of(), List.of(new Dropped("chrome", "菜单", lines))),
        new Article.Assessment(0, List.of()));
  }

  /** An article of one item. */
  static Article of(BodyItem.Type type, String text) {
    return of(List.of(item(type, text)));
  }

  /** An article whose story is a list; an item with the number 0 has none. */
  static Article list(int... numbers) {
    return of(
        Arrays.stream(numbers)
            .mapToObj(
                number ->
                    new BodyItem(
                        BodyItem.Type.LIST_ITEM, "Item", 0, number, List.of(), trace("li")))
            .toList());
  }

  /** An article whose story is a table. */
  static Article table(List<List<String>> rows) {
    return of(List.of(new BodyItem(BodyItem.Type.TABLE, "Cells", 0, 0, rows, trace("table"))));
  }

  private static Article of(List<BodyItem> body) {
    Article none = none();
    return new Article(
        none.source(),
        none.metadata(),
        new Article.Story(body, List.of()),
        none.surroundings(),
        none.assessment());
  }

  /** An article with a picture and without text. */
  static Article withPicture(String url) {
    Article none = none();
    Image image =
        new Image(
            Optional.of("A \"caption\""),
            Optional.empty(),
            Optional.of("alt"),
            Optional.of(url),
            -1,
            1,
            trace("img"));
    return new Article(
        none.source(),
        none.metadata(),
        new Article.Story(List.of(), List.of(image)),
        none.surroundings(),
        none.assessment());
  }

  private static BodyItem item(BodyItem.Type type, String text) {
    return new BodyItem(type, text, 0, 0, List.of(), trace("p"));
  }

  private static Trace trace(String tag) {
    return new Trace(
        new Span.Element(new Element("main").appendElement(tag)), 0.98765, "stands in the story");
  }
}
