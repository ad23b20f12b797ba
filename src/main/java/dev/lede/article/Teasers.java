package dev.lede.article;

import dev.lede.label.Labelled;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The lists of other stories. */
final class Teasers {
  private Teasers() {}

  /**
   * The teasers in reading order, each once however often the page prints it, and none that repeats
   * the story's own headline.
   */
  static List<Teaser> of(List<Labelled> blocks, Optional<String> own, Account account) {
    String story = own.isPresent() ? Fingerprint.of(own.get()) : "";
    List<ItemRun> runs = ItemRun.ofTeasers(blocks);
    TeaserCards cards = TeaserCards.of(blocks, runs, false);
    List<TeaserDraft> drafts = new ArrayList<>();
    for (ItemRun run : runs) {
      drafts.addAll(drafts(run, cards));
    }
    List<Teaser> teasers = new ArrayList<>();
    CreditElements elements = new CreditElements();
    for (TeaserDraft draft : distinct(drafts)) {
      if (!draft.hasHeadline()) {
        draft.leave(account, "part of a teaser without a headline");
      } else if (!story.isEmpty() && Fingerprint.of(draft.headline()).equals(story)) {
        draft.leave(account, "a copy of the story's own headline");
      } else {
        teasers.add(draft.teaser(account, elements));
      }
    }
    return teasers;
  }

  /**
   * The items of a list; its title goes with them up to where bare headlines give way to fuller
   * items.
   */
  private static List<TeaserDraft> drafts(ItemRun run, TeaserCards cards) {
    List<TeaserDraft> drafts = new ArrayList<>();
    Optional<String> title = run.title();
    boolean bare = false;
    for (List<Part> item : TeaserGrouper.group(run.parts(), cards)) {
      TeaserDraft draft = TeaserDraft.of(item);
      if (bare && draft.isRich()) {
        title = Optional.empty();
      }
      bare |= !draft.isRich();
      draft.setList(title);
      drafts.add(draft);
    }
    return drafts;
  }

  private static List<TeaserDraft> distinct(List<TeaserDraft> drafts) {
    Map<String, TeaserDraft> seen = new LinkedHashMap<>();
    List<TeaserDraft> distinct = new ArrayList<>();
    for (TeaserDraft draft : drafts) {
      String key = Fingerprint.of(draft.headline());
      TeaserDraft first =
          draft.hasHeadline() && !key.isEmpty() ? seen.putIfAbsent(key, draft) : null;
      if (first != null && isSamePlace(first, draft)) {
        first.fill(draft);
      } else {
        distinct.add(draft);
      }
    }
    return distinct;
  }

  private static boolean isSamePlace(TeaserDraft one, TeaserDraft two) {
    Optional<String> left = one.url();
    Optional<String> right = two.url();
    return left.isEmpty()
        || right.isEmpty()
        || Fingerprint.ofUrl(left.get()).equals(Fingerprint.ofUrl(right.get()));
  }
}
