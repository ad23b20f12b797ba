package dev.lede.article;

import java.util.List;
import java.util.Optional;

/** Finds the dateline of a story. */
final class Datelines {
  /** A list or a heading may stand before the paragraph with the dateline, but not many. */
  private static final int MOST_ITEMS = 3;

  /** A place alone before a full stop is short. */
  private static final int LONGEST_PLACE = 25;

  private Datelines() {}

  /**
   * The dateline of the first paragraph that begins with one, among the first few items of the
   * story.
   */
  static Optional<Dateline> of(List<BodyItem> body) {
    List<BodyItem> head = body.subList(0, Math.min(body.size(), MOST_ITEMS));
    return head.stream()
        .filter(item -> item.type() != BodyItem.Type.CODE)
        .map(item -> DatelineParser.of(item.text()))
        .flatMap(Optional::stream)
        .findFirst()
        .or(() -> head.stream().findFirst().flatMap(item -> alone(item.text(), body)));
  }

  /**
   * "Springfield. The council…": one capitalised word before a full stop that the story names
   * again, more than once.
   */
  private static Optional<Dateline> alone(String text, List<BodyItem> body) {
    int stop = text.indexOf(". ");
    if (stop < 3 || stop > LONGEST_PLACE || !isPlaceName(text.substring(0, stop))) {
      return Optional.empty();
    }
    String place = text.substring(0, stop);
    int again = 0;
    for (BodyItem item : body) {
      again += inside(item.text(), place);
    }
    return again < 3
        ? Optional.empty()
        : Optional.of(
            new Dateline(
                place + ".", List.of(place), Optional.empty(), Optional.empty(), Optional.empty()));
  }

  private static boolean isPlaceName(String text) {
    return Character.isUpperCase(text.codePointAt(0))
        && text.codePoints().allMatch(c -> Character.isLetter(c) || c == '-')
        && text.codePoints().anyMatch(Character::isLowerCase);
  }

  /** How often the place stands in a text. */
  private static int inside(String text, String place) {
    int count = 0;
    for (int at = text.indexOf(place); at >= 0; at = text.indexOf(place, at + place.length())) {
      count++;
    }
    return count;
  }
}
