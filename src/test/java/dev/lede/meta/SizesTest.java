package dev.lede.meta;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class SizesTest {
  private static final String PAGE =
      "<div id=a>A bridge<p>is <b>open</b> <i></i></p><!-- now --><ul><li>1<li>2 3</ul></div>"
          + "<pre>  two\n  lines </pre>x<div><div><div>deep</div></div></div>";

  @Test
  void elementsAreAsLongAsWhenEachIsMeasuredByItself() {
    List<Element> elements = Jsoup.parse(PAGE).body().getAllElements();
    Sizes sizes = Sizes.of(elements);
    for (int i = 0; i < elements.size(); i++) {
      for (int most = 0; most < 60; most++) {
        assertEquals(Length.exceeds(elements.get(i), most), sizes.exceeds(i, most));
      }
    }
  }

  @Test
  void thereIsAsMuchToReadAsThereAreCharsAndNodes() {
    List<Element> elements = Jsoup.parse("<p>is <b>open</b> <i></i>").body().getAllElements();
    Sizes sizes = Sizes.of(elements);
    assertEquals(8 + 7, sizes.work(0));
    assertEquals(8 + 6, sizes.work(1));
    assertEquals(4 + 2, sizes.work(2));
    assertEquals(1, sizes.work(3));
  }
}
