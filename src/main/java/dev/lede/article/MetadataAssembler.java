package dev.lede.article;

import dev.lede.label.Label;
import dev.lede.label.Labelled;
import dev.lede.meta.Stated;
import java.util.List;
import java.util.Optional;

/** Puts what the page states about itself and what its labelled blocks show together. */
final class MetadataAssembler {
  private MetadataAssembler() {}

  /** What is known about the story; its blocks stay accounted for elsewhere. */
  static Metadata metadata(Stated stated, List<Labelled> blocks, List<BodyItem> body) {
    Metadata.Titles titles =
        new Metadata.Titles(
            first(blocks, Label.HEADLINE),
            first(blocks, Label.DECK),
            stated.descriptions().stream().findFirst());
    Metadata.Authorship authorship =
        new Metadata.Authorship(first(blocks, Label.BYLINE), stated.authors(), Optional.empty());
    return new Metadata(
        titles,
        authorship,
        stated.published().stream().findFirst(),
        stated.modified().stream().findFirst(),
        stated.publication(),
        false);
  }

  private static Optional<String> first(List<Labelled> blocks, Label label) {
    return blocks.stream()
        .filter(block -> block.label() == label)
        .map(block -> block.block().text())
        .findFirst();
  }
}
