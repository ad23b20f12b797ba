package dev.lede.article;

import dev.lede.block.Block;
import dev.lede.phrase.CaptionMark;
import dev.lede.phrase.Cue;
import dev.lede.phrase.Hits;
import dev.lede.phrase.Letters;
import dev.lede.phrase.Phrases;
import java.util.Optional;

/**
 * What a caption's block says: the text under the picture, and who made it. The two and the mark
 * between them are all of the block.
 *
 * @param caption the text without the credit; empty if the block is a credit alone
 * @param credit who made the picture, without marks and brackets
 */
record CaptionText(Optional<String> caption, Optional<String> credit) {
  /** Less is no caption beside a credit, in letters. */
  private static final int LEAST_LETTERS = 5;

  /** What no block says. */
  static final CaptionText NONE = new CaptionText(Optional.empty(), Optional.empty());

  /** Splits a block; an element of its own for the credit decides, else the text's shape. */
  static CaptionText of(Block block, CreditElements elements) {
    String text = block.text();
    Optional<Integer> start =
        block.element().isPresent()
            ? elements.start(block.element().get(), text)
            : Optional.empty();
    return start.isPresent() ? cut(text, start.get()) : split(text);
  }

  /**
   * Splits a block that is a credit by its place or its class, as far as a caption stands in it
   * too.
   */
  static CaptionText ofCredit(Block block, CreditElements elements) {
    CaptionText split = of(block, elements);
    if (split.caption().isEmpty()) {
      split = split(block.text());
    }
    return isCaption(split, block.text()) ? split : credit(block.text());
  }

  /** A block that is all credit. */
  static CaptionText credit(String text) {
    return new CaptionText(Optional.empty(), unlessEmpty(CreditText.of(text)));
  }

  private static CaptionText split(String text) {
    Optional<Integer> end = CreditFront.in(text);
    if (end.isPresent()) {
      String caption = text.substring(end.get()).strip();
      String credit = CreditText.of(text.substring(0, end.get()));
      return new CaptionText(Optional.of(caption), Optional.of(credit));
    }
    Optional<Integer> start = CreditStart.in(text);
    return start.isPresent() ? cut(text, start.get()) : caption(text);
  }

  /** Whether beside the credit of a text stands a caption, and not the first of several names. */
  private static boolean isCaption(CaptionText split, String text) {
    if (split.caption().isEmpty() || split.credit().isEmpty()) {
      return false;
    }
    String caption = split.caption().get();
    Hits hits = Phrases.in(caption);
    if (hits.has(Cue.CREDIT) || hits.has(Cue.LEGAL)) {
      return false;
    }
    boolean marked = Phrases.in(text.substring(caption.length())).startsWith(Cue.CREDIT);
    // "annlee | The Agency", "ann, lee; Photo: The Agency": one word or two are names, too
    boolean words =
        caption.indexOf(' ') != caption.lastIndexOf(' ') && !NameShape.isLikely(caption);
    return hits.has(Cue.CAPTION)
        || Letters.in(caption) >= LEAST_LETTERS && (words || marked && isSentence(caption));
  }

  private static boolean isSentence(String text) {
    int end = text.length();
    return SentenceEnd.closes(text, end)
        && !SentenceEnd.isAbbreviation(text, end - 1)
        && !NameShape.hasAgency(text);
  }

  private static CaptionText caption(String text) {
    return new CaptionText(Optional.of(announced(text)), Optional.empty());
  }

  /** What follows the mark of a caption, if it has one. */
  private static String announced(String caption) {
    return caption.substring(CaptionMark.end(caption));
  }

  private static CaptionText cut(String text, int at) {
    String caption = withoutSeparator(text.substring(0, at));
    String credit = CreditText.of(text.substring(at));
    return credit.isEmpty()
        ? caption(text)
        : new CaptionText(unlessEmpty(announced(caption)), Optional.of(credit));
  }

  private static Optional<String> unlessEmpty(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  private static String withoutSeparator(String text) {
    int end = text.length();
    while (end > 0 && " \u00A0\u3000|/–—-=＝,，、(（[【".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.substring(0, end);
  }
}
