package dev.lede.block;

/** Lines that are being put together to one. */
final class Pile {
  private final StringBuilder text = new StringBuilder();
  private Line top;
  private Line bottom;

  boolean isEmpty() {
    return top == null;
  }

  CharSequence text() {
    return text;
  }

  void add(String seam, Line line) {
    top = top == null ? line : top;
    bottom = line;
    text.append(seam).append(line.text());
  }

  /** Takes away the hyphen that the lines end in as yet. */
  void dropLast() {
    text.setLength(text.length() - 1);
  }

  /** The lines as one; the pile is empty afterwards. */
  Line take() {
    String whole = top == bottom ? top.text() : text.toString();
    Line line = top.upTo(bottom, whole, top.shape()).brokenIf(bottom.broken());
    top = null;
    text.setLength(0);
    return line;
  }
}
