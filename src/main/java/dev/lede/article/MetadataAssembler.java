package dev.lede.article;

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
  /** So much of the story tells its language. */
  private static final int SAMPLE = 4000;

  private final Stated stated;
  private final List<Labelled> blocks;
  private final List<BodyItem> body;
  private final Optional<Dateline> dateline;
  private final Optional<FlatHeadline.Line> flat;
  private final Optional<Labelled> shown;
  private final Optional<ShownByline.Byline> byline;
  private final Optional<String> language;

  private MetadataAssembler(Stated stated, List<Labelled> blocks, List<BodyItem> body) {
    this.stated = stated;
    this.blocks = blocks;
    this.body = body;
    this.dateline = Datelines.of(body, blocks);
    boolean bare = stated.headlines().isEmpty() || isOnTop();
    this.flat = bare ? FlatHeadline.of(blocks) : Optional.empty();
    this.shown = bare ? flat.map(FlatHeadline.Line::block) : ShownHeadline.of(blocks);
    this.byline = ShownByline.in(joined()).or(() -> ShownByline.of(blocks, shown, bare));
    this.language = Languages.of(stated.publication().language(), text());
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
    DateOrder order = DateOrder.of(said.or(() -> language));
    return said.isEmpty() && order == DateOrder.MONTH_FIRST ? DateOrder.DAY_FIRST : order;
  }

  private String joined() {
    return flat.map(FlatHeadline.Line::joined).orElse("");
  }

  /** The best of the stated ones; without any stated, the one shown. */
  private Optional<String> headline() {
    Optional<String> line =
        flat.map(FlatHeadline.Line::text).or(() -> shown.map(block -> block.block().text()));
    Optional<String> best =
        first(stated.headlines()).map(title -> PrintedTitle.of(title, stated.headlines(), blocks));
    return best.isPresent()
        ? line.filter(text -> isOnTop() && (isSure() || isMostOf(text, best.get()))).or(() -> best)
        : line;
  }

  /** The standfirst: what is labelled so, or a less likely headline right behind the headline. */
  private Optional<String> deck() {
    return first(Label.DECK)
        .or(
            () ->
                shown
                    .filter(headline -> headline.label() == Label.HEADLINE)
                    .flatMap(this::headlineBehind)
                    .map(block -> block.block().text()));
  }

  private Optional<Labelled> headlineBehind(Labelled headline) {
    int behind = headline.block().index() + 1;
    String said = Fingerprint.of(headline.block().text());
    return Optional.of(behind)
        .filter(i -> i < ShownHeadline.opening(blocks))
        .map(blocks::get)
        .filter(block -> block.label() == Label.HEADLINE && block.score() < headline.score())
        .filter(block -> !Fingerprint.of(block.block().text()).contains(said));
  }

  private boolean isSure() {
    return flat.filter(FlatHeadline.Line::sure).isPresent();
  }

  /** Whether the page is a text and what it states are its scraper's lines on top. */
  private boolean isOnTop() {
    return stated.headerLines() > 0;
  }

  /** Whether a title is the headline with something joined to it, such as the paper's name. */
  private static boolean isMostOf(String headline, String title) {
    return headline.length() * 3 >= title.length()
        && title.toLowerCase(Locale.ROOT).contains(headline.toLowerCase(Locale.ROOT));
  }

  private Optional<String> line() {
    return byline
        .filter(shown -> !isPerson(stated.authors()))
        .map(ShownByline.Byline::line)
        .or(() -> first(Label.BYLINE).filter(line -> !Bylines.namesNobody(line)));
  }

  /** Who is stated; where that is nobody or only the paper, who is named in the byline. */
  private List<String> authors() {
    boolean person = isPerson(stated.authors());
    return byline
        .filter(shown -> !person && (stated.authors().isEmpty() || signs(shown)))
        .map(ShownByline.Byline::names)
        .orElseGet(() -> stated.authors().isEmpty() ? reporters() : stated.authors());
  }

  private List<String> reporters() {
    return dateline.map(line -> DatelineWords.reporters(line.raw())).orElse(List.of());
  }

  private boolean signs(ShownByline.Byline shown) {
    return Bylines.says(shown.line()) && isPerson(shown.names());
  }

  private boolean isPerson(List<String> names) {
    return names.stream().anyMatch(name -> !Bylines.isPaper(name, stated.publication()));
  }

  private Stated.Publication publication() {
    Stated.Publication said = stated.publication();
    List<String> keywords = said.keywords().isEmpty() ? Keywords.of(blocks) : said.keywords();
    return new Stated.Publication(
        said.publisher(),
        said.section().or(() -> ShownSection.of(blocks, shown)),
        keywords,
        said.url(),
        language,
        said.accessibleForFree(),
        said.types());
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    for (BodyItem item : body) {
      if (text.length() < SAMPLE) {
        text.append(item.text()).append('\n');
      }
    }
    return text.toString();
  }

  private Optional<String> first(Label label) {
    return blocks.stream()
        .filter(block -> block.label() == label)
        .map(block -> block.block().text())
        .findFirst();
  }

  private static Optional<String> first(List<String> values) {
    return values.stream().findFirst();
  }
}
