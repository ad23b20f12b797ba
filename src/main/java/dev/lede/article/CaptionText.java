package dev.lede.article;

import dev.lede.block.Block;
import java.util.Optional;

/**
 * What a caption's block says: the text under the picture, and who made it. The two and the mark
 * between them are all of the block.
 *
 * @param caption the text without the credit; empty if the block is a credit alone
 * @param credit who made the picture, without marks and brackets
 */
record CaptionText(Optional<String> caption, Optional<String> credit) {
  /** What no block says. */
  static final CaptionText NONE = new CaptionText(Optional.empty(), Optional.empty());

  /** Splits a block; an element of its own for the credit decides, else the text's shape. */
  static CaptionText of(Block block, CreditElements elements) {
    String text = block.text();
    Optional<Integer> start = Optional.empty();
    if (block.element().isPresent()) {
      start = elements.start(block.element().get(), text);
    }
    if (start.isEmpty()) {
      start = CreditStart.in(text);
    }
    return start.isPresent() ? cut(text, start.get()) : caption(text);
  }

  private static CaptionText caption(String text) {
    return new CaptionText(Optional.of(text), Optional.empty());
  }

  /** A block that is all credit. */
  static CaptionText credit(String text) {
    return new CaptionText(Optional.empty(), unlessEmpty(CreditText.of(text)));
  }

  private static CaptionText cut(String text, int at) {
    String caption = withoutSeparator(text.substring(0, at));
    String credit = CreditText.of(text.substring(at));
    return credit.isEmpty()
        ? caption(text)
        : new CaptionText(unlessEmpty(caption), Optional.of(credit));
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
