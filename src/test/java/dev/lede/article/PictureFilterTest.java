package dev.lede.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lede.block.Cutter;
import dev.lede.source.Format;
import dev.lede.source.HtmlPage;
import dev.lede.source.Source;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PictureFilterTest {
  @ParameterizedTest
  @CsvSource({
    "'<img src=/ferry.jpg>', true",
    "'<img src=/>', true",
    "'<img src=//>', true",
    "'<img src=https://icon.example/>', true",
    "'<img src=/img/logo.png>', false",
    "'<img src=/icons/share.svg>', false",
    "'<img src=/loading-dock-fire-in-may.jpg>', true",
    "'<figure><img src=/avatar.jpg><figcaption>The ferry</figcaption></figure>', true",
    "'<img src=/ferry.jpg width=20>', false",
  })
  void picturesAreToldFromDecorationByNameAndSize(String html, boolean picture) {
    Source source = new Source("page", Format.HTML, StandardCharsets.UTF_8, 0, Optional.empty());
    HtmlPage page = new HtmlPage(source, Jsoup.parse("<p>Words</p>" + html));
    PictureFilter filter = new PictureFilter();
    long pictures = Cutter.cut(page).pictures().stream().filter(filter::isPicture).count();
    assertEquals(picture ? 1 : 0, pictures);
  }
}
