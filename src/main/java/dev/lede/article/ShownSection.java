package dev.lede.article;

import dev.lede.block.Link;
import dev.lede.label.Label;
import dev.lede.label.Labelled;
import java.util.List;
import java.util.Optional;

/** The newspaper section that a page shows its story to be in. */
final class ShownSection {
  /** What parts the steps of a trail of breadcrumbs. */
  private static final String STEPS = "›»>→/|";

  private ShownSection() {}

  /**
   * The last step of the trail of breadcrumbs above the story; else the line nearest to it, as
   * those of menus stand further off.
   */
  static Optional<String> of(List<Labelled> blocks) {
    Optional<String> nearest = Optional.empty();
    Optional<String> trail = Optional.empty();
    for (Labelled block : blocks) {
      if (block.label().isBody() && nearest.isPresent()) {
        break;
      }
      if (block.label() == Label.SECTION) {
        nearest = Optional.of(innermost(block));
        boolean steps = !nearest.get().equals(block.block().text());
        trail = steps ? nearest : trail;
      }
    }
    return trail.isPresent() ? trail : nearest;
  }

  private static String innermost(Labelled block) {
    List<Link> links = block.block().links();
    if (links.size() > 1) {
      return links.get(links.size() - 1).text();
    }
    String text = block.block().text();
    for (int i = text.length() - 2; i > 0; i--) {
      if (STEPS.indexOf(text.charAt(i)) >= 0 && text.charAt(i - 1) == ' ') {
        return text.substring(i + 1).strip();
      }
    }
    return text;
  }
}
