package dev.lede.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineParserTest {
  /**
   * Columns: the text; then raw, locations, month, day and agency of the dateline that it begins
   * with.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "(维也纳、布拉格7日讯)议会周三表示 | (维也纳、布拉格7日讯) | [维也纳, 布拉格] | 0 | 7 | -",
        "（維也納、布拉格７日訊）議會 | （維也納、布拉格７日訊） | [維也納, 布拉格] | 0 | 7 | -",
        "【本报维也纳7日讯】议会 | 【本报维也纳7日讯】 | [维也纳] | 0 | 7 | -",
        "新华社维也纳3月7日电（记者 何岸）议会 | 新华社维也纳3月7日电（记者 何岸） | [维也纳] | 3 | 7 | 新华社",
        "【ウィーン＝共同】議会は | 【ウィーン＝共同】 | [ウィーン] | 0 | 0 | *",
        "(빈=연합뉴스) 하늘 기자 = 의회는 | (빈=연합뉴스) | [빈] | 0 | 0 | *",
        "VIENNA, March 7 (dpa) - The council | VIENNA, March 7 (dpa) - | [VIENNA] | 3 | 7 | dpa",
        "VIENNA (AP) — The council | VIENNA (AP) — | [VIENNA] | 0 | 0 | AP",
        "SALEM, Oregon (AP) — The council | SALEM, Oregon (AP) — | [SALEM, Oregon] | 0 | 0 | AP",
        "SPRINGFIELD, Ill. (AP) — The council | SPRINGFIELD, Ill. (AP) — | [SPRINGFIELD, Ill.] | 0"
            + " | 0 | AP",
        "ALBANY, N.Y., March 7 (AP) — The council | ALBANY, N.Y., March 7 (AP) — | [ALBANY, N.Y.] |"
            + " 3 | 7 | AP",
        "VIENNA. (Reuters) - The council | VIENNA. (Reuters) - | [VIENNA] | 0 | 0 | Reuters",
        "VIENNA/PRAGUE (Reuters) - The council | VIENNA/PRAGUE (Reuters) - | [VIENNA, PRAGUE] | 0 |"
            + " 0 | Reuters",
        "(Reuters) - The council | (Reuters) | [] | 0 | 0 | Reuters",
        "Wien (dpa) - Der Rat | Wien (dpa) - | [Wien] | 0 | 0 | dpa",
        "Viena, 7 mar (EFE).- El consejo | Viena, 7 mar (EFE).- | [Viena] | 3 | 7 | EFE",
        "Vienne, le 7 mars (AFP) - Le conseil | Vienne, le 7 mars (AFP) - | [Vienne] | 3 | 7 | AFP",
        "KUALA TERAS, 7 Mac (Bernama) – Majlis | KUALA TERAS, 7 Mac (Bernama) – | [KUALA TERAS] | 3"
            + " | 7 | Bernama",
        "فيينا (رويترز) - قال المجلس | فيينا (رويترز) - | [فيينا] | 0 | 0 | رويترز",
        "VIENNA — The council | VIENNA — | [VIENNA] | 0 | 0 | -",
        "SALEM, Czech Republic — The council | SALEM, Czech Republic — | [SALEM, Czech Republic] |"
            + " 0 | 0 | -",
        "VIENA (De nuestro corresponsal).- El consejo | VIENA (De nuestro corresponsal).- | [VIENA]"
            + " | 0 | 0 | -",
        "青桥新闻网4月28日讯(记者 林晓禾)议会 | 青桥新闻网4月28日讯(记者 林晓禾) | [] | 4 | 28 | 青桥新闻网",
        "〔記者林曉禾/海口報導〕議會 | 〔記者林曉禾/海口報導〕 | [海口] | 0 | 0 | -",
        "[푸른신문=한지우 기자] 의회는 | [푸른신문=한지우 기자] | [] | 0 | 0 | 푸른신문",
        "VIENNA  7 March  (dpa) - The council | VIENNA  7 March  (dpa) - | [VIENNA] | 3 | 7 | dpa",
      })
  void aDatelineIsReadInManyHabits(
      String text, String raw, String locations, int month, int day, String agency) {
    Dateline dateline = DatelineParser.of(text).orElseThrow();
    assertEquals(raw, dateline.raw());
    assertEquals(locations, dateline.locations().toString());
    assertEquals(month, dateline.month().orElse(0));
    assertEquals(day, dateline.day().orElse(0));
    if (!agency.equals("*")) {
      assertEquals(agency, dateline.agency().orElse("-"));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "EN DIRECT - Le conseil municipal a dit mercredi que rien ne change.",
        "",
        "(",
        "The council met on Monday - and it rained.",
        "BREAKING - The council met.",
        "(Fig. 2) The harbour",
        "Nobody knew - not even Ada - what it meant.",
        "【图】港口",
        "他说7日电影上映",
        "A - B",
        "Der Rat (SPD) - und mit ihm alle anderen - tagt.",
        "昨日报道说,7日讯"
      })
  void runningTextHasNoDateline(String text) {
    assertTrue(DatelineParser.of(text).isEmpty());
  }

  @Test
  void aNumberBeyondAnyMonthIsNoDay() {
    assertEquals(Optional.empty(), DatelineParser.of("VIENNA, March 77 (dpa) - The council"));
  }
}
