package dev.lede.block;

import dev.lede.source.Format;
import dev.lede.source.Source;
import dev.lede.source.TextPage;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Invented pages of text for the tests of this room. */
final class Texts {
  private Texts() {}

  static List<Block> cut(String text) {
    return page(text).blocks();
  }

  static Cut page(String text) {
    Source source =
        new Source(
            "page.txt", Format.TEXT, StandardCharsets.UTF_8, text.length(), Optional.empty());
    return TextCutter.cut(new TextPage(source, text));
  }

  static List<String> of(String text) {
    return texts(cut(text));
  }

  static List<String> texts(List<Block> blocks) {
    return blocks.stream().map(Block::text).toList();
  }
}
