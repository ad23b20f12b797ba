package dev.lede.article;

import dev.lede.block.Cut;
import dev.lede.label.Label;
import dev.lede.label.Labelled;
import dev.lede.label.Labelling;
import dev.lede.meta.Stated;
import dev.lede.source.Format;
import dev.lede.source.HtmlPage;
import dev.lede.source.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Puts the labelled blocks of a page together: captions with their pictures, the parts of a teaser,
 * the metadata.
 */
public final class Assembler {
  private Assembler() {}

  /**
   * The article that the labelled blocks make: every block in exactly one place, the rest in {@code
   * dropped}.
   */
  public static Article assemble(Source source, Stated stated, Cut cut, Labelling labelling) {
    List<Labelled> blocks = labelling.blocks();
    Account account = new Account();
    Body body = Body.of(blocks, account);
    List<Image> images = Images.of(cut, blocks, body, account);
    List<Related> related = RelatedLinks.of(blocks, account);
    MetadataAssembler.Known known = MetadataAssembler.known(stated, blocks, body.items());
    Optional<String> own = body.isEmpty() ? Optional.empty() : known.metadata().titles().headline();
    List<Teaser> teasers = Teasers.of(blocks, own, account);
    List<Comment> comments = comments(blocks, account);
    Article.Surroundings surroundings =
        new Article.Surroundings(related, teasers, comments, account.dropped(blocks));
    return new Article(
        source,
        known.metadata(),
        new Article.Story(body.items(), images),
        surroundings,
        new Article.Assessment(
            labelling.confidence(), warnings(source, cut, body, known.warnings())));
  }

  private static List<Comment> comments(List<Labelled> blocks, Account account) {
    List<Comment> comments = new ArrayList<>();
    for (Labelled block : blocks) {
      if (block.label() == Label.COMMENT) {
        account.take(block);
        comments.add(new Comment(block.text(), Trace.of(block)));
      }
    }
    return comments;
  }

  private static List<String> warnings(Source source, Cut cut, Body body, List<String> known) {
    List<String> warnings = new ArrayList<>();
    if (body.isEmpty()) {
      warnings.add("No story was found on the page.");
    } else {
      warnings.addAll(known);
      if (cut.blocks().size() == 1 && source.format() == Format.TEXT) {
        warnings.add(
            "The page is one line of text; what is not the story could not be told apart.");
      }
    }
    if (cut.isOverfull()) {
      warnings.add("Only the first " + Cut.MOST_BLOCKS + " blocks of the page were read.");
    }
    if (!cut.whole()) {
      warnings.add(
          "Only the start of the page was read: it has more than "
              + HtmlPage.MOST_NODES
              + " nodes, or a tag without an end.");
    }
    return warnings;
  }
}
