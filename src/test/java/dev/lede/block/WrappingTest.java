package dev.lede.block;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WrappingTest {
  private static final String WRAPPED =
      """
      Harbour news

         The harbour master of Northquay said on Tuesday that the old crane,
         which has stood on the eastern pier since the days of steam, will be
         taken down before winter because its bolts have rusted through and
         nobody makes such bolts any more.
         Share

           * The crane was built by hand in a shed behind the fish market by
             eleven men
           * It never fell
           * It was painted green in its first year, red in its second year and
             grey in every other year

         The port wants to keep the cabin. A museum in the next town has asked
         for it.
      """;

  @Test
  void wrappedLinesAreJoinedAndRealBreaksKept() {
    assertEquals(
        List.of(
            "Harbour news",
            "The harbour master of Northquay said on Tuesday that the old crane, which has stood on"
                + " the eastern pier since the days of steam, will be taken down before winter"
                + " because its bolts have rusted through and nobody makes such bolts any more.",
            "Share",
            "The crane was built by hand in a shed behind the fish market by eleven men",
            "It never fell",
            "It was painted green in its first year, red in its second year and grey in every other"
                + " year",
            "The port wants to keep the cabin. A museum in the next town has asked for it."),
        Texts.of(WRAPPED));
  }

  @Test
  void aWrappedLetterAmongLinesThatAreNotIsJoined() {
    String long1 = "A ferry that had been late all week was early on Friday. ".repeat(4).strip();
    String letter =
        """
        Dear readers of this paper, the lamp on the northern pier was lit again
        on Sunday after eleven dark years, and the keeper who came back for it
        says that she will stay as long as somebody brings oil up the stairs and
        the door does not blow in. She has asked for chair number 1.
        """;
    List<String> expected = new ArrayList<>();
    StringBuilder page = new StringBuilder();
    for (int i = 1; i <= 4; i++) {
      page.append(long1 + " " + i + "\n\n").append(letter.replace("1.", i + ".") + "\n");
      expected.add(long1 + " " + i);
      expected.add(letter.replace("1.", i + ".").strip().replaceAll("\\s+", " "));
    }
    assertEquals(expected, Texts.of(page.toString()));
  }

  @Test
  void linesOfLikeLengthAreNoWrappedLetter() {
    String long1 = "A ferry that had been late all week was early on Friday. ".repeat(4).strip();
    String titles =
        """
        Harbour master wants the old crane on the pier to be taken down
        Council votes for a cheaper bridge and against the toll for vans
        Lamp on the northern pier is lit again after eleven dark years
        Nobody was hurt when the market hall lost half its roof in May
        """;
    String page = (long1 + "\n\n" + titles + "\n").repeat(4);
    List<String> lines = page.lines().filter(line -> !line.isBlank()).toList();
    assertEquals(lines, Texts.of(page));
  }

  @Test
  void aJoinedBlockSpansItsLines() {
    assertEquals(new Span.Lines(3, 6), Texts.cut(WRAPPED).get(1).span());
  }

  @Test
  void denseScriptsAreJoinedWithoutABlank() {
    String line = "港口管理员周二表示那台旧起重机将在冬天之前拆除因为它的螺栓已经生锈而且再也没有人制造这样的";
    String page = (line + "\n").repeat(6) + "螺栓了。\n\n博物馆\n";
    assertEquals(List.of(line.repeat(6) + "螺栓了。", "博物馆"), Texts.of(page));
  }

  @Test
  void theOnlyWrappedLinesOfAShortPageAreJoined() {
    String page =
        """
        Ferry late again

           The ferry to Northquay left an hour late on Tuesday because the cook had
           overslept, the harbour master said.

           Nobody was hurt.
        """;
    assertEquals(3, Texts.of(page).size());
  }

  @Test
  void twoLinesThatBothBeginWithCapitalsStayApartOnAShortPage() {
    String page =
        """
        Harbour master of Northquay wants the old crane on the pier to be taken
        Council votes for a cheaper bridge
        """;
    assertEquals(2, Texts.of(page).size());
  }

  @Test
  void aListOfShortLinesIsNoWrappedText() {
    String menu = "Home\nWorld\nSport and leisure\nHouse prices\nWeather\nTravel\nCars\nJobs\n";
    assertEquals(8, Texts.of(menu).size());
  }

  @Test
  void aWordBeforeARunOfDenseScriptKeepsItsBlank() {
    String line = "港口管理员周二表示那台旧起重机将在冬天之前拆除因为它的螺栓已经生锈而且再也没有人制造这样的\n";
    String page = line.repeat(6) + "螺栓了，说这话的是在港口工作了三十年的 Jenny\n" + line.repeat(2);
    List<String> blocks = Texts.of(page);
    assertEquals(1, blocks.size());
    assertEquals(true, blocks.get(0).contains("的 Jenny 港口"));
  }

  @Test
  void aNoBreakSpaceEndsNoWord() {
    String page =
        """
        Správce přístavu v úterý uvedl, že starý jeřáb na východním molu bude
        a\u00A0partnerky odstraněn ještě před zimou, protože jeho šrouby jsou už
        dávno zrezivělé a nikdo je dnes nevyrábí, ani v továrně za městem, kde
        kdysi vznikly první z nich a kde se dnes vyrábějí jen hračky a\u00A0kola.
        """;
    assertEquals(1, Texts.of(page).size());
  }
}
