package dev.lede.article;

import dev.lede.block.Block;
import dev.lede.block.Cut;
import dev.lede.block.Cutter;
import dev.lede.label.Label;
import dev.lede.label.Labelled;
import dev.lede.label.Labelling;
import dev.lede.meta.Stated;
import dev.lede.source.Format;
import dev.lede.source.HtmlPage;
import dev.lede.source.Page;
import dev.lede.source.Source;
import dev.lede.source.TextPage;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class ConservationTest {
  private static final int PAGES = 60;
  private static final Label[] LABELS = Label.values();

  private static final List<String> LINES =
      List.of(
          "Rowan %d meets Aspen %d at the harbour. Photo: Linden %d/AFP",
          "Read also: Birch %d wins the %d cup against Maple %d",
          "Oak %d",
          "Short line %d...",
          "World",
          "A long sentence about river %d, bridge %d and the town of Elm %d, which nobody knew.",
          "(Foto: Willow %d)",
          "Photos Yew %d/Herald",
          "The same line twice",
          "示意图(图取自柳树%d)",
          "Image caption, Larch %d at the ford",
          "© Poplar %d");

  @Test
  void noTextPageLosesOrRepeatsAnythingWhateverItsLabels() {
    Random random = new Random(20241024);
    for (int i = 0; i < PAGES; i++) {
      StringBuilder text = new StringBuilder();
      for (int line = 0; line < 40; line++) {
        text.append(line(random)).append(random.nextBoolean() ? "\n\n" : "\n");
      }
      check(new TextPage(source(Format.TEXT), text.toString()), random);
    }
  }

  @Test
  void noHtmlPageLosesOrRepeatsAnythingWhateverItsLabels() {
    Random random = new Random(20241025);
    for (int i = 0; i < PAGES; i++) {
      StringBuilder html = new StringBuilder("<body>");
      for (int card = 0; card < 12; card++) {
        html.append(card(random));
      }
      check(new HtmlPage(source(Format.HTML), Jsoup.parse(html.toString())), random);
    }
  }

  private static String card(Random random) {
    String url = "https://example.org/story-" + random.nextInt(9);
    return switch (random.nextInt(5)) {
      case 0 -> "<p>" + line(random) + "</p>";
      case 1 ->
          "<div><a href='%s'><img src='a.jpg' alt='%s'></a><h3><a href='%s'>%s</a></h3><p>%s</p></div>"
              .formatted(url, line(random), url, line(random), line(random));
      case 2 ->
          "<figure><img src='b%d.jpg'><figcaption><p>%s</p><span class='credit'>%s</span></figcaption></figure>"
              .formatted(random.nextInt(5), line(random), line(random));
      case 3 ->
          "<figure><img src='c.jpg'><figcaption>%s <span class='credit'>%s</span></figcaption></figure>"
              .formatted(line(random), line(random));
      default ->
          "<li><a href='/world'>World</a> <a href='%s'>%s</a></li>".formatted(url, line(random));
    };
  }

  private static String line(Random random) {
    String pattern = LINES.get(random.nextInt(LINES.size()));
    return pattern.formatted(random.nextInt(10000), random.nextInt(10000), random.nextInt(10000));
  }

  private static void check(Page page, Random random) {
    Cut cut = Cutter.cut(page);
    List<Labelled> labelled = cut.blocks().stream().map(block -> label(block, random)).toList();
    Conservation.check(
        cut, Assembler.assemble(page.source(), Stated.NOTHING, cut, new Labelling(labelled, 0.5)));
  }

  private static Labelled label(Block block, Random random) {
    return new Labelled(block, LABELS[random.nextInt(LABELS.length)], 0.5, "by chance");
  }

  private static Source source(Format format) {
    return new Source("page", format, StandardCharsets.UTF_8, 0, Optional.empty());
  }
}
