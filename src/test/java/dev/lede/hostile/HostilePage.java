package dev.lede.hostile;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Pages that are made to be too much: each a start, a part over and over, and an end, in a page
 * with a short story.
 */
enum HostilePage {
  NESTED_DIVS(1_000_000, Kind.HTML, "", "<div>", ""),
  NESTED_AND_CLOSED(1_000_000, Kind.HTML, "", "<div><p>word</p>", "</div>"),
  NESTED_BOLD(1_000_000, Kind.HTML, "<p>", "<b>", "</p>"),
  NESTED_LINKS(1_000_000, Kind.HTML, "<p>", "<a href=x>word", "</p>"),
  NESTED_SPANS(1_000_000, Kind.HTML, "<p>", "<span>a ", "</p>"),
  NESTED_LISTS(1_000_000, Kind.HTML, "", "<ul><li>item", ""),
  NESTED_TABLES(1_000_000, Kind.HTML, "", "<table><tr><td>cell", ""),
  NESTED_QUOTES(1_000_000, Kind.HTML, "", "<blockquote><p>words", ""),
  NESTED_NAMES(2_000_000, Kind.HTML, Part.NAMED.repeat(100), "1 word ", ""),
  MISNESTED(1_000_000, Kind.HTML, "", "<b><p><i></b>word", ""),
  MISNESTED_IN_A_TEXT(1_000_000, Kind.TEXT, "", "<b><p><i></b>word", ""),
  MISNESTED_IN_JSON(
      1_000_000, Kind.HTML, Part.JSON + Part.BODY, "<b><p><i></b>word", "\"}</script>"),
  TABLE_WITHOUT_CELLS(1_000_000, Kind.HTML, "<table>", "<b>word<tr>", "</table>"),
  REOPENED(1_000_000, Kind.HTML, Part.OPENED, "<p>x", ""),
  REOPENED_IN_A_SMALL_PAGE(120_000, Kind.HTML, Part.OPENED, "<p>x", ""),
  PARAGRAPHS(1_000_000, Kind.HTML, "", "<p>A word.", ""),
  SIBLINGS(2_000_000, Kind.HTML, "<p>", "<br>", "</p>"),
  ATTRIBUTES(200_000, Kind.HTML, "<div", " attribute-§=\"value\"", ">words</div>"),
  LONG_STYLE(
      10_000,
      Kind.HTML,
      "<section style=\"display:none;" + " ".repeat(1_000_000) + "\">",
      "<p>" + Part.LINE + "</p>",
      "</section>"),
  CLASSES(1_000_000, Kind.HTML, "<div class=\"", "word§ ", "\">words</div>"),
  LONG_LINE(2_500_000, Kind.TEXT, "", "word ", ""),
  LONG_WORD(10_000_000, Kind.TEXT, "", "w", ""),
  LONG_LINE_OF_HTML(2_500_000, Kind.HTML, "<p>", "word ", "</p>"),
  LONG_LINE_OF_SIGNS(10_000_000, Kind.TEXT, "", "(", ""),
  LONG_LINE_OF_HAN(3_500_000, Kind.TEXT, "", "桥", ""),
  LONG_LINE_OF_SENTENCES(600_000, Kind.HTML, "<p>", "It was so, he said. ", "</p>"),
  BLANK_LINES(5_000_000, Kind.TEXT, "", "\n", ""),
  BLANK_LINES_OF_HTML(5_000_000, Kind.HTML, "", "\n", ""),
  READ_MORE(1_000_000, Kind.TEXT, "", "阅读全文\n", ""),
  READ_MORE_OF_HTML(1_000_000, Kind.HTML, "", "<p><a href=\"/x\">阅读全文</a></p>\n", ""),
  HEADLINES(300_000, Kind.TEXT, "", "A bridge is opened in town §\n阅读全文\n\n", ""),
  SHORT_LINES(1_000_000, Kind.TEXT, "", "word §\n", ""),
  UNCLOSED_COMMENT(10_000_000, Kind.HTML, "<!--", "x", ""),
  UNCLOSED_COMMENTS(2_000_000, Kind.HTML, "", "<!-- x", ""),
  UNCLOSED_SCRIPT(1_000_000, Kind.HTML, "<script>", "var x = 1;", ""),
  UNCLOSED_SCRIPTS(1_000_000, Kind.HTML, "", "<script>x", ""),
  UNCLOSED_ATTRIBUTE(2_000_000, Kind.HTML, "<a title=\"", "word ", ""),
  UNCLOSED_TAGS(1_500_000, Kind.HTML, "", "<a", ""),
  LESS_THAN(5_000_000, Kind.TEXT, "", "< ", ""),
  TEXT_OF_TAGS(2_000_000, Kind.TEXT, "", "</b>", ""),
  ENTITIES(2_000_000, Kind.HTML, "<p>", "&amp;&#x6865;", "</p>"),
  ENTITIES_UNKNOWN(2_000_000, Kind.HTML, "<p>", "&nonesuch", "</p>"),
  ENTITIES_OF_TEXT(2_000_000, Kind.TEXT, "", "&amp;&lt;", ""),
  ENTITY_WITHOUT_END(10_000_000, Kind.HTML, "<p>&#", "9", "</p>"),
  CONTROLS(100_000, Kind.HTML, "<p>", "word ".repeat(20) + Part.CONTROLS, "</p>"),
  CONTROLS_OF_TEXT(100_000, Kind.TEXT, "", "word word word word " + Part.BIDI, ""),
  LONE_SURROGATES(300_000, Kind.HTML, "<p>", "word&#xD800;&#xDFFF;\\ud800", "</p>"),
  OVERLONG_UTF_8(500_000, Kind.BYTES, "<p>", "word wo\u00C0\u00AF\u00E0\u0080\u0080", "</p>"),
  SURROGATES_IN_UTF_8(500_000, Kind.BYTES, "<p>", "word wo\u00ED\u00A0\u0080", "</p>"),
  CUT_UTF_8(500_000, Kind.BYTES, "<p>", "word wo\u00E6\u00A1 ", "</p>\u00E6\u00A1"),
  DECLARATIONS(300_000, Kind.HTML, "", "<meta charset=x§><meta charset=gbk>", ""),
  META(300_000, Kind.HTML, "", "<meta property=\"og:title\" content=\"Title §\">", ""),
  META_OF_TAGS(1_000_000, Kind.HTML, "<meta name=description content=\"", "<a ", "\">"),
  MICRODATA(1_000_000, Kind.HTML, "", "<i itemscope itemprop=author>", ""),
  JSON_LD_DEEP(100_000, Kind.HTML, Part.JSON, "{\"a\":[", "</script>"),
  JSON_LD_DEEP_AND_CLOSED(100_000, Kind.HTML, Part.JSON + "[".repeat(100_000), "]", "</script>"),
  JSON_LD_LONG(200_000, Kind.HTML, Part.JSON + "[{}", Part.OBJECT, "]</script>"),
  JSON_LD_TEXT(10_000_000, Kind.HTML, Part.JSON + Part.BODY, "x", "\"}</script>"),
  JSON_LD_OF_TAGS(1_000_000, Kind.HTML, Part.JSON + Part.BODY, "<a ", "\"}</script>"),
  JSON_LD_BROKEN(1_000_000, Kind.HTML, Part.JSON, "{\"a\":\"\\", "</script>"),
  JSON_LD_SCRIPTS(200_000, Kind.HTML, "", Part.JSON + "{\"name\":\"§\"}</script>", ""),
  JSON_LD_COMMAS(5_000_000, Kind.HTML, Part.JSON + "{\"a\":1", ",", "</script>"),
  STATE_SCRIPT(1_000_000, Kind.HTML, "<script>window.state={\"articleBody\":", "{\"a\":", ""),
  FIGURES(300_000, Kind.HTML, "", Part.FIGURE, ""),
  PICTURES_OF_A_FIGURE(
      5_000,
      Kind.HTML,
      "<figure>" + "<b></b>".repeat(200_000),
      "<img src=/§.jpg width=500>",
      "</figure>"),
  LINES_OF_A_CAPTION(20_000, Kind.HTML, "<figure><figcaption>", Part.LINE + "<br>", ""),
  CREDITS_OF_A_CAPTION(
      20_000,
      Kind.HTML,
      "<figure><figcaption>",
      Part.LINE + " <i class=credit>Ann Lee §.</i><br>",
      ""),
  LINKS(300_000, Kind.HTML, "", "<li><a href=\"/§\">A bridge is opened §</a></li>", ""),
  TITLED_CARDS(
      100_000,
      Kind.HTML,
      "",
      "<div class=c><p>Most read</p><p><a href=/§>A bridge is opened in town §</a></p></div>",
      ""),
  TIMES(500_000, Kind.HTML, "", "<time>24 October 2024</time>", ""),
  DAYS(300_000, Kind.HTML, "", "<time datetime=§-03-08>then</time>", ""),
  DATES_OF_QUOTES(
      20, Kind.HTML, "", "<blockquote>" + "<b class=date></b>".repeat(9_900) + "</blockquote>", ""),
  DATES_OF_TEXT(500_000, Kind.TEXT, "", "24 October 2024 ", ""),
  AUTHORS(500_000, Kind.HTML, "", "<span class=author>By Anna Lind</span>", ""),
  META_AUTHORS(300_000, Kind.HTML, "", "<meta name=author content=\"Anna Lind §\">", ""),
  AUTHORS_OF_LINES(
      20_000,
      Kind.HTML,
      "",
      "<meta name=author content=\"Anna Lind §\"><p>Line § of the page.</p>",
      ""),
  KEYWORDS_OF_LINES(
      20_000, Kind.HTML, "", "<meta name=keywords content=\"pier §\"><p>Line § of it.</p>", ""),
  LINES_OF_A_STATED_BODY(
      20_000, Kind.HTML, Part.LONG_BODY + "\"}</script>", "<p>Line § of the long page.</p>", ""),
  STATED_BODIES(
      20_000,
      Kind.HTML,
      "",
      Part.JSON + Part.BODY + "Line § of the page\"}</script><p>Line § of the page.</p>",
      ""),
  CELLS(1_000_000, Kind.HTML, "<table>", "<tr><td>1<td>2", "</table>"),
  ROW(1_000_000, Kind.HTML, "<table><tr>", "<td>1", "</table>"),
  HEADINGS(500_000, Kind.HTML, "", "<h1>A bridge is opened</h1>", ""),
  HEADLINES_OF_HTML(300_000, Kind.HTML, "", "<h1>Bridge § is opened</h1>", ""),
  NEXT_STORIES(10_000, Kind.HTML, Part.CLASSED, "<article class=q><h1>Boat § is built</h1>", ""),
  KICKERS(50_000, Kind.HTML, Part.TITLE, "<h1><b class=kicker>Boat §</b> A bridge</h1>", ""),
  OPTIONS(1_000_000, Kind.HTML, "<select>", "<option>word", ""),
  FORMS_AND_FRAMES(500_000, Kind.HTML, "", "<svg><title>x<math><p>", ""),
  TEMPLATES(300_000, Kind.HTML, "", "<template>", ""),
  NOSCRIPTS(500_000, Kind.HTML, "", "<noscript><img src=x alt=\"A picture\">", "");

  /** What a page is written as; in bytes, a char stands for a byte. */
  private enum Kind {
    TEXT,
    HTML,
    BYTES
  }

  private static final class Part {
    static final String NAMED =
        "<div class=\"author date title\" itemprop=\"author headline\" itemscope><h1 class=title>";
    static final String OPENED = "<p><b><i><u><s><em><tt><big><code><font><small><strike><strong>";
    static final String JSON = "<script type=\"application/ld+json\">";
    static final String OBJECT = ",{\"@type\":\"NewsArticle\",\"headline\":\"Title §\"}";
    static final String BODY = "{\"@type\":\"NewsArticle\",\"articleBody\":\"";
    static final String LONG_BODY =
        JSON + BODY + "Of the long page with lines it is the story. ".repeat(20_000);
    static final String FIGURE =
        "<figure><img src=\"/§.jpg\" alt=\"A bridge\"><figcaption>A bridge §. Photo: Anna"
            + " Lind</figcaption></figure>";
    static final String LINE =
        "Boat § lay in the harbour of the town for the whole of the long winter.";
    static final String TITLE =
        "<meta property=\"og:title\" content=\"" + "word ".repeat(200_000) + "\">";
    static final String CLASSED =
        "<meta property=\"og:title\" content=\"A bridge is opened in the town\"><article class=\""
            + "c ".repeat(100_000)
            + "\"><h1>A bridge is opened in the town</h1>"
            + "<p>The first boats passed below it at noon, and some two hundred people stood at the"
            + " bank to see them, the mayor said.</p><p>It cost nine million crowns, two more than"
            + " was planned, as the ground under the eastern pier was found to be soft.</p><p>Buses"
            + " will cross the river from Friday on, and the old ferry, which ran for sixty years,"
            + " will be sold in the autumn.</p></article>";
    static final String CONTROLS = "word\0\u001b[2J\u0007\u0085\u009b2J\u202eword\u2066\uFEFF";
    static final String BIDI = "\u001b[2J\u009b\u202e\u2066";
  }

  private static final String STORY =
      "The town opened its new bridge on Monday, after four years of work and many delays.";

  /** How often the part is repeated. */
  private final int repeats;

  private final Kind kind;
  private final String start;
  private final String part;
  private final String end;

  HostilePage(int repeats, Kind kind, String start, String part, String end) {
    this.repeats = repeats;
    this.kind = kind;
    this.start = start;
    this.part = part;
    this.end = end;
  }

  HostileInput input() {
    return new HostileInput(
        name().toLowerCase(Locale.ROOT).replace('_', ' '), repeats, "", this::write);
  }

  /** Writes the page, with the part so often. */
  private void write(OutputStream bytes, int times) throws IOException {
    Charset charset = kind == Kind.BYTES ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8;
    Writer out = new BufferedWriter(new OutputStreamWriter(bytes, charset));
    String story = kind == Kind.TEXT ? STORY + "\n\n" : "<p>" + STORY + "</p>\n";
    out.write(kind == Kind.TEXT ? story : "<!DOCTYPE html><html><body>" + story);
    out.write(start);
    for (int i = 0; i < times; i++) {
      out.write(part.indexOf('§') < 0 ? part : part.replace("§", Integer.toString(i)));
    }
    out.write(end + "\n" + story);
    out.flush();
  }
}
