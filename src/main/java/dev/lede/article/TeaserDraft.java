package dev.lede.article;

import dev.lede.label.Label;
import dev.lede.label.Labelled;
import dev.lede.phrase.Ellipsis;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A teaser while its parts are being sorted: for each role the blocks that print it. */
final class TeaserDraft {
  private final Map<Label, List<Part>> parts = new EnumMap<>(Label.class);
  private final List<Part> spare = new ArrayList<>();
  private Optional<String> list = Optional.empty();

  private TeaserDraft() {}

  /** Sorts the parts of one item; a draft without a headline can not be made a teaser. */
  static TeaserDraft of(List<Part> item) {
    TeaserDraft draft = sort(item);
    // A block goes to one place: where there is none for a piece of it, it stays whole.
    return draft.spare.stream().noneMatch(Part::isPiece) ? draft : sort(whole(item));
  }

  private static TeaserDraft sort(List<Part> item) {
    TeaserDraft draft = new TeaserDraft();
    for (Part part : TeaserHeadline.settle(item)) {
      draft.add(part);
    }
    return draft;
  }

  /** For each block one part, all of it: the headline, if a piece of it is one. */
  private static List<Part> whole(List<Part> item) {
    Map<Integer, Part> blocks = new LinkedHashMap<>();
    for (Part part : item) {
      blocks.merge(part.index(), part, (one, other) -> other.is(Label.TEASER) ? other : one);
    }
    return blocks.values().stream().map(Part::whole).toList();
  }

  private void add(Part part) {
    List<Part> same = parts.computeIfAbsent(part.role(), role -> new ArrayList<>(2));
    boolean free = same.isEmpty();
    if (free || (part.is(Label.TEASER_DESCRIPTION) && part.goesOnFrom(same.get(same.size() - 1)))) {
      same.add(part);
    } else {
      spare.add(part);
    }
  }

  boolean hasHeadline() {
    return parts.containsKey(Label.TEASER);
  }

  /** Whether the item shows more than a picture and a line with its headline. */
  boolean isRich() {
    return Stream.of(Label.TEASER_DESCRIPTION, Label.TEASER_SECTION)
        .flatMap(role -> parts.getOrDefault(role, List.of()).stream())
        .anyMatch(part -> !part.isPiece());
  }

  void setList(Optional<String> title) {
    list = title;
  }

  Optional<String> list() {
    return list;
  }

  String headline() {
    return text(Label.TEASER).orElse("");
  }

  /** Where the headline leads, else any other part. */
  Optional<String> url() {
    Optional<String> url = url(Label.TEASER).or(() -> url(Label.TEASER_DESCRIPTION));
    return url.or(() -> url(Label.TEASER_CAPTION));
  }

  private Optional<String> url(Label role) {
    return parts.getOrDefault(role, List.of()).stream()
        .flatMap(part -> part.url().stream())
        .findFirst();
  }

  private Optional<String> text(Label role) {
    List<Part> same = parts.getOrDefault(role, List.of());
    return same.isEmpty()
        ? Optional.empty()
        : Optional.of(String.join(" ", same.stream().map(Part::text).toList()));
  }

  /** Takes over the parts that only the other copy of this teaser has. */
  void fill(TeaserDraft copy) {
    copy.parts.forEach(
        (role, theirs) -> {
          boolean piece = theirs.stream().anyMatch(Part::isPiece);
          if (piece || parts.putIfAbsent(role, theirs) != null) {
            spare.addAll(theirs);
          }
        });
    spare.addAll(copy.spare);
  }

  /** The teaser; its blocks are taken, and what repeats or does not fit is left. */
  Teaser teaser(Account account, CreditElements elements) {
    List<Labelled> blocks = blocks();
    blocks.forEach(account::take);
    spare.forEach(
        part -> account.leave(part.block(), "said twice, or no part of the teaser it stands in"));
    Optional<String> description = text(Label.TEASER_DESCRIPTION);
    Optional<CaptionText> caption =
        parts.getOrDefault(Label.TEASER_CAPTION, List.of()).stream()
            .findFirst()
            .map(part -> CaptionText.of(part.block().block(), elements));
    return new Teaser(
        list,
        headline(),
        text(Label.TEASER_SECTION),
        description,
        Ellipsis.closes(description.orElse(headline())),
        text(Label.TEASER_DATE),
        caption.flatMap(CaptionText::caption),
        caption.flatMap(CaptionText::credit),
        url(),
        Traces.of(parts.get(Label.TEASER).get(0).block(), blocks));
  }

  /** Leaves all blocks, since what was taken for a teaser is none. */
  void leave(Account account, String why) {
    blocks().forEach(block -> account.leave(block, why));
    spare.forEach(part -> account.leave(part.block(), why));
  }

  private List<Labelled> blocks() {
    List<Labelled> blocks = new ArrayList<>();
    for (List<Part> same : parts.values()) {
      for (Part part : same) {
        if (blocks.stream().noneMatch(block -> isSame(block, part.block()))) {
          blocks.add(part.block());
        }
      }
    }
    return blocks;
  }

  // A hash would have to be taken of all that the block holds.
  private static boolean isSame(Labelled one, Labelled two) {
    return one == two || one.block().index() == two.block().index() && one.equals(two);
  }
}
