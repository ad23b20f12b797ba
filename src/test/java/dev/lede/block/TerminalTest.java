package dev.lede.block;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lede.Growth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Pages as terminal browsers print them. */
class TerminalTest {
  private static final String PAGE =
      """
         [1]Skip to content [2]Home [3]Bees

                             The bees of the old town are back

         By [4]Wanda Hum

         [image: A bee on a rose]

         The bees of the old town hum all day long and the people who live
         there do not mind it, since the [5]honey that they get for it is good
         and sold in the market on the hill, where the keepers have a stall of
         their own [1998] with a roof of straw [sic] and a sign that a painter
         made for them in the year of the great frost when all hives but the
         one in the square died, which is shown to children on every Sunday.

         [6]Wax is dear in May

      References

         Visible links:
         1. https://bees.example/#main
         2. https://bees.example/
         3. https://bees.example/bees
         5. https://bees.example/honey
         6. https://bees.example/wax
         Hidden links:
         7. https://bees.example/hidden
      """;

  @Test
  void numbersBeforeLinksAndTheirListAreNoText() {
    List<Block> blocks = Texts.cut(PAGE);
    assertEquals(
        List.of(
            "Skip to content Home Bees",
            "The bees of the old town are back",
            "By Wanda Hum",
            "The bees of the old town hum all day long and the people who live there do not mind"
                + " it, since the honey that they get for it is good and sold in the market on the"
                + " hill, where the keepers have a stall of their own [1998] with a roof of straw"
                + " [sic] and a sign that a painter made for them in the year of the great frost"
                + " when all hives but the one in the square died, which is shown to children on"
                + " every Sunday.",
            "Wax is dear in May"),
        Texts.texts(blocks));
    assertEquals(new Link("Home", "https://bees.example/"), blocks.get(0).links().get(1));
    assertEquals(List.of(new Link("Wanda Hum", "")), blocks.get(2).links());
    assertEquals(List.of(new Link("honey", "https://bees.example/honey")), blocks.get(3).links());
  }

  @Test
  void aLineInTheMiddleIsAHeading() {
    assertEquals(Shape.heading(1), Texts.cut(PAGE).get(1).shape());
  }

  @Test
  void picturesAreNoText() {
    List<Picture> pictures = Texts.page(PAGE).pictures();
    assertEquals(1, pictures.size());
    assertEquals(Optional.of("A bee on a rose"), pictures.get(0).alt());
    assertEquals(3, pictures.get(0).before());
    assertEquals(
        List.of("a", "[Photo: Ann Example]"), Texts.of("a\n[INLINE]\n[Photo: Ann Example]\n"));
  }

  @Test
  void manyNumbersThatCountAreMarksWithoutAListToo() {
    String page = "[1]A [2]B [3]C\n[4]D\n[5]E\n[6]F [7]G\n[8]The bees hum.\nAs [3]keepers say.\n";
    assertEquals(
        List.of("A B C", "D", "E", "F G", "The bees hum.", "As [3]keepers say."), Texts.of(page));
  }

  @Test
  void aListWhoseLinesOpenWithItsNumbersIsText() {
    for (String mark : List.of("[%d] ", "[%d]")) {
      String page = "The books of the lamp house, as its keeper has them.\n";
      for (int volume = 1; volume <= 11; volume++) {
        page += (mark + "Marsh, A. Lamps of the coast, volume %d.\n").formatted(volume, volume);
      }
      assertEquals(page.strip().replace("\n", " "), String.join(" ", Texts.of(page)));
    }
  }

  @Test
  void notesOfAnEssayAreText() {
    String page =
        """
        Bees hum[1] and keepers sing[2], says a book [3].

        References

        1. https://bees.example/hum
        2. https://bees.example/sing
        3. https://bees.example/book
        """;
    assertEquals(5, Texts.of(page).size());
  }

  @Test
  void wordsBrokenByAHyphenAreWholeAgainWhenThePageTellsThem() {
    String page =
        """
        The keepers of the old town say that the honey of the year is the best-
        known of all, since bees hum all day long in the lime trees of the mar-
        ket, and twenty-five hives stand behind the market hall, where twenty-
        five families live. Nobody knows what the summer- and winterbees do in
        the dark, but wood- and stonemasons of the town like to sit there with
        their bread, and the best-known one has a hat of straw with a hum hum-
        ming in it, and wood and summer and winter pass by them as they talk,
        and nobody minds the bees that come for the sugar in their cold cups.
        """;
    String text = Texts.of(page).get(0);
    assertEquals(1, Texts.of(page).size());
    assertEquals(true, text.contains("the best-known of all"));
    assertEquals(true, text.contains("of the market, and"));
    assertEquals(true, text.contains("where twenty-five families"));
    assertEquals(true, text.contains("a hum hum-ming in it"));
  }

  @Test
  void aHyphenThatLeavesAWordOutIsKept() {
    Line upper = new Line(1, 1, 0, 0, "Sie hat Vor-");
    Line lower = new Line(2, 2, 0, 0, "und Nachteile, und das weiß man.");
    Hyphens hyphens = new Hyphens(List.of(upper, lower));
    assertEquals(Hyphens.Ending.APART, hyphens.ending(upper.text(), lower.text()));
  }

  @Test
  void numbersAndHyphensAreReadInLinearTime() {
    for (String line :
        List.of(
            "[1]a\n",
            "[",
            "1. a:b\n",
            "a-\n",
            "-",
            "   a\n\n",
            "[1]a ",
            "[image: ",
            "\n" + " ".repeat(38) + "abc\n")) {
      Growth.assertLinear(lines -> Texts.cut("[1]a\n   b\n" + lines + "\n1. a:b"), line, 5_000);
    }
  }
}
