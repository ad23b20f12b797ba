package dev.lede.label;

import dev.lede.block.Kind;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
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

  private final View view;
  private final Sheet sheet;
  private final Labels labels;

  /** The element of the first story, and its classes. */
  private final Element own;

  private final Set<String> classes;

  /** Whether other articles are the next story, worked out once: each may hold many headings. */
  private final Map<Element, Boolean> judged = new HashMap<>();

  private NextStory(View view, Sheet sheet, Labels labels, Element own) {
    this.view = view;
    this.sheet = sheet;
    this.labels = labels;
    this.own = own;
    classes = own.classNames();
  }

  /** Settles the blocks of these stories. */
  static void settle(View view, Sheet sheet, Labels labels) {
    int headline = labels.first(Label.HEADLINE);
    if (headline < labels.size() && sheet.get(headline, Feature.LIKE_HEADLINE) == 1) {
      Optional<Element> own = article(view, headline);
      if (own.isPresent()) {
        new NextStory(view, sheet, labels, own.get()).behind(headline);
      }
    }
  }

  private void behind(int headline) {
    int level = view.block(headline).shape().level();
    if (level == 0 || paragraphs() < FEWEST) {
      return;
    }
    Optional<Element> next = Optional.empty();
    for (int i = headline + 1; i < labels.size(); i++) {
      if (isOtherHeadline(i, level)) {
        next = article(view, i).filter(other -> judged.computeIfAbsent(other, this::isNext));
      }
      boolean inNext = next.isPresent() && Groups.isIn(view.groups().own(i), next.get());
      if (inNext && (labels.isBody(i) || PICTURES.contains(labels.of(i)))) {
        labels.set(i, Label.CHROME, "of the next story");
      }
    }
  }

  private int paragraphs() {
    int paragraphs = 0;
    for (int i = 0; i < labels.size(); i++) {
      boolean paragraph = labels.of(i) == Label.PARAGRAPH;
      paragraphs += paragraph && Groups.isIn(view.groups().own(i), own) ? 1 : 0;
    }
    return paragraphs;
  }

  private boolean isOtherHeadline(int i, int level) {
    return view.kind(i) == Kind.HEADING
        && view.block(i).shape().level() == level
        && sheet.get(i, Feature.LIKE_HEADLINE) != 1;
  }

  private boolean isNext(Element article) {
    return isBeside(article, own) && isSetAlike(article);
  }

  /** Whether both have a class in common, or neither has any. */
  private boolean isSetAlike(Element article) {
    Set<String> others = article.classNames();
    return classes.isEmpty() && others.isEmpty() || !Collections.disjoint(classes, others);
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
