package dev.lede.meta;

import dev.lede.label.Gold;
import dev.lede.source.HtmlPage;
import dev.lede.source.PageReader;
import dev.lede.source.UnreadablePageException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jsoup.nodes.Document;

/** The ballots of the development corpora, for headlines and for dates. */
final class Polls {
  /** What a page counts for headlines; those of news outlets are few. */
  private static final Map<String, Double> HEADLINES =
      new TreeMap<>(Map.of("fundus", 3.0, "wcxb", 1.0, "trafilatura", 1.0, "postlight", 1.0));

  /** What a page counts for dates; those of pages that are no news are many. */
  private static final Map<String, Double> DATES =
      new TreeMap<>(
          Map.of(
              "fundus", 1.0, "trafilatura", 1.0, "htmldate", 1.0, "wcxb", 0.3, "postlight", 0.3));

  private final Path root;
  final List<Ballot> headlines = new ArrayList<>();
  final List<Ballot> dates = new ArrayList<>();

  Polls(Path root) {
    this.root = root;
    DATES.keySet().forEach(this::read);
  }

  private void read(String corpus) {
    for (Gold gold : Gold.read(root.resolve(corpus + "/dev/gold.jsonl"))) {
      Path file = root.resolve(corpus + "/dev/pages/" + gold.id() + ".html.gz");
      boolean article = gold.text("page_type").map("article"::equals).orElse(true);
      if (article || !corpus.equals("wcxb")) {
        document(file).ifPresent(document -> read(corpus, gold, document));
      }
    }
  }

  private void read(String corpus, Gold gold, Document document) {
    PageIndex index = PageIndex.of(document);
    StoryPlace story = StoryPlace.of(index);
    Findings findings = MetadataReader.findings(document, index, story);
    List<Printed> printed = MetadataReader.printed(index, story, findings);
    if (HEADLINES.containsKey(corpus) && gold.text("title").isPresent()) {
      String title = folded(gold.text("title").get());
      List<Candidate> candidates = Candidates.of(findings, Headings.of(index, story));
      headlines.add(
          new Ballot(
              corpus,
              gold.domain(),
              HEADLINES.get(corpus),
              candidates.stream().map(Candidate::votes).toList(),
              right(candidates, candidate -> folded(candidate.text()).equals(title))));
    }
    Set<String> days = gold.text("date").map(Polls::days).orElse(Set.of());
    if (!days.isEmpty()) {
      List<DateCandidate> candidates = DateCandidates.of(findings, printed);
      dates.add(
          new Ballot(
              corpus,
              gold.domain(),
              DATES.get(corpus),
              candidates.stream().map(DateCandidate::votes).toList(),
              right(candidates, candidate -> isAny(candidate, days))));
    }
  }

  private static boolean isAny(DateCandidate candidate, Set<String> days) {
    return days(candidate.spellings().get(0)).stream().anyMatch(days::contains);
  }

  private static <T> Set<Integer> right(List<T> candidates, Predicate<T> isRight) {
    Set<Integer> right = new LinkedHashSet<>();
    for (int i = 0; i < candidates.size(); i++) {
      if (isRight.test(candidates.get(i))) {
        right.add(i);
      }
    }
    return right;
  }

  /** The days that a date may stand for: as written, and in UTC. */
  private static Set<String> days(String text) {
    Set<String> days = new LinkedHashSet<>();
    Dates.stated(text, DateOrder.DAY_FIRST)
        .filter(iso -> iso.length() >= 10)
        .ifPresent(
            iso -> {
              days.add(iso.substring(0, 10));
              if (iso.endsWith("Z") || iso.length() > 19) {
                OffsetDateTime time = OffsetDateTime.parse(iso);
                days.add(time.withOffsetSameInstant(ZoneOffset.UTC).toLocalDate().toString());
              }
            });
    return days;
  }

  /** A headline as the scorer compares it: without case, and all quotes and dashes alike. */
  private static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033\u301d\u301e]", "\"")
        .replaceAll("[\u2018\u2019\u201a\u201b\u2032\u00b4`\u2039\u203a\u02bc]", "'")
        .replaceAll("[\u2010-\u2015\u2212]", "-")
        .replaceAll("[\u200b-\u200f\ufeff\u00ad]", "")
        .replaceAll("\\s+", " ")
        .strip();
  }

  private static Optional<Document> document(Path file) {
    try {
      return new PageReader().readOne(file.toString(), Files.readAllBytes(file))
              instanceof HtmlPage html
          ? Optional.of(html.document())
          : Optional.empty();
    } catch (UnreadablePageException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }
}
