package dev.lede.meta;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2024-03-08T12:34:56+01:00 | 2024-03-08T12:34:56+01:00",
        "2024-03-08 12:34:56.123Z | 2024-03-08T12:34:56Z",
        "2024-03-08T12:30:99+25:00 | 2024-03-08T12:30",
        "By Ada MarshMarch 8, 2024 | 2024-03-08",
        "8 March 2024, 12:30 - 14:00 | 2024-03-08T12:30",
        "20240308 | 2024-03-08",
        "Fri, 08 Mar 2024 12:00:00 +0100 | 2024-03-08T12:00:00+01:00",
        "Fri Mar 08 12:00:00 CET 2024 | 2024-03-08",
        "March 8, 2024 at 5:30 p.m. | 2024-03-08T17:30",
        "8th of March, 2024 | 2024-03-08",
        "March 2024 | 2024-03",
        "Freitag, 8. März 2024, 12.30 Uhr | 2024-03-08T12:30",
        "08.03.24 | 2024-03-08",
        "8 de marzo de 2024 | 2024-03-08",
        "le 1er août 2024 à 14h30 | 2024-08-01T14:30",
        "2024年3月8日(金) 下午1:05 | 2024-03-08T13:05",
        "2024년 3월 8일 오후 2:15 | 2024-03-08T14:15",
        "٨ مارس ٢٠٢٤ | 2024-03-08",
        "8 มีนาคม 2567 | 2024-03-08",
        "1709899200 | 2024-03-08T12:00:00Z",
        "Isnin, 8 Ogos 2024 | 2024-08-08",
        "8-Mar-24 | 2024-03-08",
        "FRI, MAR 8 20242:23 PM EDT | 2024-03-08",
        "8 March 202415 comments | 2024-03-08",
        "8 March '24 | 2024-03-08",
        "令和6年3月8日 10時30分 | 2024-03-08T10:30",
        "平成29年4月12日 | 2017-04-12",
        "民國113年3月8日 | 2024-03-08",
        "24年3月8日 | 2024-03-08",
        "8 March 2024, 12:30 a 14:00 | 2024-03-08T12:30",
        "8 March 2024, 12:30 a.m. | 2024-03-08T00:30",
        "8.3.2024, 12:30 + 5 Bilder | 2024-03-08T12:30",
        "8.3.2024, 12:30 - 1400 people | 2024-03-08T12:30",
        "8 March 2024, 06.00 BST | 2024-03-08T06:00",
        "8 March 2024 6.05pm | 2024-03-08T18:05",
        "8 March 2024, 6.05 a.m. | 2024-03-08T06:05",
        "8. März 2024 um 18.30 Uhr | 2024-03-08T18:30",
        "8. marts 2024 kl. 18.30 | 2024-03-08T18:30",
        "8.3.2024 klo 18.30 | 2024-03-08T18:30",
        "8 marzo 2024 alle 18.30 | 2024-03-08T18:30",
        "8 Maret 2024, 18.30 WIB | 2024-03-08T18:30",
        "8 March 2024, 12.50 euros | 2024-03-08",
        "8 March 2024 Elmstow 2:10 Brough | 2024-03-08",
        "2024-03-08T2:10:00 | 2024-03-08T02:10:00",
        "8 March 2024 Friday 2:10 p.m. | 2024-03-08T14:10",
        "8. März 2024, Freitag, 12:10 | 2024-03-08T12:10",
        "8 March 2024. Doors open at 19:30 | 2024-03-08",
      })
  void aDateIsReadAsItIsPrinted(String printed, String iso) {
    assertEquals(iso, Dates.stated(printed, DateOrder.DAY_FIRST).orElse("none"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "no date",
        "2024",
        "31.02.2024",
        "1.2.3",
        "© 2024",
        "version 10.4.2021.7.9",
        "3:45",
        "10. Mai, 20 Uhr",
        "Fri 10 May 20:00",
        "8 mars 14:05",
        "On 3 May 25 people died",
        "Call us: 01.12.24.30.30",
        "IP 10.12.20.5"
      })
  void whatIsNoDateIsNotRead(String text) {
    assertEquals(Optional.empty(), Dates.stated(text, DateOrder.DAY_FIRST));
  }

  @ParameterizedTest
  @CsvSource({
    "3/8/2024,en-US,2024-03-08",
    "3/8/2024,fr,2024-08-03",
    "25/8/2024,en,2024-08-25",
    "24.03.18,ko,2024-03-18",
    "24.03.18 09:12 입력,ko-KR,2024-03-18T09:12",
    "18.03.2024,ko,2024-03-18",
    "24.03.18,de,2018-03-24",
    "24.13.18,zh,none",
    "08.03.71,ja,1971-03-08"
  })
  void theOrderOfADatesNumbersDependsOnTheLanguage(String text, String language, String iso) {
    assertEquals(iso, Dates.stated(text, DateOrder.of(Optional.of(language))).orElse("none"));
  }
}
