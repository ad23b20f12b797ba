package dev.lede.source;

/** Receives what stands in an input, page by page in the input's order. */
public interface PageVisitor {

  /** A page that could be read. */
  void page(Page page);

  /**
   * The whole input, or one page of several in it, that could not be read. The other pages still
   * follow.
   */
  void unreadable(UnreadablePageException reason);
}
