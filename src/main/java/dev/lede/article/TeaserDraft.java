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
import java.util.StringJoiner;

/** A teaser while its parts are being sorted: for each role the blocks that print it. */
final class TeaserDraft {
  /** Whose links lead to the story, the surest first. */
  private static final List<Label> LINKED =
      List.of(Label.TEASER, Label.TEASER_DESCRIPTION, Label.TEASER_CAPTION);

  private final Map<Label, List<Part>> parts = new EnumMap<>(Label.class);
  private final List<Part> spare = new ArrayList<>();
  private Optional<String> list = Optional.empty();

  private TeaserDraft() {}

  /** Sorts the parts of one item; a draft without a headline can not be made a teaser. */
  static TeaserDraft of(List<Part> item) {
    TeaserDraft draft = sort(item);
    // A block goes to one place: where there is none for a piece of it, it stays whole.
    return hasPiece(draft.spare) ? sort(whole(item)) : draft;
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
    List<Part> same = in(part.role());
    if (same.isEmpty()) {
      parts.put(part.role(), new ArrayList<>(List.of(part)));
    } else if (part.is(Label.TEASER_DESCRIPTION) && part.goesOnFrom(same.get(same.size() - 1))) {
      same.add(part);
    } else {
      spare.add(part);
    }
  }

  private List<Part> in(Label role) {
    return parts.getOrDefault(role, List.of());
  }

  private static boolean hasPiece(List<Part> parts) {
    for (Part part : parts) {
      if (part.isPiece()) {
        return true;
      }
    }
    return false;
  }

  boolean hasHeadline() {
    return parts.containsKey(Label.TEASER);
  }

  /** Whether the item shows more than a picture and a line with its headline. */
  boolean isRich() {
    return isWhole(Label.TEASER_DESCRIPTION) || isWhole(Label.TEASER_SECTION);
  }

  // Nothing goes on from a piece: where the first part is none, no other is.
  private boolean isWhole(Label role) {
    return !in(role).isEmpty() && !in(role).get(0).isPiece();
  }

  void setList(Optional<String> title) {
    list = title;
  }

  String headline() {
    return hasHeadline() ? in(Label.TEASER).get(0).text() : "";
  }

  /** Where the headline leads, else any other part. */
  Optional<String> url() {
    for (Label role : LINKED) {
      for (Part part : in(role)) {
        if (part.url().isPresent()) {
          return part.url();
        }
      }
    }
    return Optional.empty();
  }

  private Optional<String> text(Label role) {
    List<Part> same = in(role);
    StringJoiner text = new StringJoiner(" ");
    for (Part part : same) {
      text.add(part.text());
    }
    return same.isEmpty() ? Optional.empty() : Optional.of(text.toString());
  }

  /** Takes over the parts that only the other copy of this teaser has. */
  void fill(TeaserDraft copy) {
    for (Map.Entry<Label, List<Part>> theirs : copy.parts.entrySet()) {
      if (hasPiece(theirs.getValue())
          || parts.putIfAbsent(theirs.getKey(), theirs.getValue()) != null) {
        spare.addAll(theirs.getValue());
      }
    }
    spare.addAll(copy.spare);
  }

  /** The teaser; its blocks are taken, and what repeats or does not fit is left. */
  Teaser teaser(Account account, CreditElements elements) {
    List<Labelled> blocks = blocks();
    for (Labelled block : blocks) {
      account.take(block);
    }
    for (Part part : spare) {
      account.leave(part.block(), "said twice, or no part of the teaser it stands in");
    }
    Optional<String> description = text(Label.TEASER_DESCRIPTION);
    List<Part> captions = in(Label.TEASER_CAPTION);
    CaptionText caption =
        captions.isEmpty()
            ? CaptionText.NONE
            : CaptionText.of(captions.get(0).block().block(), elements);
    return new Teaser(
        list,
        headline(),
        text(Label.TEASER_SECTION),
        description,
        Ellipsis.closes(description.orElse(headline())),
        text(Label.TEASER_DATE),
        caption.caption(),
        caption.credit(),
        url(),
        Trace.of(parts.get(Label.TEASER).get(0).block(), blocks));
  }

  /** Leaves all blocks, since what was taken for a teaser is none. */
  void leave(Account account, String why) {
    for (Labelled block : blocks()) {
      account.leave(block, why);
    }
    for (Part part : spare) {
      account.leave(part.block(), why);
    }
  }

  /** The blocks that have a place in the teaser, each once. */
  private List<Labelled> blocks() {
    Map<Integer, Labelled> blocks = new LinkedHashMap<>();
    for (List<Part> same : parts.values()) {
      for (Part part : same) {
        blocks.putIfAbsent(part.index(), part.block());
      }
    }
    return List.copyOf(blocks.values());
  }
}
