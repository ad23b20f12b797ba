package dev.lede.source;

/**
 * How implausible a text is in a language: the sum of what its characters outside ASCII cost. A
 * letter costs -ln of its share among the language's letters, so that readings of the same bytes
 * can be compared whatever number of bytes a character takes.
 */
final class Plausibility {
  private static final float CAPITAL = 2;
  private static final float ALONE = 2;
  private static final float MISFIT = 4;
  private static final float BROKEN = 16;
  private static final String PUNCTUATION = "“”„‘’‚–—…«»‹›·•°©®™€£§\u00A0\u00AD";
  private static final String SIGNS = "×½¼¾±¢¥¿¡¶²³ªº†";
  private static final String EAST_ASIAN_PUNCTUATION = "，。、：；？！（）「」『』《》〈〉【】・ー～\u3000";

  private final Alphabet alphabet;
  private final String text;

  private Plausibility(Alphabet alphabet, String text) {
    this.alphabet = alphabet;
    this.text = text;
  }

  /** What a text costs in a language; 0 if all of it is ASCII. */
  static double cost(Alphabet alphabet, String text) {
    return new Plausibility(alphabet, text).sum();
  }

  private double sum() {
    double sum = 0;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 127) {
        sum += letter(text.charAt(i)) + neighbours(i);
      }
    }
    return sum;
  }

  private float letter(char c) {
    Float cost = alphabet.costs().get(c);
    if (cost != null) {
      return cost;
    }
    char lower = Character.toLowerCase(c);
    cost = lower == c ? null : alphabet.costs().get(lower);
    return cost != null ? cost + CAPITAL : other(c);
  }

  private static float other(char c) {
    if (PUNCTUATION.indexOf(c) >= 0 || EAST_ASIAN_PUNCTUATION.indexOf(c) >= 0) {
      return 3;
    }
    if (SIGNS.indexOf(c) >= 0) {
      return 6;
    }
    return switch (Character.getType(c)) {
      case Character.CONTROL, Character.PRIVATE_USE, Character.UNASSIGNED, Character.SURROGATE ->
          BROKEN;
      case Character.OTHER_LETTER -> Character.isIdeographic(c) ? 11 : 10;
      case Character.LOWERCASE_LETTER -> isLatin(c) ? 8 : 10;
      default -> c == '\uFFFD' ? BROKEN : 10;
    };
  }

  private float neighbours(int at) {
    char c = text.charAt(at);
    char before = at == 0 ? ' ' : text.charAt(at - 1);
    char after = at + 1 == text.length() ? ' ' : text.charAt(at + 1);
    if (Character.isUpperCase(c) && Character.isLowerCase(before)) {
      return MISFIT;
    }
    if (Character.getType(c) == Character.NON_SPACING_MARK && c >= 0x370 && before < 128) {
      return MISFIT; // stands on a letter of its script
    }
    if (ofOtherScript(c)) {
      return isLatin(before) || isLatin(after) ? MISFIT : before < 128 && after < 128 ? ALONE : 0;
    }
    return !Character.isLetter(c)
            && "’‘·—\u00AD".indexOf(c) < 0
            && Character.isLetter(before)
            && Character.isLetter(after)
        ? MISFIT - 1
        : 0;
  }

  /** Whether it is a letter of an alphabet whose words do not mix with Latin letters. */
  private static boolean ofOtherScript(char c) {
    return c >= 0x370 && c < 0xE80 && Character.isLetter(c);
  }

  private static boolean isLatin(char c) {
    return c < 0x250 && Character.isLetter(c);
  }
}
