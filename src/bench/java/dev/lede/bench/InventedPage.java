package dev.lede.bench;

import java.util.Random;

/** Invents news pages; the same number gives the same page. */
final class InventedPage {
  private static final String[] WORDS =
      ("the of a river bridge council mayor harbour lantern festival winter market ferry station"
              + " said on monday that plans for new rooms were agreed after long debate while"
              + " residents asked who would pay and when work might begin")
          .split(" ");

  private final Random chance;
  private final StringBuilder page = new StringBuilder();

  private InventedPage(int number) {
    chance = new Random(number);
  }

  /** A page with a menu, a story with pictures, and cards of other stories: 20 to 90 KB. */
  static String html(int number) {
    InventedPage page = new InventedPage(number);
    page.head();
    page.story(10 + page.chance.nextInt(40));
    page.cards(20 + page.chance.nextInt(100));
    return page.page.append("<footer><p>Copyright The Ferry Post.</p></footer></body>").toString();
  }

  private void head() {
    page.append("<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>")
        .append(words(8))
        .append("</title><style>");
    for (int i = 0; i < 200; i++) {
      page.append(".c").append(i).append("{margin:").append(i % 9).append("px;color:#abc}\n");
    }
    page.append("</style><script>window.state=[");
    for (int i = 0; i < 200; i++) {
      page.append("{\"id\":").append(i).append(",\"slot\":\"s-").append(i * 31).append("\"},");
    }
    page.append("];</script></head><body><nav><ul>");
    for (String word : WORDS) {
      page.append("<li class=\"nav-item\"><a href=\"/s/").append(word).append("\">");
      page.append(word).append("</a></li>\n");
    }
    page.append("</ul></nav>");
  }

  private void story(int paragraphs) {
    page.append("<article class=\"story\"><h1>").append(words(8)).append("</h1>");
    page.append("<p class=\"byline\">By Mira Oakes</p><time>3 February 2024</time>");
    for (int i = 0; i < paragraphs; i++) {
      page.append("<p>").append(words(20 + chance.nextInt(60))).append("</p>\n");
      if (i % 12 == 3) {
        page.append("<figure><img src=\"/").append(i).append(".jpg\" alt=\"\"><figcaption>");
        page.append(words(9)).append(" <span>Photo: Ann Reed</span></figcaption></figure>\n");
      }
    }
    page.append("</article>");
  }

  private void cards(int count) {
    page.append("<section class=\"more\"><h3>More from The Ferry Post</h3>");
    for (int i = 0; i < count; i++) {
      page.append("<div class=\"card\" data-track=\"list/more/").append(i).append("\">");
      page.append("<a href=\"/news/").append(i).append("\"><span class=\"section\">World</span>");
      page.append("<h4 class=\"card__title\">").append(words(8)).append("</h4></a>");
      page.append("<p class=\"card__text\">").append(words(14)).append("</p>");
      page.append("<time>").append(i % 20 + 2).append(" hours ago</time></div>\n");
    }
    page.append("</section>");
  }

  private String words(int count) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < count; i++) {
      String word = WORDS[chance.nextInt(WORDS.length)];
      boolean first = i % 15 == 0;
      words.append(i == 0 ? "" : first ? ". " : " ");
      words.append(first ? Character.toUpperCase(word.charAt(0)) : word.charAt(0));
      words.append(word, 1, word.length());
    }
    return words.append('.').toString();
  }
}
