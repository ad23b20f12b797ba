package dev.lede.article;

import dev.lede.block.Block;
import dev.lede.block.Shape;
import dev.lede.block.Span;
import dev.lede.label.Label;
import dev.lede.label.Labelled;
import dev.lede.meta.Stated;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A page made line by line, and what is read off it. */
abstract class PageOfLines {
  final List<Labelled> blocks = new ArrayList<>();

  PageOfLines page(Label label, String text) {
    return page(label, text, 1);
  }

  PageOfLines page(Label label, String text, double score) {
    return page(label, text, score, Shape.TEXT, 1);
  }

  PageOfLines page(Label label, String text, double score, Shape shape) {
    return page(label, text, score, shape, 1);
  }

  PageOfLines page(Label label, String text, double score, int lines) {
    return page(label, text, score, Shape.TEXT, lines);
  }

  private PageOfLines page(Label label, String text, double score, Shape shape, int lines) {
    int index = blocks.size();
    Span span = new Span.Lines(index + 1, index + lines);
    blocks.add(
        new Labelled(
            new Block(index, shape, text, span, 1, List.of(), Optional.empty()),
            label,
            score,
            "test"));
    return this;
  }

  MetadataAssembler.Known known(Stated stated) {
    List<BodyItem> body = Body.of(blocks, new Account()).items();
    return MetadataAssembler.known(stated, blocks, body);
  }

  Metadata metadata(Stated stated) {
    return known(stated).metadata();
  }

  static Stated stated(List<String> headlines, List<String> modified, Optional<String> url) {
    Stated.Publication publication =
        new Stated.Publication(
            Optional.empty(),
            Optional.empty(),
            List.of(),
            url,
            Optional.empty(),
            Optional.empty(),
            List.of());
    return new Stated(headlines, List.of(), List.of(), List.of(), modified, publication, List.of());
  }
}
