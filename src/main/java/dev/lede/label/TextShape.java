package dev.lede.label;

import static dev.lede.label.Feature.*;

import dev.lede.phrase.Ellipsis;
import dev.lede.phrase.Sentences;

/** Features of a block's text by itself: its length, its marks, its letters. */
final class TextShape {
  /**
   * A number between these is taken for a year in which news is told. They are fixed, for the
   * weights were learned with them and an answer must not change with the clock; beyond them, a
   * number of four digits is as often an amount, or a year of history.
   */
  private static final int FIRST_YEAR = 1990;

  private static final int LAST_YEAR = 2035;

  private static final String COMMA_MARKS = ",、，;；،";
  private static final String QUOTE_MARKS = "\"“”„«»「」『』‘’‹›";
  private static final String OPENERS = "([{（【［〔";
  private static final String CLOSERS = ")]}）】］〕";
  private static final String SYMBOL_MARKS = "|›»>•·/\\©®_+=*#~→▶►";

  private final View view;
  private final Sheet sheet;

  private TextShape(View view, Sheet sheet) {
    this.view = view;
    this.sheet = sheet;
  }

  static void fill(View view, Sheet sheet) {
    TextShape shape = new TextShape(view, sheet);
    for (int i = 0; i < view.size(); i++) {
      shape.length(i);
      shape.ends(i);
      shape.letters(i);
      shape.vocabulary(i);
    }
  }

  private void length(int i) {
    String text = view.text(i);
    Words words = view.words(i);
    sheet.set(i, CHARS, Math.log1p(text.length()));
    sheet.set(i, WORDS, Math.log1p(words.weight()));
    sheet.set(i, WORD_LENGTH, (float) text.length() / Math.max(1, words.count()));
    sheet.set(i, IDEOGRAPHS, words.ideographShare());
  }

  private void ends(int i) {
    String text = view.text(i);
    char first = text.charAt(0);
    char last = text.charAt(text.length() - 1);
    sheet.set(i, ENDS_SENTENCE, Sentences.endsIn(text));
    sheet.set(i, ENDS_CUT, Ellipsis.ends(text));
    sheet.set(i, ENDS_COLON, last == ':' || last == '：');
    sheet.set(i, QUESTION, last == '?' || last == '？' || last == '؟');
    sheet.set(i, STARTS_LOWER, Character.isLowerCase(first));
    sheet.set(i, STARTS_QUOTE, QUOTE_MARKS.indexOf(first) >= 0);
    sheet.set(i, STARTS_BRACKET, OPENERS.indexOf(first) >= 0);
    sheet.set(i, ENDS_BRACKET, CLOSERS.indexOf(last) >= 0);
  }

  private void letters(int i) {
    String text = view.text(i);
    Tally tally = new Tally();
    for (int at = 0; at < text.length(); at++) {
      tally.count(text.charAt(at));
    }
    float length = text.length();
    sheet.set(i, SENTENCE_MARKS, tally.sentenceMarks * 100 / length);
    sheet.set(i, COMMAS, tally.commas * 100 / length);
    sheet.set(i, QUOTES, Math.min(6, tally.quotes));
    sheet.set(i, DIGITS, tally.digits / length);
    sheet.set(i, CAPITALS, tally.capitals / length);
    sheet.set(i, SYMBOLS, tally.symbols * 100 / length);
    sheet.set(i, TITLE_CASE, (float) tally.capitalWords / Math.max(1, tally.words));
    sheet.set(i, YEAR, tally.year);
    sheet.set(i, CLOCK, tally.clock);
    sheet.set(i, ADDRESS, text.contains("@") || text.contains("://") || text.contains("www."));
  }

  /** Words that stand in the block again are mostly function words: running text has them. */
  private void vocabulary(int i) {
    Words words = view.words(i);
    sheet.set(i, UNIQUE_WORDS, (float) words.distinct().length / Math.max(1, words.count()));
  }

  /** Counts the characters of a text by what they are. */
  private static final class Tally {
    private int sentenceMarks;
    private int commas;
    private int quotes;
    private int digits;
    private int capitals;
    private int symbols;
    private int words;
    private int capitalWords;
    private boolean year;
    private boolean clock;
    private int number;
    private int numberDigits;
    private char before = ' ';
    private char beforeThat = ' ';

    void count(char c) {
      if (c != ' ' && (c < 'a' || c > 'z')) { // most are one of these
        countMark(c);
      }
      boolean digit = c >= '0' && c <= '9';
      clock |= digit && before == ':' && beforeThat >= '0' && beforeThat <= '9';
      if (digit) {
        digits++;
        number = numberDigits < 4 ? number * 10 + c - '0' : number;
        numberDigits++;
        year |= numberDigits == 4 && number >= FIRST_YEAR && number <= LAST_YEAR;
      } else {
        number = 0;
        numberDigits = 0;
        countLetter(c);
      }
      beforeThat = before;
      before = c;
    }

    private void countMark(char c) {
      sentenceMarks += Sentences.isEndMark(c) ? 1 : 0;
      commas += COMMA_MARKS.indexOf(c) >= 0 ? 1 : 0;
      quotes += QUOTE_MARKS.indexOf(c) >= 0 ? 1 : 0;
      symbols += SYMBOL_MARKS.indexOf(c) >= 0 ? 1 : 0;
    }

    private void countLetter(char c) {
      if (!Character.isLetter(c)) {
        return;
      }
      boolean capital = Character.isUpperCase(c);
      capitals += capital ? 1 : 0;
      if (!Character.isLetterOrDigit(before)) {
        words++;
        capitalWords += capital ? 1 : 0;
      }
    }
  }
}
