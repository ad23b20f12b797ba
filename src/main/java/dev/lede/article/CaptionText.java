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

  /** Splits a block; an element of its own for the credit decides, else the text's shape. */
  static CaptionText of(Block block, CreditElements elements) {
    String text = block.text();
    return block
        .markup()
        .flatMap(markup -> elements.start(markup.element(), text))
        .or(() -> CreditStart.in(text))
        .map(cut -> cut(text, cut))
        .orElseGet(() -> new CaptionText(Optional.of(text), Optional.empty()));
  }

  /** A block that is all credit. */
  static CaptionText credit(String text) {
    return new CaptionText(
        Optional.empty(), Optional.of(CreditText.of(text)).filter(c -> !c.isEmpty()));
  }

  private static CaptionText cut(String text, int at) {
    String caption = withoutSeparator(text.substring(0, at));
    String credit = CreditText.of(text.substring(at));
    if (credit.isEmpty()) {
      return new CaptionText(Optional.of(text), Optional.empty());
    }
    return new CaptionText(Optional.of(caption).filter(c -> !c.isEmpty()), Optional.of(credit));
  }

  private static String withoutSeparator(String text) {
    int end = text.length();
    while (end > 0 && " \u00A0\u3000|/–—-=＝,，、(（[【".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.substring(0, end);
  }
}
