package dev.lede;

import dev.lede.article.Article;
import dev.lede.article.Assembler;
import dev.lede.block.Cut;
import dev.lede.block.Cutter;
import dev.lede.label.Labeller;
import dev.lede.label.Labelling;
import dev.lede.meta.MetadataReader;
import dev.lede.meta.Stated;
import dev.lede.source.Page;

/** Reads the story out of a page. Instances are immutable and may be shared between threads. */
public final class ArticleParser {
  private final Labeller labeller;

  /** A parser with the weights that lede ships. */
  public ArticleParser() {
    this(Labeller.shipped());
  }

  /** A parser with a labeller of one's own, for training and measuring. */
  public ArticleParser(Labeller labeller) {
    this.labeller = labeller;
  }

  /**
   * The article on the page. Never fails on a bad page: a page without a story gives an empty body.
   */
  public Article parse(Page page) {
    Stated stated = MetadataReader.read(page);
    Cut cut = Cutter.cut(page, stated);
    return parse(page, stated, cut);
  }

  /** The article on a page that is cut already, for holding the two against each other. */
  Article parse(Page page, Stated stated, Cut cut) {
    Labelling labelling = labeller.label(cut, stated);
    return Assembler.assemble(page.source(), stated, cut, labelling);
  }

  /** What {@link #parse} makes the article of: the page's blocks with their labels, and why. */
  public Labelling label(Page page) {
    Stated stated = MetadataReader.read(page);
    return labeller.label(Cutter.cut(page, stated), stated);
  }
}
