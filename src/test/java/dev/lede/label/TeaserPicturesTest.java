package dev.lede.label;

import static dev.lede.label.Label.TEASER;
import static dev.lede.label.Label.TEASER_CAPTION;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class TeaserPicturesTest {
  private static List<Label> settled(List<String> page, List<Label> given) throws Exception {
    View view = Views.text(page.toArray(String[]::new));
    Labels labels = Views.labelled(view, given.toArray(Label[]::new));
    Sheet sheet = Features.measure(view);
    TeaserPictures.settle(view, labels, new TeaserParts(view, sheet, labels));
    return Views.of(labels);
  }

  @Test
  void ofHeadlinesSideBySideThatBeginAlikeTheShorterIsOne() throws Exception {
    assertEquals(
        List.of(TEASER_CAPTION, TEASER, TEASER, TEASER_CAPTION),
        settled(
            List.of(
                "Lamps for the old quay, at last",
                "Lamps for the old quay",
                "A bridge too low for the tide",
                "A bridge too low for the tide, picture 1"),
            List.of(TEASER)));
  }
}
