package dev.lede.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Links whose parts stand apart only by a page's style. */
class TeaserPiecesTest {
  @Test
  void aTimeASectionAndATextAreToldFromTheHeadlineThatTheyAreGluedTo() {
    assertEquals(
        List.of(
            "null / Ferry runs aground off the mill / null / 16:05",
            "Under the ice / Children skate to school again / null / null",
            "null / Baker gives away her recipe / She has baked for fifty years. / null",
            "null / Goat found on the church roof / null / 3 May 2024"),
        teasers(
            """
            <p data-label=teaser><time>16:05</time><a href=/1>Ferry runs aground off the mill</a></p>
            <p data-label=teaser><a href=/2><span>Under the ice</span><span>Children skate to school
              again</span></a></p>
            <p data-label=teaser_description><a href=/3>Baker gives away her recipe</a><a
              href=/3>She has baked for fifty years.</a></p>
            <p data-label=teaser><a href=/4>Goat found on the church roof</a><i></i><span>3 May
              2024</span></p>
            """));
  }

  @Test
  void whatIsNoKnownPartAndWhatGoesOnInAWordStaysInTheHeadline() {
    assertEquals(
        List.of(
            "null / Ferry runs aground off the mill2466 / null / null",
            "null / 1Children skate to school again / null / null",
            "null / The makers of MillChat answer their critics / null / null",
            "null / Baker gives away her recipe / null / null"),
        teasers(
            """
            <p data-label=teaser><a href=/1>Ferry runs aground off the mill</a><span>2466</span></p>
            <p data-label=teaser><b>1</b><a href=/2>Children skate to school again</a></p>
            <p data-label=teaser><a href=/3>The makers of Mill<em>Chat</em> answer their critics</a></p>
            <p data-label=teaser><a href=/4><span>B</span>aker gives away her recipe</a></p>
            """));
  }

  @Test
  void aBlockOfWhichOnePieceHasNoPlaceIsPrintedOnce() {
    assertEquals(
        List.of("Valley / Under the ice16:05Children skate to school again / null / null"),
        teasers(
            """
            <p data-label=teaser_section>Valley</p>
            <p data-label=teaser><span>Under the ice</span><time>16:05</time><a href=/2>Children
              skate to school again</a></p>
            """));
  }

  @Test
  void linesWithAKickerStayUnderTheTitleOfTheirList() {
    String list =
        """
        <h2 data-label=teaser_list>Newest</h2>
        <p data-label=teaser><a href=/1>Ferry runs aground off the mill</a></p>
        <p data-label=teaser><a href=/2><span>Under the ice</span><span>Children skate
          again</span></a></p>
        """;
    assertEquals(
        List.of(Optional.of("Newest"), Optional.of("Newest")),
        HtmlAssemblyTest.assemble(list).surroundings().teasers().stream()
            .map(Teaser::list)
            .toList());
  }

  @Test
  void aMarkBeforeARelatedLinkIsItsLabel() {
    String box =
        """
        <p data-label=paragraph>The ferry runs again.</p>
        <p data-label=related><span>Read also</span><a href=/1>Who built the mill</a></p>
        <p data-label=paragraph>Nobody came to see it off.</p>
        <p data-label=related><span>Read more</span> <a href=/2>The goat on the roof</a></p>
        """;
    assertEquals(
        List.of("Read also / Who built the mill", "Read more / The goat on the roof"),
        HtmlAssemblyTest.assemble(box).surroundings().related().stream()
            .map(link -> link.label().orElse(null) + " / " + link.headline())
            .toList());
  }

  private static List<String> teasers(String html) {
    return HtmlAssemblyTest.assemble(html).surroundings().teasers().stream()
        .map(
            teaser ->
                teaser.articleSection().orElse(null)
                    + " / "
                    + teaser.headline()
                    + " / "
                    + teaser.description().orElse(null)
                    + " / "
                    + teaser.datePublished().orElse(null))
        .toList();
  }
}
