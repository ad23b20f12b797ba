package dev.lede.label;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PictureFilesTest {
  @Test
  void theNameOfAFileInBracketsIsAPicture() {
    assertTrue(PictureFiles.isFile("[harbour-at-dawn.JPG?width=640&fit=crop]"));
    assertTrue(PictureFiles.isFile("[png;base64,iVBORw0KGgo]"));
  }

  @Test
  void anEmptyBoxOfATerminalBrowserIsNoText() {
    assertTrue(PictureFiles.isFile("[INS: :INS]"));
  }

  @Test
  void wordsInBracketsAreText() {
    assertFalse(PictureFiles.isFile("[Harbour Gazette]"));
    assertFalse(PictureFiles.isFile("The file quay.jpg was lost."));
    assertFalse(PictureFiles.isFile("["));
  }
}
