package dev.lede.article;

import dev.lede.label.Label;
import dev.lede.label.Labelled;
import dev.lede.phrase.Cue;
import dev.lede.phrase.Hits;
import dev.lede.phrase.Phrases;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/** The links that the editors put into the story or right under it. */
final class RelatedLinks {
  /** A box's title speaks for links at most this many blocks further on. */
  private static final int LONGEST_GAP = 6;

  private static final int LONGEST_BYLINE = 60;
  private static final int LONGEST_SECTION = 25;

  private final List<Related> links = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();
  private final TeaserCards cards;
  private final Account account;
  private List<Part> item = new ArrayList<>();
  private Optional<String> title = Optional.empty();

  private RelatedLinks(TeaserCards cards, Account account) {
    this.cards = cards;
    this.account = account;
  }

  /** The related links in reading order, each once. */
  static List<Related> of(List<Labelled> blocks, Account account) {
    RelatedLinks related = new RelatedLinks(TeaserCards.of(blocks, linked(blocks)), account);
    int gap = 0;
    for (Labelled block : blocks) {
      gap = block.label() == Label.RELATED || block.label() == Label.RELATED_TITLE ? 0 : gap + 1;
      related.read(block, gap);
    }
    related.close();
    return related.links;
  }

  private static List<Part> linked(List<Labelled> blocks) {
    return blocks.stream()
        .filter(block -> block.label() == Label.RELATED)
        .map(Part::of)
        .filter(part -> part.url().isPresent())
        .toList();
  }

  private void read(Labelled block, int gap) {
    if (block.label() == Label.RELATED) {
      Part part = Part.of(block);
      if (opens(part)) {
        close();
      }
      item.add(part);
    } else if (block.label() == Label.RELATED_TITLE) {
      close();
      title = Optional.of(withoutColon(block.block().text()));
    } else if (gap > LONGEST_GAP || block.label() != Label.CHROME) {
      close();
      title = Optional.empty();
    }
  }

  /** Whether a part is the first of another link: by its card, or in a text by its shape. */
  private boolean opens(Part part) {
    if (item.isEmpty()) {
      return false;
    }
    Part last = item.get(item.size() - 1);
    Optional<Element> card = cards.around(part);
    if (part.element().isPresent()) {
      return card.isEmpty() || !card.equals(cards.around(last));
    }
    return !isByline(part.text()) && !(isSection(last.text()) && item.size() == 1);
  }

  private static boolean isByline(String text) {
    return text.length() <= LONGEST_BYLINE && Phrases.in(text).startsWith(Cue.BYLINE);
  }

  private static boolean isSection(String text) {
    Hits hits = Phrases.in(text);
    return text.length() <= LONGEST_SECTION && hits.is(Cue.SECTION);
  }

  private void close() {
    if (!item.isEmpty()) {
      add(item);
    }
    item = new ArrayList<>();
  }

  private void add(List<Part> parts) {
    Part main = TeaserHeadline.main(parts, Label.RELATED);
    RelatedText text = RelatedText.of(main.block().block(), title.isPresent());
    if (text.entries().isEmpty()) {
      title = text.label();
      account.leave(main.block(), "the mark of the links behind it");
    } else if (addEntries(parts, main, text)) {
      account.take(main.block());
    } else {
      account.leave(main.block(), "a copy of a related link");
    }
    parts.stream()
        .filter(part -> part != main)
        .forEach(part -> account.leave(part.block(), "part of a related link"));
  }

  private boolean addEntries(List<Part> parts, Part main, RelatedText text) {
    boolean added = false;
    Trace trace = Traces.of(main.block());
    for (RelatedText.Entry entry : text.entries()) {
      Optional<String> url = entry.url().or(() -> urlOf(parts));
      String key = Fingerprint.of(entry.headline()) + ' ' + url.map(Fingerprint::ofUrl).orElse("");
      if (seen.add(key)) {
        links.add(new Related(text.label().or(() -> title), entry.headline(), url, trace));
        added = true;
      }
    }
    return added;
  }

  private static Optional<String> urlOf(List<Part> parts) {
    return parts.stream().flatMap(part -> part.url().stream()).findFirst();
  }

  private static String withoutColon(String text) {
    int end = text.length();
    while (end > 1 && " \u00A0:：".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.substring(0, end);
  }
}
