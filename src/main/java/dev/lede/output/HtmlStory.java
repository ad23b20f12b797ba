package dev.lede.output;

import dev.lede.article.Article;
import dev.lede.article.BodyItem;
import dev.lede.article.Image;
import java.util.List;

/**
 * Writes a story as HTML elements, one a line: no script, no event attribute, no foreign URL
 * scheme.
 */
final class HtmlStory {
  private final StringBuilder html = new StringBuilder();

  /** The list that is open, empty if none is. */
  private String list = "";

  /** The number that the next item of a numbered list has. */
  private int next;

  private HtmlStory() {}

  /** The story's body with its pictures. */
  static String of(Article.Story story) {
    HtmlStory writer = new HtmlStory();
    InOrder.walk(story, writer::item, writer::image);
    writer.endList();
    return writer.html.toString();
  }

  /** The story's body without pictures. */
  static String of(List<BodyItem> body) {
    return of(new Article.Story(body, List.of()));
  }

  private void item(BodyItem item) {
    if (item.type() == BodyItem.Type.LIST_ITEM) {
      list(item.number());
    } else {
      endList();
    }
    switch (item.type()) {
      case PARAGRAPH -> element("p", item.text());
      case HEADING -> element("h" + level(item), item.text());
      case LIST_ITEM -> element("li", item.text());
      case QUOTE -> element("blockquote", item.text());
      case CODE -> element("pre", item.text());
      case TABLE -> table(item.rows());
    }
  }

  /** The level of a heading of the story: below that of the headline, and no lower than any. */
  static int level(BodyItem heading) {
    return Math.min(6, Math.max(2, heading.level()));
  }

  /** Goes on with the open list, or opens one that counts from this number on; 0 is a bullet. */
  private void list(int number) {
    String name = number > 0 ? "ol" : "ul";
    if (!name.equals(list) || number != next) {
      endList();
      list = name;
      html.append('<').append(name);
      html.append(number > 1 ? " start=\"" + number + "\"" : "").append(">\n");
    }
    next = number > 0 ? number + 1 : 0;
  }

  private void endList() {
    html.append(list.isEmpty() ? "" : "</" + list + ">\n");
    list = "";
  }

  private void element(String name, String text) {
    html.append('<').append(name).append('>').append(EscapedHtml.of(text));
    html.append("</").append(name).append(">\n");
  }

  private void table(List<List<String>> rows) {
    html.append("<table>\n");
    for (List<String> row : rows) {
      html.append("<tr>");
      row.forEach(cell -> html.append("<td>").append(EscapedHtml.of(cell)).append("</td>"));
      html.append("</tr>\n");
    }
    html.append("</table>\n");
  }

  private void image(Image image) {
    String picture =
        image.url().flatMap(SafeLinks::safe).map(url -> picture(url, image)).orElse("");
    String caption = caption(image);
    if (!picture.isEmpty() || !caption.isEmpty()) {
      endList();
      html.append("<figure>").append(picture).append(caption).append("</figure>\n");
    }
  }

  private static String picture(String url, Image image) {
    String alt = image.alt().orElse("");
    return "<img src=\""
        + EscapedHtml.of(url)
        + "\" alt=\""
        + EscapedHtml.of(alt)
        + "\" loading=\"lazy\">";
  }

  private static String caption(Image image) {
    String caption = image.caption().map(EscapedHtml::of).orElse("");
    String credit =
        image.credit().map(maker -> "<small>" + EscapedHtml.of(maker) + "</small>").orElse("");
    if (caption.isEmpty() && credit.isEmpty()) {
      return "";
    }
    String between = caption.isEmpty() || credit.isEmpty() ? "" : " ";
    return "<figcaption>" + caption + between + credit + "</figcaption>";
  }
}
