package dev.lede.article;

import dev.lede.label.Label;
import dev.lede.label.Labelled;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The links that the editors put into the story or right under it. */
final class RelatedLinks {
  private final List<Related> links = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();
  private final Account account;

  private RelatedLinks(Account account) {
    this.account = account;
  }

  /** The related links in reading order, each once. */
  static List<Related> of(List<Labelled> blocks, Account account) {
    List<ItemRun> runs = ItemRun.ofRelated(blocks);
    TeaserCards cards = TeaserCards.of(blocks, runs, true);
    RelatedLinks related = new RelatedLinks(account);
    for (ItemRun run : runs) {
      Optional<String> title = run.title().map(RelatedLinks::withoutColon);
      for (List<Part> item : TeaserGrouper.group(run.parts(), cards)) {
        title = related.add(item, title);
      }
    }
    return related.links;
  }

  /** Adds an item; the title of those behind it comes back, which the item may be itself. */
  private Optional<String> add(List<Part> item, Optional<String> title) {
    Optional<Part> headline = Part.first(TeaserHeadline.settle(item), Label.TEASER);
    String what = "part of a related link" + (headline.isPresent() ? "" : " without a headline");
    for (Part part : item) {
      account.leave(part.block(), what);
    }
    if (headline.isEmpty()) {
      return title;
    }
    Labelled main = headline.get().block();
    RelatedText text = RelatedText.of(main.block(), title.isPresent());
    if (text.entries().isEmpty()) {
      account.leave(main, "the mark of the links behind it");
      return text.label();
    }
    Optional<String> label = text.label().isPresent() ? text.label() : title;
    if (addEntries(item, text, label, Trace.of(main))) {
      account.take(main);
    } else {
      account.leave(main, "a copy of a related link");
    }
    return title;
  }

  private boolean addEntries(
      List<Part> item, RelatedText text, Optional<String> label, Trace trace) {
    List<Related> found = new ArrayList<>();
    boolean added = false;
    for (RelatedText.Entry entry : text.entries()) {
      Optional<String> url = entry.url().isPresent() ? entry.url() : urlOf(item);
      added |= seen.add(key(entry.headline(), url));
      found.add(new Related(label, entry.headline(), url, trace));
    }
    if (added) {
      links.addAll(found);
    }
    return added;
  }

  private static String key(String headline, Optional<String> url) {
    return Fingerprint.of(headline) + ' ' + (url.isPresent() ? Fingerprint.ofUrl(url.get()) : "");
  }

  private static Optional<String> urlOf(List<Part> parts) {
    for (Part part : parts) {
      if (part.url().isPresent()) {
        return part.url();
      }
    }
    return Optional.empty();
  }

  private static String withoutColon(String text) {
    int end = text.length();
    while (end > 1 && " \u00A0:：".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.substring(0, end);
  }
}
