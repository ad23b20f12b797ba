package dev.lede.block;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
  void aListOfShortLinesIsNoWrappedText() {
    String menu = "Home\nWorld\nSport and leisure\nHouse prices\nWeather\nTravel\nCars\nJobs\n";
    assertEquals(8, Texts.of(menu).size());
  }
}
