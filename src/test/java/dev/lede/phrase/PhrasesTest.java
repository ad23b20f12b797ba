package dev.lede.phrase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lede.Growth;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PhrasesTest {

  @Test
  void findsAPhraseAndSaysWhereItStands() {
    Hit hit = Phrases.in("The harbour at dawn. Photo: Ann Example").first(Cue.CREDIT).orElseThrow();
    assertEquals(new Hit(Cue.CREDIT, 21, 26), hit);
  }

  @Test
  void foldsCase() {
    assertTrue(Phrases.in("READ ALSO: the mayor resigns").startsWith(Cue.READ_ALSO));
  }

  @Test
  void foldsFullAndHalfWidth() {
    assertTrue(Phrases.in("Ｒｅａｄ ａｌｓｏ： the mayor resigns").startsWith(Cue.READ_ALSO));
    assertTrue(Phrases.in("图：受访者").startsWith(Cue.CREDIT));
  }

  @Test
  void foldsQuotes() {
    assertTrue(Phrases.in("Editor\u2019s picks").is(Cue.TEASER_LIST));
  }

  @Test
  void foldsTraditionalCharacters() {
    assertTrue(Phrases.in("延伸閱讀：港口重開").startsWith(Cue.READ_ALSO));
    assertTrue(Phrases.in("熱門新聞").is(Cue.TEASER_LIST));
    assertTrue(Phrases.in("(圖取自網絡)").startsWith(Cue.CREDIT));
  }

  @Test
  void foldsRunsOfBlanks() {
    assertTrue(Phrases.in("read \u00A0 more").is(Cue.READ_MORE));
  }

  @Test
  void keepsToWordBoundariesWhereTheScriptHasWords() {
    assertFalse(Phrases.in("He bread moreover").has(Cue.READ_MORE));
    assertFalse(
        Phrases.in("Photos: none, telephoto: yes").all().stream().anyMatch(h -> h.start() > 8));
    assertTrue(Phrases.in("请看阅读全文吧").has(Cue.READ_MORE));
  }

  @Test
  void takesTheLongestPhraseAndNoneInsideIt() {
    Hits hits = Phrases.in("related news");
    assertEquals(List.of(new Hit(Cue.READ_ALSO, 0, 12)), hits.all());
  }

  @Test
  void asksForTheColonWhereTheWordAloneIsOrdinary() {
    assertTrue(Phrases.in("Photo: A. Example").has(Cue.CREDIT));
    assertTrue(Phrases.in("Video : A. Example").has(Cue.CREDIT));
    assertFalse(Phrases.in("The video was shown in court").has(Cue.CREDIT));
  }

  @Test
  void countsAnAnchoredPhraseAtItsEndOfTheTextOnly() {
    assertTrue(Phrases.in("(By Ann Example)").startsWith(Cue.BYLINE));
    assertFalse(Phrases.in("Hit by a storm").has(Cue.BYLINE));
  }

  @Test
  void saysWhetherAPhraseBeginsEndsOrIsTheText() {
    Hits hits = Phrases.in("» Read more …");
    assertTrue(hits.startsWith(Cue.READ_MORE) && hits.endsWith(Cue.READ_MORE));
    assertTrue(hits.is(Cue.READ_MORE));
    assertFalse(Phrases.in("Read more about it").is(Cue.READ_MORE));
    assertFalse(Phrases.in("").is(Cue.READ_MORE));
    assertTrue(Phrases.in("Reuters/AFP").is(Cue.AGENCY));
  }

  @Test
  void givesTheSameHitsToAllThreads() {
    List<Hits> all =
        IntStream.range(0, 64)
            .parallel()
            .mapToObj(i -> Phrases.in("Photo: Reuters. Read more"))
            .toList();
    assertEquals(1, all.stream().distinct().count());
  }

  @Test
  void readsATextInTimeThatGrowsWithItsLength() {
    Growth.assertLinear(Phrases::in, "read mor", 20_000);
    Growth.assertLinear(Phrases::in, "图片来", 40_000);
  }
}
