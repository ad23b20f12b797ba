package dev.lede.meta;

import dev.lede.phrase.EastAsian;
import dev.lede.phrase.Sentences;

/** Paragraphs that may be a story, and how much of them reads like one. */
final class StoryText {
  /** So many chars of whole sentences make a story. */
  private static final int SHORTEST = 400;

  /** A shorter paragraph is a heading or a button; it goes along, but proves nothing. */
  private static final int PARAGRAPH = 40;

  /** A longer word without a blank is code or data. */
  private static final int LONGEST_WORD = 100;

  /** A text is code if one in so many chars is a sign of it. */
  private static final int CODE = 40;

  private final StringBuilder text = new StringBuilder();
  private int weight;

  /** Adds a paragraph, or a text of several; what reads like code is left out. */
  void add(String paragraph) {
    String stripped = paragraph.strip();
    int prose = prose(stripped);
    if (!stripped.isEmpty() && prose >= 0) {
      text.append(text.isEmpty() ? "" : "\n\n").append(stripped);
      weight += prose;
    }
  }

  /** The paragraphs, a blank line between them. */
  String text() {
    return text.toString();
  }

  /** How many of the chars stand in paragraphs with sentences; an ideograph counts twice. */
  int weight() {
    return weight;
  }

  boolean isStory() {
    return weight >= SHORTEST;
  }

  /** What a paragraph adds to the weight: -1 if it is no text at all, 0 if no sentence. */
  private static int prose(String text) {
    int weight = 0;
    int ends = 0;
    int word = 0;
    int code = 0;
    boolean tagged = text.indexOf('<') >= 0;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      boolean wide = EastAsian.is(c);
      word = wide || Character.isWhitespace(c) || c == '<' || c == '>' ? 0 : word + 1;
      weight += wide ? 2 : 1;
      ends += Sentences.isEndMark(c) ? 1 : 0;
      code += c == '{' || c == '}' || c == ';' || c == '=' ? 1 : 0;
      if (word > LONGEST_WORD && !tagged) {
        return -1;
      }
    }
    boolean isCode = code * CODE > text.length() && !tagged;
    return isCode ? -1 : ends > 0 && weight >= PARAGRAPH ? weight : 0;
  }
}
