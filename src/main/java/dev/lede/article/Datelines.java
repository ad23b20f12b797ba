package dev.lede.article;

import dev.lede.block.Block;
import dev.lede.label.Label;
import dev.lede.label.Labelled;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Finds the dateline of a story. */
final class Datelines {
  /** A list or a heading may stand before the paragraph with the dateline, but not many. */
  private static final int MOST_ITEMS = 3;

  /** A place alone before a full stop is short, but no initials. */
  private static final int LONGEST_PLACE = 25;

  private static final int SHORTEST_PLACE = 3;

  /** What is shorter, in capitals, is an abbreviation. */
  private static final int SHORTEST_CAPITALS = 4;

  /** A story names the place that it is about so often, at least. */
  private static final int OFTEN = 3;

  private Datelines() {}

  /**
   * The dateline of the first paragraph that begins with one, among the first few items of the
   * story.
   */
  static Optional<Dateline> of(List<BodyItem> body, List<Labelled> blocks) {
    if (body.isEmpty()) {
      return Optional.empty();
    }
    for (BodyItem item : body.subList(0, Math.min(body.size(), MOST_ITEMS))) {
      if (item.type() != BodyItem.Type.CODE) {
        Optional<Dateline> usual = DatelineParser.of(item.text());
        if (usual.isPresent()) {
          return usual;
        }
      }
    }
    Optional<Dateline> dateline = capitals(body);
    if (dateline.isEmpty()) {
      dateline = bold(blocks);
    }
    return dateline.isPresent() ? dateline : alone(body);
  }

  /** "NEW DELHI: The council…", unless others too begin so, as what is said in an interview. */
  private static Optional<Dateline> capitals(List<BodyItem> body) {
    String text = body.get(0).text();
    int colon = text.indexOf(": ");
    String place = text.substring(0, Math.max(0, colon));
    boolean named =
        place.length() >= SHORTEST_CAPITALS
            && place.length() <= LONGEST_PLACE
            && Places.isCapitals(place)
            && !Places.isAgency(place)
            && Places.of(place).size() == 1;
    return named && body.stream().filter(item -> isCapitals(item.text())).count() == 1
        ? dateline(place, ":")
        : Optional.empty();
  }

  private static boolean isCapitals(String text) {
    int colon = text.indexOf(':');
    return colon > 0 && Places.isCapitals(text.substring(0, colon));
  }

  /** A place alone before a full stop at the head of the story, in bold. */
  private static Optional<Dateline> bold(List<Labelled> blocks) {
    int paragraphs = 0;
    for (int i = 0; i < blocks.size() && paragraphs < MOST_ITEMS; i++) {
      if (blocks.get(i).label() == Label.PARAGRAPH) {
        Optional<String> place = boldPlace(blocks.get(i).block());
        if (place.isPresent()) {
          return dateline(place.get(), ".");
        }
        paragraphs++;
      }
    }
    return Optional.empty();
  }

  private static Optional<String> boldPlace(Block block) {
    Optional<String> place = placeBeforeStop(block.text());
    Element bold =
        place.isPresent() && block.element().isPresent()
            ? block.element().get().selectFirst("b, strong")
            : null;
    return bold != null && bold.text().strip().equals(place.get() + ".") ? place : Optional.empty();
  }

  private static Optional<Dateline> dateline(String place, String mark) {
    return Optional.of(
        new Dateline(
            place + mark, List.of(place), Optional.empty(), Optional.empty(), Optional.empty()));
  }

  /**
   * "Springfield. The council…": one capitalised word before a full stop that the story names
   * again, more than once.
   */
  private static Optional<Dateline> alone(List<BodyItem> body) {
    Optional<String> place = placeBeforeStop(body.get(0).text());
    if (place.isEmpty()) {
      return Optional.empty();
    }
    int named = 0;
    for (BodyItem item : body) {
      named += inside(item.text(), place.get());
    }
    return named < OFTEN ? Optional.empty() : dateline(place.get(), ".");
  }

  /** The one word with a capital that a text begins with, before a full stop. */
  private static Optional<String> placeBeforeStop(String text) {
    int stop = text.indexOf(". ");
    return stop >= SHORTEST_PLACE && stop <= LONGEST_PLACE && isPlaceName(text.substring(0, stop))
        ? Optional.of(text.substring(0, stop))
        : Optional.empty();
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
