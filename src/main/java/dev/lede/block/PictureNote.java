package dev.lede.block;

import dev.lede.phrase.Space;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What terminal browsers print in place of a picture: {@code [INLINE]}, {@code [image: A bee]}. */
final class PictureNote {
  private PictureNote() {}

  /** The picture that a line stands for; empty if the line is text. */
  static Optional<Inline> read(Inline line) {
    String text = line.text();
    int last = text.length() - 1;
    if (last < 1
        || text.charAt(0) != '['
        || text.indexOf(']') != last
        || text.lastIndexOf('[') > 0) {
      return Optional.empty();
    }
    int colon = text.indexOf(':');
    String word = text.substring(1, colon < 0 ? last : colon).strip().toLowerCase(Locale.ROOT);
    String alt = colon < 0 ? "" : Space.fold(text.substring(colon + 1, last));
    return TerminalWords.isPicture(word)
        ? Optional.of(new Inline("", List.of(), List.of(new Inline.Image(alt, ""))))
        : Optional.empty();
  }
}
