package dev.lede.output;

import dev.lede.article.Article;
import dev.lede.article.BodyItem;
import dev.lede.article.Comment;
import dev.lede.article.Dateline;
import dev.lede.article.Image;
import dev.lede.article.Metadata;
import dev.lede.article.Related;
import dev.lede.article.Teaser;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The story as plain text: paragraphs apart by blank lines, list items by line breaks.
 *
 * @param parts what to print below the story
 */
record TextForm(Set<Include> parts) implements Form {

  /** The page's name as {@code head} and {@code tail} print it. */
  @Override
  public String between(String name) {
    return "\n==> " + name + " <==\n";
  }

  @Override
  public String write(Article article) {
    List<String> blocks = new ArrayList<>();
    article.metadata().titles().headline().ifPresent(blocks::add);
    blocks.addAll(belowHeadline(article));
    blocks.add(body(article));
    if (parts.contains(Include.CAPTIONS)) {
      part("Captions", article.story().images().stream().map(TextForm::image), blocks);
    }
    if (parts.contains(Include.RELATED)) {
      part("Related", article.surroundings().related().stream().map(TextForm::related), blocks);
    }
    if (parts.contains(Include.TEASERS)) {
      part("Teasers", article.surroundings().teasers().stream().map(TextForm::teaser), blocks);
    }
    if (parts.contains(Include.COMMENTS)) {
      part("Comments", article.surroundings().comments().stream().map(Comment::text), blocks);
    }
    blocks.removeIf(String::isEmpty);
    return blocks.isEmpty() ? "" : String.join("\n\n", blocks) + "\n";
  }

  /** The body alone, without a line break at its end. */
  static String body(Article article) {
    StringBuilder text = new StringBuilder();
    BodyItem before = null;
    for (BodyItem item : article.story().body()) {
      if (before != null) {
        boolean listGoesOn = isListItem(before) && isListItem(item);
        text.append(listGoesOn ? "\n" : "\n\n");
      }
      text.append(text(item));
      before = item;
    }
    return text.toString();
  }

  /** What stands between headline and story: standfirst, byline, date, a dateline that is apart. */
  static List<String> belowHeadline(Article article) {
    Metadata metadata = article.metadata();
    return Stream.of(
            metadata.titles().alternativeHeadline(),
            byline(metadata),
            metadata.datePublished(),
            separateDateline(article))
        .flatMap(Optional::stream)
        .toList();
  }

  /** The line as printed; of a page that prints none, the authors that it states. */
  static Optional<String> byline(Metadata metadata) {
    String names = String.join(", ", metadata.authorship().authors());
    return metadata
        .authorship()
        .byline()
        .or(() -> Optional.of(names).filter(text -> !text.isEmpty()));
  }

  /** The dateline, if it does not stand in the story anyway. */
  private static Optional<String> separateDateline(Article article) {
    List<BodyItem> story = article.story().body();
    return article
        .metadata()
        .authorship()
        .dateline()
        .map(Dateline::raw)
        .filter(raw -> story.stream().noneMatch(item -> item.text().contains(raw)));
  }

  private static boolean isListItem(BodyItem item) {
    return item.type() == BodyItem.Type.LIST_ITEM;
  }

  private static String text(BodyItem item) {
    return switch (item.type()) {
      case PARAGRAPH, HEADING, CODE -> item.text();
      case LIST_ITEM -> ListMark.of(item) + item.text();
      case QUOTE -> "> " + item.text();
      case TABLE -> item.rows().stream().map(TextForm::row).collect(Collectors.joining("\n"));
    };
  }

  private static String row(List<String> cells) {
    return String.join("\t", cells);
  }

  private static void part(String heading, Stream<String> items, List<String> blocks) {
    List<String> texts = items.filter(text -> !text.isEmpty()).toList();
    if (!texts.isEmpty()) {
      blocks.add(heading);
      blocks.addAll(texts);
    }
  }

  private static String image(Image image) {
    Optional<String> caption = image.caption().or(image::alt).filter(text -> !text.isEmpty());
    return captionLine(caption, image.credit());
  }

  /** A caption with its credit in brackets, or what there is of them. */
  static String captionLine(Optional<String> caption, Optional<String> credit) {
    return caption
        .map(text -> credit.map(maker -> text + " (" + maker + ")").orElse(text))
        .or(() -> credit)
        .orElse("");
  }

  private static String related(Related related) {
    String headline = related.label().map(label -> label + ": ").orElse("") + related.headline();
    return lines(List.of(Optional.of(headline), related.url()));
  }

  private static String teaser(Teaser teaser) {
    return lines(
        List.of(
            Optional.of(teaser.headline()),
            teaser.datePublished(),
            teaser.description(),
            teaser.url()));
  }

  private static String lines(List<Optional<String>> lines) {
    return lines.stream().flatMap(Optional::stream).collect(Collectors.joining("\n"));
  }
}
