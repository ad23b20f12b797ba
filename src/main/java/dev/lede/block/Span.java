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
   * An element of an HTML page; {@link ElementPaths} has its path.
   *
   * @param node the element; only read
   */
  record Element(org.jsoup.nodes.Element node) implements Span {

    @Override
    public Span join(Span other) {
      return other instanceof Element element ? new Element(Tree.common(node, element.node)) : this;
    }
  }
}
