package dev.lede.output;

import dev.lede.article.Article;
import dev.lede.article.BodyItem;
import dev.lede.article.Image;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The story as CommonMark, captions under their pictures. Tables are written with pipes, as
 * GitHub's extension has it.
 */
record MarkdownForm() implements Form {

  /** A thematic break; the blank line keeps it from making a heading of the line above. */
  @Override
  public String between(String name) {
    return "\n---\n\n";
  }

  @Override
  public String write(Article article) {
    List<String> blocks = new ArrayList<>();
    head(article, blocks);
    MarkdownList items = new MarkdownList();
    InOrder.walk(
        article.story(),
        item -> {
          if (item.type() == BodyItem.Type.LIST_ITEM) {
            items.add(item);
          } else {
            endList(items, blocks);
            blocks.add(block(item));
          }
        },
        image -> {
          endList(items, blocks);
          image(image, blocks);
        });
    endList(items, blocks);
    return blocks.isEmpty() ? "" : String.join("\n\n", blocks) + "\n";
  }

  private static void endList(MarkdownList items, List<String> blocks) {
    if (!items.isEmpty()) {
      blocks.add(items.end());
    }
  }

  private static void head(Article article, List<String> blocks) {
    Optional<String> headline = article.metadata().titles().headline();
    headline.map(MarkdownText::heading).ifPresent(line -> blocks.add("# " + line));
    for (String line : TextForm.belowHeadline(article)) {
      blocks.add(MarkdownText.escape(line));
    }
  }

  private static String block(BodyItem item) {
    return switch (item.type()) {
      case PARAGRAPH, LIST_ITEM -> MarkdownText.escape(item.text());
      case HEADING -> "#".repeat(HtmlStory.level(item)) + " " + MarkdownText.heading(item.text());
      case QUOTE -> "> " + MarkdownText.escape(item.text()).replace("\n", "\n> ");
      case CODE -> MarkdownText.code(item.text());
      case TABLE -> table(item.rows());
    };
  }

  private static String table(List<List<String>> rows) {
    if (rows.isEmpty()) {
      return "";
    }
    int width = rows.stream().mapToInt(List::size).max().orElse(0);
    List<String> lines = new ArrayList<>(rows.stream().map(cells -> row(cells, width)).toList());
    lines.add(1, "|" + " --- |".repeat(width));
    return String.join("\n", lines);
  }

  /** A row, filled up with empty cells: of rows that differ, Markdown makes no table. */
  private static String row(List<String> cells, int width) {
    return cells.stream()
        .map(cell -> " " + MarkdownText.escape(cell.replace('\n', ' ')) + " |")
        .collect(Collectors.joining("", "|", "  |".repeat(width - cells.size())));
  }

  private static void image(Image image, List<String> blocks) {
    String alt = MarkdownText.escape(image.alt().orElse("").replace('\n', ' '));
    image
        .url()
        .flatMap(SafeLinks::safe)
        .ifPresent(url -> blocks.add("![" + alt + "](" + MarkdownText.address(url) + ")"));
    Optional<String> caption = image.caption();
    Optional<String> credit = image.credit();
    if (caption.isPresent() || credit.isPresent()) {
      String line = TextForm.captionLine(caption, credit);
      blocks.add("*" + MarkdownText.escape(line.strip()) + "*");
    }
  }
}
