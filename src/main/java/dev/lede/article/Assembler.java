package dev.lede.article;

import dev.lede.block.Cut;
import dev.lede.label.Labelling;
import dev.lede.meta.Stated;
import dev.lede.source.Source;

/** Puts the labelled blocks of a page together: captions with their pictures, the parts of a teaser, the metadata. */
public final class Assembler {
  private Assembler() {}

  /** The article that the labelled blocks make. */
  public static Article assemble(Source source, Stated stated, Cut cut, Labelling labelling) {
    throw new IllegalStateException("not built yet");
  }
}
