package dev.lede.block;

import java.util.ArrayList;
import java.util.List;

/**
 * Links to different addresses that touch. Style sheets set headlines that are such links on lines
 * of their own; in a line of running text they are parts of it, and of a word. The entries of a
 * menu stay one line.
 */
final class Cards {
  /** Headlines have so many chars in the mean; the entries of a menu are shorter. */
  private static final int HEADLINE = 24;

  private final List<Piece> touching = new ArrayList<>();

  /** Adds a piece that ends in a link, and that the text of another link is about to touch. */
  void add(Piece piece) {
    touching.add(piece);
  }

  boolean isEmpty() {
    return touching.isEmpty();
  }

  /**
   * The pieces that these and the last make: several if they are cards. Starts anew.
   *
   * @param last what stands behind the pieces that were added
   */
  List<Piece> settle(Piece last) {
    List<Piece> line = new ArrayList<>(touching);
    line.add(last);
    touching.clear();
    return areLinks(line) && areHeadlines(line) ? apart(line) : List.of(together(line));
  }

  /** Whether hardly anything stands there but links, and perhaps what leads to them. */
  private static boolean areLinks(List<Piece> line) {
    long links = line.stream().mapToLong(Piece::linkChars).sum();
    return links * 5 >= line.stream().mapToLong(Piece::length).sum() * 4;
  }

  private static boolean areHeadlines(List<Piece> line) {
    return line.stream().mapToLong(Piece::weight).sum() >= (long) HEADLINE * line.size();
  }

  private static List<Piece> apart(List<Piece> line) {
    List<Piece> apart = new ArrayList<>(List.of(line.get(0)));
    for (int i = 1; i < line.size(); i++) {
      Piece next = line.get(i);
      if (line.get(i - 1).hasLetter() && begins(next)) {
        apart.add(next);
      } else {
        apart.get(apart.size() - 1).join(next);
      }
    }
    return apart;
  }

  private static Piece together(List<Piece> line) {
    Piece whole = line.get(0);
    line.subList(1, line.size()).forEach(whole::join);
    return whole;
  }

  /** Whether a link may be a headline: it does not go on with a word or a number. */
  private static boolean begins(Piece piece) {
    return piece.hasLetter() && !Character.isLowerCase(piece.firstCodePoint());
  }
}
