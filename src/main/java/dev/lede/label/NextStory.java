package dev.lede.label;

import dev.lede.block.Kind;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Takes what is loaded behind a story off it: the next one, in an {@code article} of its own, set
 * as the first is and with a headline of the same rank.
 */
final class NextStory {
  /** The first story has at least so many paragraphs. */
  private static final int FEWEST = 3;

  /** What tells of a story's pictures. */
  private static final Set<Label> PICTURES = EnumSet.of(Label.CAPTION, Label.CREDIT);

  private NextStory() {}

  /** Settles the blocks of these stories. */
  static void settle(View view, Sheet sheet, Labels labels) {
    int headline = labels.first(Label.HEADLINE);
    if (headline >= labels.size()) {
      return;
    }
    Optional<Element> own =
        sheet.get(headline, Feature.LIKE_HEADLINE) == 1
            ? article(view, headline)
            : Optional.empty();
    int level = view.block(headline).shape().level();
    if (own.isEmpty() || level == 0 || paragraphs(view, labels, own.get()) < FEWEST) {
      return;
    }
    Optional<Element> next = Optional.empty();
    for (int i = headline + 1; i < labels.size(); i++) {
      boolean heading = view.kind(i) == Kind.HEADING;
      if (heading
          && view.block(i).shape().level() == level
          && sheet.get(i, Feature.LIKE_HEADLINE) != 1) {
        next =
            article(view, i)
                .filter(article -> isBeside(article, own.get()))
                .filter(article -> isSetAlike(article, own.get()));
      }
      boolean inNext = next.isPresent() && Groups.isIn(view.groups().own(i), next.get());
      if (inNext && (labels.isBody(i) || PICTURES.contains(labels.of(i)))) {
        labels.set(i, Label.CHROME, "of the next story");
      }
    }
  }

  private static int paragraphs(View view, Labels labels, Element article) {
    int paragraphs = 0;
    for (int i = 0; i < labels.size(); i++) {
      boolean paragraph = labels.of(i) == Label.PARAGRAPH;
      paragraphs += paragraph && Groups.isIn(view.groups().own(i), article) ? 1 : 0;
    }
    return paragraphs;
  }

  /** Whether both have a class in common, or neither has any. */
  private static boolean isSetAlike(Element article, Element own) {
    Set<String> classes = own.classNames();
    return classes.isEmpty() && article.classNames().isEmpty()
        || !Collections.disjoint(classes, article.classNames());
  }

  private static boolean isBeside(Element article, Element own) {
    return article != own && !Groups.isIn(article, own) && !Groups.isIn(own, article);
  }

  /** The outermost article around a block. */
  private static Optional<Element> article(View view, int i) {
    Optional<Element> found = Optional.empty();
    for (Element up = view.groups().own(i); up != null; up = up.parent()) {
      found = up.nameIs("article") ? Optional.of(up) : found;
    }
    return found;
  }
}
