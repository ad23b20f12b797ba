package dev.lede.meta;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class PersonLinesTest {
  @Test
  void aLineAnnouncesAPersonByTheFullName() {
    assertEquals(Optional.of("Ada Marsh"), PersonLines.subject("About Ada Marsh"));
    assertEquals(Optional.of("Ada Marsh"), PersonLines.subject("About the author: Ada Marsh"));
    assertEquals(Optional.of("Ada Marsh"), PersonLines.subject("ÜBER Ada Marsh, Redakteurin"));
    assertEquals(Optional.empty(), PersonLines.subject("About Ada"));
    assertEquals(Optional.empty(), PersonLines.subject("About the author"));
    assertEquals(Optional.empty(), PersonLines.subject("Aboutness Ada Marsh"));
    assertEquals(Optional.empty(), PersonLines.subject("About"));
  }

  @Test
  void aNameAtTheStartOfALineEndsBeforeAMark() {
    assertEquals(Optional.of("Ada Marsh"), PersonLines.nameAtStart("Ada Marsh, editor"));
    assertEquals(Optional.of("Ada van der Marsh"), PersonLines.nameAtStart("Ada van der Marsh"));
    assertEquals(Optional.empty(), PersonLines.nameAtStart("Ada"));
    assertEquals(Optional.empty(), PersonLines.nameAtStart("Ada rows"));
    assertEquals(Optional.empty(), PersonLines.nameAtStart("Ada Marsh And Her Old Boat"));
    assertEquals(Optional.empty(), PersonLines.nameAtStart(", Ada Marsh"));
    assertEquals(Optional.empty(), PersonLines.nameAtStart(" "));
  }

  @Test
  void aNameAndAProfessionArePartedByAComma() {
    assertTrue(PersonLines.isNameAndProfession("Ada Marsh, Senior Reporter"));
    assertFalse(PersonLines.isNameAndProfession("Ada Marsh, Gullport"));
    assertFalse(PersonLines.isNameAndProfession("Ada, Reporter"));
  }
}
