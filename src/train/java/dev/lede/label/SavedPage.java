package dev.lede.label;

import dev.lede.source.Page;
import dev.lede.source.PageReader;
import dev.lede.source.UnreadablePageException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A page of a corpus as it lies in a file.
 *
 * @param corpus the corpus and, behind a colon, the style of a text dump
 * @param gold its ground truth
 */
record SavedPage(String corpus, Gold gold, Path file) {
  /** The fold that its domain falls into, from 0 on. */
  int fold() {
    return Math.floorMod(gold.domain().hashCode() * 31 >> 4, Corpora.FOLDS);
  }

  /** The page; empty if the file is. */
  Optional<Page> read() {
    try {
      return Optional.of(new PageReader().readOne(file.toString(), Files.readAllBytes(file)));
    } catch (UnreadablePageException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }
}
