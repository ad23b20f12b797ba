package dev.lede.block;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class FragmentsTest {
  private static final String BROKEN =
      """
      Home
      Sport
      Old crane comes down
      The harbour master of Northquay said that
      the old crane
      , which has stood on the pier since the days of steam, will be taken down
      before winter
      .
      Nobody at the works of
      Rust & Sons
      remembers how such bolts were made, the harbour master said in a letter to “
      The Pier
      ” on Tuesday.
      The cabin, which is still painted in the green of its first year, goes to the
      National Museum
      of Northquay.
      Related
      A crane for Southquay
      twitter
      facebook
      """;

  @Test
  void aSentenceThatWasBrokenAtItsLinksIsOneBlock() {
    assertEquals(
        List.of(
            "Home",
            "Sport",
            "Old crane comes down",
            "The harbour master of Northquay said that the old crane, which has stood on the pier"
                + " since the days of steam, will be taken down before winter.",
            "Nobody at the works of Rust & Sons remembers how such bolts were made, the harbour"
                + " master said in a letter to “The Pier” on Tuesday.",
            "The cabin, which is still painted in the green of its first year, goes to the National"
                + " Museum of Northquay.",
            "Related",
            "A crane for Southquay",
            "twitter",
            "facebook"),
        Texts.of(BROKEN));
  }

  @Test
  void doubledBreaksChangeNothing() {
    assertEquals(Texts.of(BROKEN), Texts.of(BROKEN.replace("\n", "\n\n")));
  }

  @Test
  void linesOfAPageWithParagraphsAreNeverPieces() {
    String page =
        """
        The crane was taken down on Friday without a bang and without a crowd to see it

        (Photo: Ann Example)
        in our archive since 1911

        The end of an era
        """;
    assertEquals(4, Texts.of(page).size());
  }

  @Test
  void quotationsOfEveryLanguageKeepTheirEnds() {
    String page =
        """
        „Der Kran war schön und alt und rostig“, sagte der Hafenmeister der
        Nordhafen AG
        , „und er fehlt uns.“
        Ein neuer Kran
        »Wir bauen keinen neuen, denn niemand kann es bezahlen.«
        Hafen
        """;
    assertEquals(
        List.of(
            "„Der Kran war schön und alt und rostig“, sagte der Hafenmeister der Nordhafen AG, „und"
                + " er fehlt uns.“",
            "Ein neuer Kran",
            "»Wir bauen keinen neuen, denn niemand kann es bezahlen.«",
            "Hafen"),
        Texts.of(page));
  }

  @Test
  void denseScriptsAndElisionsAreJoinedWithoutABlank() {
    String page =
        """
        港口管理员周二表示，旧起重机将被
        北港公司
        ，也就是它的主人，在冬天之前拆除。
        完
        Le capitaine du port de Quainord a parlé longuement de l’
        Ukraine
        , où la grue est née.
        """;
    assertEquals(
        List.of(
            "港口管理员周二表示，旧起重机将被北港公司，也就是它的主人，在冬天之前拆除。",
            "完",
            "Le capitaine du port de Quainord a parlé longuement de l’Ukraine, où la grue est"
                + " née."),
        Texts.of(page));
  }

  @Test
  void linesWithABlankLineBetweenAllAreParagraphs() {
    List<String> lines =
        List.of(
            "The crane of Northquay. Nobody knows how old it is, as the harbour lost its books",
            "more pictures",
            "Old crane comes down",
            "The crane has stood on the pier since the days of steam, as the harbour master says",
            "share this story",
            "It will be taken down before winter.",
            "The cabin goes to the museum.");
    assertEquals(lines, Texts.of(String.join("\n\n", lines)));
  }

  @Test
  void blankLinesBetweenAllPiecesOfBrokenSentencesPartNothing() {
    String spread = BROKEN.strip().replace("\n", "\n\n");
    assertEquals(Texts.of(BROKEN), Texts.of(spread));
  }
}
