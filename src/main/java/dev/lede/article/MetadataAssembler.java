package dev.lede.article;

import dev.lede.block.Span;
import dev.lede.label.Label;
import dev.lede.label.Labelled;
import dev.lede.meta.Bylines;
import dev.lede.meta.DateOrder;
import dev.lede.meta.Stated;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Puts what the page states about itself and what its labelled blocks show together. */
final class MetadataAssembler {
  /** A title so many times as long as a headline says more than that. */
  private static final int MORE = 3;

  private final Stated stated;
  private final List<Labelled> blocks;
  private final Optional<Dateline> dateline;
  private final Optional<FlatHeadline.Line> flat;
  private final Optional<Labelled> shown;
  private final Optional<Byline> byline;
  private final Optional<String> language;

  private MetadataAssembler(Stated stated, List<Labelled> blocks, List<BodyItem> body) {
    this.stated = stated;
    this.blocks = blocks;
    this.dateline = Datelines.of(body, blocks);
    boolean bare = stated.headlines().isEmpty() || hasHeaderLines();
    this.flat = bare ? FlatHeadline.of(belowHeader()) : Optional.empty();
    this.shown = bare ? flat.map(FlatHeadline.Line::block) : ShownHeadline.of(blocks);
    Optional<Byline> signed = Byline.in(joined());
    this.byline = signed.isPresent() ? signed : ShownByline.of(blocks, shown, bare);
    this.language = Languages.of(stated.publication().language(), start(body));
  }

  /**
   * What is known, and what the reader should know about it.
   *
   * @param metadata what is known about the story
   * @param warnings what in it was worked out, a sentence each
   */
  record Known(Metadata metadata, List<String> warnings) {}

  /** What is known about the story; its blocks stay accounted for elsewhere. */
  static Known known(Stated stated, List<Labelled> blocks, List<BodyItem> body) {
    return new MetadataAssembler(stated, blocks, body).known();
  }

  private Known known() {
    ShownDates printed = ShownDates.of(blocks, shown, order()).or(joined(), order());
    DateChoice dates = DateChoice.of(stated, printed, dateline);
    Metadata metadata =
        new Metadata(
            new Metadata.Titles(headline(), deck(), first(stated.descriptions())),
            new Metadata.Authorship(line(), authors(), dateline),
            dates.published(),
            dates.modified(),
            publication(),
            Truncation.isTruncated(stated, blocks));
    return new Known(metadata, dates.warnings());
  }

  /** That of the page's language; one that is only found out tells no American English. */
  private DateOrder order() {
    Optional<String> said = stated.publication().language();
    DateOrder order = DateOrder.of(said.isPresent() ? said : language);
    return said.isEmpty() && order == DateOrder.MONTH_FIRST ? DateOrder.DAY_FIRST : order;
  }

  private String joined() {
    return flat.isPresent() ? flat.get().joined() : "";
  }

  /** The best of the stated ones; without any stated, the one shown. */
  private Optional<String> headline() {
    List<String> titles = stated.headlines();
    if (titles.isEmpty()) {
      return flat.map(FlatHeadline.Line::text);
    }
    String best = PrintedTitle.of(titles.get(0), titles, blocks);
    boolean line = flat.isPresent() && (flat.get().sure() || isMostOf(flat.get().text(), best));
    return Optional.of(line && hasHeaderLines() ? flat.get().text() : best);
  }

  /** The standfirst: what is labelled so, or a less likely headline right behind the headline. */
  private Optional<String> deck() {
    Optional<String> deck = first(Label.DECK);
    return deck.isPresent() || shown.isEmpty() ? deck : headlineBehind(shown.get());
  }

  private Optional<String> headlineBehind(Labelled headline) {
    int behind = headline.index() + 1;
    if (headline.label() != Label.HEADLINE || behind >= ShownHeadline.opening(blocks)) {
      return Optional.empty();
    }
    Labelled next = blocks.get(behind);
    String text = next.text();
    return next.label() == Label.HEADLINE
            && next.score() < headline.score()
            && !Fingerprint.of(text).contains(Fingerprint.of(headline.text()))
        ? Optional.of(text)
        : Optional.empty();
  }

  /** The blocks below the header lines; the title among those has its word before it. */
  private List<Labelled> belowHeader() {
    int first = 0;
    while (first < blocks.size()
        && blocks.get(first).block().span() instanceof Span.Lines lines
        && lines.last() <= stated.headerLines()) {
      first++;
    }
    return blocks.subList(first, blocks.size());
  }

  /** Whether the page is a text and what it states are its scraper's lines on top. */
  private boolean hasHeaderLines() {
    return stated.headerLines() > 0;
  }

  /** Whether a title is the headline with something joined to it, such as the paper's name. */
  private static boolean isMostOf(String headline, String title) {
    return headline.length() * MORE >= title.length()
        && title.toLowerCase(Locale.ROOT).contains(headline.toLowerCase(Locale.ROOT));
  }

  private Optional<String> line() {
    if (byline.isPresent() && !isPerson(stated.authors())) {
      return Optional.of(byline.get().line());
    }
    Optional<String> line = first(Label.BYLINE);
    return line.isPresent() && Bylines.namesNobody(line.get()) ? Optional.empty() : line;
  }

  /** Who is stated; where that is nobody or only the paper, who is named in the byline. */
  private List<String> authors() {
    List<String> said = stated.authors();
    if (byline.isPresent() && (said.isEmpty() || !isPerson(said) && signs(byline.get()))) {
      return byline.get().names();
    }
    return said.isEmpty() && dateline.isPresent()
        ? DatelineWords.reporters(dateline.get().raw())
        : said;
  }

  private boolean signs(Byline shown) {
    return Bylines.says(shown.line()) && isPerson(shown.names());
  }

  private boolean isPerson(List<String> names) {
    for (String name : names) {
      if (!Bylines.isPaper(name, stated.publication())) {
        return true;
      }
    }
    return false;
  }

  private Stated.Publication publication() {
    Stated.Publication said = stated.publication();
    Optional<String> section = said.section();
    List<String> keywords = said.keywords().isEmpty() ? Keywords.of(blocks) : said.keywords();
    return new Stated.Publication(
        said.publisher(),
        section.isPresent() ? section : ShownSection.of(blocks, shown),
        keywords,
        said.url(),
        language,
        said.accessibleForFree(),
        said.types());
  }

  /** The start of the story, or all of it: as much as tells its language. */
  private static String start(List<BodyItem> body) {
    StringBuilder text = new StringBuilder();
    for (BodyItem item : body) {
      if (text.length() < Languages.SAMPLE) {
        text.append(item.text()).append('\n');
      }
    }
    return text.toString();
  }

  private Optional<String> first(Label label) {
    for (Labelled block : blocks) {
      if (block.label() == label) {
        return Optional.of(block.text());
      }
    }
    return Optional.empty();
  }

  private static Optional<String> first(List<String> values) {
    return values.isEmpty() ? Optional.empty() : Optional.of(values.get(0));
  }
}
