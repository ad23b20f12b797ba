package dev.lede.block;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ItemsTest {
  @Test
  void aSignThatANeighbourSharesMakesAListItem() {
    List<Block> blocks = Texts.cut("Shopping\n\n- eggs\n\n- flour\n\nBake it.\n");
    assertEquals(List.of("Shopping", "eggs", "flour", "Bake it."), Texts.texts(blocks));
    assertEquals(Kind.LIST_ITEM, blocks.get(1).kind());
    assertEquals(Kind.TEXT, blocks.get(3).kind());
  }

  @Test
  void aSignByItselfIsText() {
    assertEquals(List.of("Shopping", "- eggs"), Texts.of("Shopping\n- eggs\n"));
  }

  @Test
  void aDashThatOpensAQuotationIsText() {
    String page =
        """
        - We have waited for this bridge since we were children, said the baker.
        - Now it is here, and nobody knows where it leads to, said the priest.
        """;
    assertEquals(page.lines().toList(), Texts.of(page));
    assertEquals(Shape.TEXT, Texts.cut(page).get(0).shape());
  }

  @Test
  void numbersThatCountMakeAListAndStayInTheText() {
    List<Block> blocks = Texts.cut("1. eggs\n2. flour\n3. salt\n7. May 2031\n");
    assertEquals("1. eggs", blocks.get(0).text());
    assertEquals(
        List.of(Kind.LIST_ITEM, Kind.LIST_ITEM, Kind.LIST_ITEM, Kind.TEXT),
        blocks.stream().map(block -> block.kind()).toList());
  }
}
