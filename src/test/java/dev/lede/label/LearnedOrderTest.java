package dev.lede.label;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lede.block.Kind;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The weights name the features that they use, but not all else that they were learned with: who
 * moves or renames one of these must train again, and then write it here too.
 */
class LearnedOrderTest {
  @Test
  void theForestsClassesAreTheLabelsInTheOrderOfTheWeights() {
    assertEquals(
        "HEADLINE DECK BYLINE DATE SECTION KEYWORDS PARAGRAPH HEADING CAPTION CREDIT RELATED"
            + " TEASER_LIST TEASER TEASER_SECTION TEASER_DESCRIPTION TEASER_DATE TEASER_CAPTION"
            + " COMMENT CHROME",
        names(Model.ROLES));
  }

  @Test
  void aBlocksKindIsAFeatureByItsPlace() {
    assertEquals("TEXT HEADING LIST_ITEM QUOTE TABLE CODE CAPTION", names(List.of(Kind.values())));
  }

  @Test
  void theCodesOfTermsBeginWithThePlaceOfTheirShelf() {
    assertEquals("OWN NEAR TAGS", names(List.of(Terms.Shelf.values())));
  }

  @Test
  void theCodesOfTermsAreHashedWithTheNamesOfTheirKinds() {
    assertEquals(
        "FIRST LAST LAST_SHAPE LENGTH NAME NAME_PAIR NAME_WORD NEAR_END NEAR_FIRST NEAR_LAST"
            + " NEAR_LENGTH NEAR_NAME_WORD NEAR_NONE NEAR_START NEAR_TAG NEAR_WHOLE PAIR"
            + " PARENT_TAG SHAPES TAG WHOLE WORD",
        names(Stream.of(Terms.Kind.values()).map(Enum::name).sorted().toList()));
  }

  private static String names(List<?> constants) {
    return String.join(" ", constants.stream().map(Object::toString).toList());
  }
}
