package dev.lede.label;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lede.table.Table;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoticesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "PUBLICIDADE",
        "Continua após a publicidade",
        "- Pubblicità -",
        "Story continues below advertisement",
        "Artikel wird nach der Anzeige fortgesetzt",
        "La suite après cette publicité",
        "ΔΙΑΦΗΜΙΣΗ",
        "विज्ञापन",
        "【広告】",
        "Siga o Diário da Ponte no WhatsApp",
        "Ακολουθήστε τα Νέα της Ακτής στο Google News και μάθετε πρώτοι όλες τις ειδήσεις",
        "扫码关注青溪日报公众号",
        "4 min read",
        "İçeriğin Devamı Aşağıda",
        "Lesezeit: 12 Minuten",
        "Время чтения — 3 минуты"
      })
  void aLineThatIsNothingButANoticeIsOne(String text) {
    assertTrue(Notices.isNotice(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Advertisement, she says, is everything.",
        "Die Anzeige ging am Montag ein.",
        "Follow the lane up past the chapel.",
        "Siga o rio até a ponte.",
        "Reading time falls, say 12 schools",
        "—",
        ""
      })
  void aSentenceThatBeginsLikeANoticeIsNone(String text) {
    assertFalse(Notices.isNotice(text));
  }

  @Test
  void aNoticeInTheStoryIsTakenOutOfIt() throws Exception {
    View view = Views.text("The weir fell silent.", "Publicidad", "By noon it ran again.");
    assertEquals(
        List.of(Label.PARAGRAPH, Label.CHROME, Label.PARAGRAPH),
        Views.settled(view, Notices::settle, Label.PARAGRAPH, Label.HEADING, Label.PARAGRAPH));
  }

  @Test
  void aLineOfATextThatSaysNoMoreThanReadMoreIsNoHeading() throws Exception {
    View view = Views.text("The weir fell silent.", "Show more", "By noon it ran again.");
    Labels labels = Views.labelled(view, Label.PARAGRAPH, Label.HEADING, Label.PARAGRAPH);
    Notices.settle(view, labels);
    assertEquals(List.of(Label.PARAGRAPH, Label.CHROME, Label.PARAGRAPH), Views.of(labels));
  }

  @Test
  void everyLineOfTheTableIsFoundByItself() {
    List<String> lost =
        Table.lines(Notices.class, "notices.txt").stream()
            .filter(line -> !Notices.isNotice(line.replace("*", " x ")))
            .toList();
    assertEquals(List.of(), lost);
  }
}
