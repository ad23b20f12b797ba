package dev.lede.meta;

import dev.lede.meta.DateToken.Kind;
import java.util.List;

/** The tokens of a text in order; before and behind them stand tokens without text. */
final class DateTokens {
  private static final DateToken NONE = new DateToken("", Kind.OTHER, -1, -2);

  private final List<DateToken> tokens;

  DateTokens(String text) {
    tokens = DateToken.of(text);
  }

  int size() {
    return tokens.size();
  }

  DateToken get(int i) {
    return i >= 0 && i < tokens.size() ? tokens.get(i) : NONE;
  }

  String text(int i) {
    return get(i).text();
  }

  boolean is(int i, String text) {
    return get(i).text().equals(text);
  }

  boolean isNumber(int i) {
    return get(i).kind() == Kind.NUMBER;
  }

  boolean isWord(int i) {
    return get(i).kind() == Kind.WORD;
  }

  /** Whether a token is a word that begins with a capital. */
  boolean isCapitalized(int i) {
    return isWord(i) && Character.isUpperCase(text(i).codePointAt(0));
  }

  int length(int i) {
    return text(i).length();
  }

  int value(int i) {
    return get(i).value();
  }

  /** Whether nothing stands between a token and the one before it. */
  boolean isJoined(int i) {
    return get(i - 1).end() == get(i).start();
  }
}
