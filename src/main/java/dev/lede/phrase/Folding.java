package dev.lede.phrase;

import dev.lede.table.PackedInput;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * Folds what does not matter to a match, char by char, so that an index in the folded text is an
 * index in the text: case, full and half width, quotes, dashes, blanks, traditional Chinese
 * characters, accents of Greek, and the letters that Arabic, Persian, Romanian and Russian texts
 * write in two ways.
 */
final class Folding {
  private static final char FIRST_HAN = '\u4E00';
  private static final char LAST_HAN = '\u9FFF';

  private final char[] han;

  private Folding(char[] han) {
    this.han = han;
  }

  /**
   * Reads pairs of a character and what it is read as, between blanks; lines with "#" are comments.
   */
  Folding(String variants) {
    this(new char[LAST_HAN - FIRST_HAN + 1]);
    for (int i = 0; i < han.length; i++) {
      han[i] = (char) (FIRST_HAN + i);
    }
    variants.lines().filter(line -> !line.startsWith("#")).forEach(this::addPairs);
  }

  private void addPairs(String line) {
    for (int i = 0; i + 1 < line.length(); i += 3) {
      han[line.charAt(i) - FIRST_HAN] = line.charAt(i + 1);
    }
  }

  /** Reads what {@link #write} has written. */
  static Folding read(PackedInput in) throws IOException {
    return new Folding(in.chars(LAST_HAN - FIRST_HAN + 1));
  }

  void write(DataOutputStream out) throws IOException {
    Trie.write(han, out);
  }

  /** The folded text; as long as the text. */
  char[] fold(String text) {
    char[] folded = text.toCharArray();
    for (int i = 0; i < folded.length; i++) {
      folded[i] = fold(folded[i]);
    }
    return folded;
  }

  private char fold(char c) {
    if (c < 0x80) {
      return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c <= ' ' ? ' ' : c;
    }
    if (c >= FIRST_HAN && c <= LAST_HAN) {
      return han[c - FIRST_HAN];
    }
    if (c >= '\uFF01' && c <= '\uFF5E') {
      return fold((char) (c - 0xFEE0));
    }
    return c < 0x700 ? foldAlphabetic(c) : foldPunctuation(c);
  }

  private static char foldAlphabetic(char c) {
    return switch (c) {
      case '\u00A0' -> ' ';
      case '«', '»', '״' -> '"';
      case '´', 'ʼ', 'ʹ', '׳' -> '\'';
      case 'ı' -> 'i';
      case 'ş', 'Ş' -> 'ș';
      case 'ţ', 'Ţ' -> 'ț';
      case 'ά', 'Ά' -> 'α';
      case 'έ', 'Έ' -> 'ε';
      case 'ή', 'Ή' -> 'η';
      case 'ί', 'ϊ', 'ΐ', 'Ί', 'Ϊ' -> 'ι';
      case 'ό', 'Ό' -> 'ο';
      case 'ύ', 'ϋ', 'ΰ', 'Ύ', 'Ϋ' -> 'υ';
      case 'ώ', 'Ώ' -> 'ω';
      case 'ς' -> 'σ';
      case 'ё', 'Ё' -> 'е';
      case 'أ', 'إ', 'آ' -> 'ا';
      case 'ى', 'ی' -> 'ي';
      case 'ک' -> 'ك';
      default -> Character.toLowerCase(c);
    };
  }

  private static char foldPunctuation(char c) {
    return switch (c) {
      case '\u2018', '\u2019', '\u201A', '\u201B', '\u2032' -> '\'';
      case '\u201C', '\u201D', '\u201E', '\u201F', '\u2033', '\u300C', '\u300D' -> '"';
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015' -> '-';
      case '\u200B', '\u200C', '\u202F', '\u2060', '\u3000', '\uFEFF' -> ' ';
      case '\uFF65' -> '\u30FB';
      default -> c >= '\u2000' && c <= '\u200A' ? ' ' : Character.toLowerCase(c);
    };
  }
}
