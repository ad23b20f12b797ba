package dev.lede.block;

/** Where a block stands in its input. */
public sealed interface Span {

  /** The smallest span that holds this one and the other. Both must come from one page. */
  Span join(Span other);

  /**
   * Lines of a text page, counted from 1, both ends included.
   *
   * @param first the first line
   * @param last the last line
   */
  record Lines(int first, int last) implements Span {
    public Lines {
      if (first < 1 || last < first) {
        throw new IllegalArgumentException("not a span of lines: " + first + ".." + last);
      }
    }

    @Override
    public Span join(Span other) {
      return other instanceof Lines lines
          ? new Lines(Math.min(first, lines.first), Math.max(last, lines.last))
          : this;
    }
  }

  /**
   * An element of an HTML page.
   *
   * @param path the element's path from the root, such as {@code html>body>div[2]>p[1]}
   */
  record Element(String path) implements Span {
    @Override
    public Span join(Span other) {
      return other instanceof Element element ? new Element(common(path, element.path)) : this;
    }

    private static String common(String one, String two) {
      String[] left = one.split(">");
      String[] right = two.split(">");
      StringBuilder path = new StringBuilder(left[0]);
      for (int i = 1; i < Math.min(left.length, right.length) && left[i].equals(right[i]); i++) {
        path.append('>').append(left[i]);
      }
      return path.toString();
    }
  }
}
