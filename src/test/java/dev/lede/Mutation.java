package dev.lede;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Spoils pages, at the level of bytes and at that of tags. The same seed spoils alike. */
final class Mutation {
  /** Bytes that mean something to a reader of pages. */
  private static final List<String> PIECES =
      List.of(
          "<",
          ">",
          "</",
          "<!--",
          "-->",
          "<![CDATA[",
          "]]>",
          "&",
          "&#x",
          "&amp;",
          "&#xD800;",
          "\"",
          "'",
          "=",
          "\0",
          "\u001b[2J",
          "\r",
          "\n\n\n",
          "\t",
          "\u00A0",
          "\u202e",
          "\uFEFF",
          "\uFFFF",
          "{",
          "}",
          "[",
          "](",
          "\\",
          "<script>",
          "</script>",
          "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",",
          "<table>",
          "<tr><td>",
          "<p>",
          "</p>",
          "<div class=\"related\">",
          "</div>",
          "<template>",
          "<svg>",
          "<select>",
          "<br>",
          "<h1>",
          "<b>",
          "<figure><figcaption>",
          "<img src=x alt=",
          "<a href=\"/x\">",
          "</a>",
          "<meta charset=utf-16>",
          "<base href=x:>",
          "阅读全文\n",
          "Read more: ",
          "Photo: ",
          "(图取自",
          "- ",
          "* ",
          "# ",
          "> ",
          "| a | b |\n",
          "24 October 2024",
          "𝟎8 March 2024",
          "\u00AD",
          "<html lang=\";\">",
          "\"inLanguage\":\",\",",
          "<li>",
          "<ol start=",
          "<pre>",
          "<caption>",
          "By ");

  private static final List<String> BYTES =
      List.of("\u00C0\u00AF", "\u00ED\u00A0\u0080", "\u00FF\u00FE", "\u0080", "\u00E6");
  private static final int LONGEST = 200_000;

  private final Random random;
  private byte[] page;

  private Mutation(byte[] page, Random random) {
    this.page = page;
    this.random = random;
  }

  /**
   * A page, spoilt in a few places.
   *
   * @param other a page to take pieces from
   */
  static byte[] of(byte[] page, byte[] other, Random random) {
    Mutation mutation = new Mutation(page, random);
    for (int times = 1 + random.nextInt(8); times > 0; times--) {
      mutation.spoil(other);
    }
    return mutation.page;
  }

  private void spoil(byte[] other) {
    int start = random.nextInt(page.length + 1);
    int length = Math.min(page.length - start, 1 << random.nextInt(12));
    switch (random.nextInt(11)) {
      case 0 -> replace(start, Math.min(1, length), new byte[] {(byte) random.nextInt(256)});
      case 1 -> replace(start, length, new byte[0]);
      case 2 -> replace(start, 0, Arrays.copyOfRange(page, start, start + length));
      case 3 -> replace(start, 0, part(other));
      case 4, 5 -> replace(start, 0, piece());
      case 6 -> replace(start, 0, repeated(piece()));
      case 7 -> replace(start, 0, repeated(Arrays.copyOfRange(page, start, start + length)));
      case 8 -> replace(start, page.length - start, new byte[0]);
      default -> tag(start);
    }
  }

  private byte[] part(byte[] other) {
    int start = random.nextInt(other.length + 1);
    return Arrays.copyOfRange(other, start, Math.min(other.length, start + random.nextInt(4096)));
  }

  private byte[] piece() {
    return random.nextInt(8) == 0
        ? BYTES.get(random.nextInt(BYTES.size())).getBytes(StandardCharsets.ISO_8859_1)
        : PIECES.get(random.nextInt(PIECES.size())).getBytes(StandardCharsets.UTF_8);
  }

  private byte[] repeated(byte[] part) {
    int times = Math.min(1 << random.nextInt(11), 20_000 / Math.max(1, part.length));
    byte[] many = new byte[part.length * times];
    for (int i = 0; i < many.length; i++) {
      many[i] = part[i % part.length];
    }
    return many;
  }

  /** Takes the next tag away, doubles it, leaves its end open, or moves it. */
  private void tag(int from) {
    int start = indexOf('<', from);
    int end = indexOf('>', start) + 1;
    if (start == page.length || end > page.length) {
      return;
    }
    byte[] tag = Arrays.copyOfRange(page, start, end);
    switch (random.nextInt(4)) {
      case 0 -> replace(start, tag.length, new byte[0]);
      case 1 -> replace(start, 0, tag);
      case 2 -> replace(end - 1, 1, new byte[0]);
      default -> {
        replace(start, tag.length, new byte[0]);
        replace(random.nextInt(page.length + 1), 0, tag);
      }
    }
  }

  private int indexOf(char c, int from) {
    int at = from;
    while (at < page.length && page[at] != c) {
      at++;
    }
    return at;
  }

  private void replace(int start, int length, byte[] by) {
    byte[] next = new byte[Math.min(LONGEST, page.length - length + by.length)];
    copy(page, 0, start, next, 0);
    copy(by, 0, by.length, next, start);
    copy(page, start + length, page.length, next, start + by.length);
    page = next;
  }

  /** Copies as much of a part as there is room for. */
  private static void copy(byte[] from, int start, int end, byte[] to, int at) {
    if (at < to.length) {
      System.arraycopy(from, start, to, at, Math.min(end - start, to.length - at));
    }
  }
}
