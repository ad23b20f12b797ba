package dev.lede.label;

import dev.lede.block.Kind;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;

/**
 * Finds the captions that the weights took for paragraphs of the story, by how HTML sets them: in
 * the {@code figcaption} of a picture, or in small print beside one, between the story's
 * paragraphs.
 */
final class PictureLines {
  /** A caption has so many words at least, and so many at most. */
  private static final int FEWEST = 4;

  private static final int MOST = 40;

  private static final Set<String> SMALL_PRINT = Set.of("small", "em", "i", "cite");
  private static final Evaluator PICTURE = new Evaluator.Tag("img");
  private static final Evaluator CAPTION = new Evaluator.Tag("figcaption");

  private PictureLines() {}

  /** Settles these captions. */
  static void settle(View view, Labels labels) {
    Optional<Element> home = new Boxes(view, labels).home();
    for (int i = 0; i < labels.size(); i++) {
      float words = view.words(i).weight();
      boolean open = labels.of(i) == Label.PARAGRAPH && words >= FEWEST && words <= MOST;
      if (open && (isFigcaption(view, i) || isBeside(view, i, home))) {
        labels.set(i, Label.CAPTION, "set as the caption of a picture");
      }
    }
  }

  /** Whether a block is whole sentences, and all that the caption of a picture says. */
  private static boolean isFigcaption(View view, int i) {
    Element figure = view.element(i).closest(CAPTION);
    return view.kind(i) == Kind.CAPTION
        && view.isSentence(i)
        && figure != null
        && figure.text().length() <= view.text(i).length()
        && figure.parent() != null
        && figure.parent().selectFirst(PICTURE) != null;
  }

  /** Whether a block is small print, and all that is said in an element with a picture. */
  private static boolean isBeside(View view, int i, Optional<Element> home) {
    Element own = view.groups().own(i);
    String name = view.element(i).normalName();
    boolean div = own.nameIs("div") && (name.equals("span") || SMALL_PRINT.contains(name));
    return (div || (own.nameIs("p") && SMALL_PRINT.contains(name)))
        && view.kind(i) == Kind.TEXT
        && home.filter(story -> story == own.parent()).isPresent()
        && own.selectFirst(PICTURE) != null
        && view.element(i).selectFirst(PICTURE) == null
        && own.text().length() <= view.text(i).length();
  }
}
