package dev.lede.block;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lede.Growth;
import dev.lede.source.Format;
import dev.lede.source.HtmlPage;
import dev.lede.source.Source;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PicturesTest {
  private static final Source SOURCE =
      new Source("page", Format.HTML, StandardCharsets.UTF_8, 0, Optional.empty());

  private static List<Picture> pictures(String html) {
    return Cutter.cut(new HtmlPage(SOURCE, Jsoup.parse(html, "https://news.example/a/")))
        .pictures();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<img src=/goat.jpg>",
        "<img src=/blank.gif data-src=/goat.jpg>",
        "<img src=data:image/gif;base64,R0 data-original=/goat.jpg>",
        "<img srcset='/small.jpg 320w, /goat.jpg 1280w, /middle.jpg 640w'>",
        "<img data-srcset='/small.jpg, /goat.jpg 1.5x'>",
        "<img src=data:image/gif;base64,R0 srcset=/goat.jpg>",
        "<picture><source srcset='/goat.jpg 2x'><img alt=goat></picture>",
        "<picture><source data-srcset=/goat.jpg><img src=data:image/gif;base64,R0></picture>",
        "<img src=data:image/gif;base64,R0><noscript><img src=/goat.jpg></noscript>",
        "<figure><noscript><img src=/goat.jpg></noscript><figcaption>A goat</figcaption></figure>",
        "<amp-img src=/goat.jpg width=300 height=200></amp-img>",
        "<amp-img src=/goat.jpg><noscript><img src=/other.jpg></noscript></amp-img>",
        "<amp-img src=/goat.jpg><amp-img placeholder src=/blurred.jpg></amp-img></amp-img>",
        "<amp-img src=/small.jpg><img src=/goat.jpg></amp-img>",
        "<figure><amp-img srcset='/goat.jpg 640w'></amp-img></figure>"
      })
  void aPictureHasAnAddressHoweverItIsWritten(String html) {
    List<Picture> pictures = pictures("<body><p>Goats.</p>" + html);
    assertEquals(
        List.of(Optional.of("https://news.example/goat.jpg")),
        pictures.stream().map(Picture::url).toList());
  }

  @Test
  void aPictureForReadersWithoutScriptsIsNoSecondOneBesideIt() {
    String page =
        "<figure><img data-src=/goat.jpg><noscript><img src=/goat.jpg></noscript></figure>"
            + "<p>Goats.<noscript><img src=/counter.gif></noscript>";
    assertEquals(1, pictures(page).size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /a.jpg                                | /a.jpg
          /w_300,h_2/a.jpg 300w, /w_6,h_4/b 600w | /w_6,h_4/b
          /a.jpg, /b.jpg 2x                     | /b.jpg
          /a.jpg,/b.jpg                         | /a.jpg,/b.jpg
          , /a.jpg 1x ,, /b.jpg 1x              | /a.jpg
          /a.jpg huge, /b.jpg .w                | /a.jpg
          data:image/gif;base64,R0 900w, /a 1w  | /a
          """)
  void ofASetOfPicturesTheLargestCounts(String set, String largest) {
    assertEquals(Optional.of(largest), SourceSet.largest(set));
  }

  @Test
  void aSetOfNothingHasNoAddress() {
    assertTrue(SourceSet.largest(" , ,").isEmpty());
  }

  @Test
  void manyPicturesInOneElementAreReadInLinearTime() {
    Growth.assertLinear(
        html -> assertTrue(pictures("<picture>" + html).size() > 9),
        "<img alt=a><noscript><img></noscript>",
        1_500);
  }
}
