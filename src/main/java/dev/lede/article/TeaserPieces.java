package dev.lede.article;

import dev.lede.label.Label;
import dev.lede.label.Labelled;
import dev.lede.phrase.Ellipsis;
import dev.lede.phrase.Letters;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Names the pieces of a teaser's block that only elements part: its time, section, description. */
final class TeaserPieces {
  /** More pieces are a menu. */
  private static final int MOST = 4;

  /** The time of a day takes no more chars: "16:05". */
  private static final int LONGEST_TIME = 5;

  /** A headline is no shorter, and what stands over one no longer. */
  private static final int SHORTEST = 15;

  private static final int LONGEST_OVER = 45;

  private TeaserPieces() {}

  /** The parts that make up the block, one of them its headline; none if it is to stay whole. */
  static List<Part> of(Labelled block) {
    List<String> pieces = Seams.pieces(block.block());
    if (pieces.size() < 2 || pieces.size() > MOST) {
      return List.of();
    }
    int headline = headline(pieces);
    if (headline < 0) {
      return List.of();
    }
    Optional<String> url = Links.addressOf(block.block());
    List<Part> parts = new ArrayList<>();
    Set<Label> roles = EnumSet.noneOf(Label.class);
    for (int i = 0; i < pieces.size(); i++) {
      Optional<Label> role = i == headline ? Optional.of(Label.TEASER) : role(pieces, i, headline);
      if (role.isEmpty() || !roles.add(role.get())) {
        return List.of(); // what is said here is unknown
      }
      parts.add(new Part(block, role.get(), pieces.get(i), url));
    }
    return parts;
  }

  /** The index of the first piece that may be a headline; -1 if there is none. */
  private static int headline(List<String> pieces) {
    for (int i = 0; i < pieces.size(); i++) {
      if (isHeadline(pieces.get(i)) && !(isOver(pieces.get(i)) && leadsOn(pieces, i + 1))) {
        return i;
      }
    }
    return -1;
  }

  /** Whether a piece is a headline, and not the text under the one before it. */
  private static boolean leadsOn(List<String> pieces, int i) {
    return i < pieces.size() && isHeadline(pieces.get(i)) && !isDescription(pieces.get(i));
  }

  private static boolean isHeadline(String text) {
    return TeaserRoles.weight(text) >= SHORTEST && !isTime(text);
  }

  /** Whether a piece may stand over a headline: its section, or what else leads to it. */
  private static boolean isOver(String text) {
    boolean rank = Letters.in(text) == 0;
    return TeaserRoles.weight(text) <= LONGEST_OVER && !rank;
  }

  private static Optional<Label> role(List<String> pieces, int i, int headline) {
    String text = pieces.get(i);
    if (isTime(text)) {
      return Optional.of(Label.TEASER_DATE);
    }
    return i < headline
        ? Optional.of(Label.TEASER_SECTION).filter(role -> isOver(text))
        : Optional.of(Label.TEASER_DESCRIPTION).filter(role -> isDescription(text));
  }

  private static boolean isDescription(String text) {
    return SentenceEnd.closes(text, text.length()) || Ellipsis.closes(text);
  }

  private static boolean isTime(String text) {
    boolean clock =
        text.length() > 2
            && text.length() <= LONGEST_TIME
            && Character.isDigit(text.charAt(0))
            && Character.isDigit(text.charAt(text.length() - 1))
            && text.chars().filter(c -> !Character.isDigit(c)).count() == 1;
    return clock || TeaserRoles.isDate(text);
  }
}
