package dev.lede.article;

import dev.lede.block.Picture;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;

/**
 * Tells pictures that a reader would call so from icons, logos, avatars and tracking pixels. What
 * was read of a figure is kept: a thousand pictures may stand in one.
 */
final class PictureFilter {
  /**
   * A picture that the page itself makes smaller than this many pixels is no picture of the story.
   */
  private static final int SMALLEST = 80;

  /** A name of so many words tells what is seen, whatever the words. */
  private static final int LONG_NAME = 4;

  /** No picture's size has more digits. */
  private static final int MOST_DIGITS = 5;

  static final Evaluator FIGURE = new Evaluator.Tag("figure");
  static final Evaluator CAPTION = new Evaluator.Tag("figcaption");

  /** Whether figures have a caption. */
  private final Map<Element, Boolean> captioned = new HashMap<>();

  boolean isPicture(Picture picture) {
    if (picture.url().isEmpty() && picture.alt().isEmpty()) {
      return false;
    }
    Optional<Element> img = picture.element();
    if (img.isPresent() && !isLarge(img.get())) {
      return false;
    }
    return img.isPresent() && hasCaption(img.get())
        || picture.url().isEmpty()
        || !leadsToDecoration(picture.url().get());
  }

  private boolean hasCaption(Element img) {
    Element figure = img.closest(FIGURE);
    return figure != null && captioned.computeIfAbsent(figure, PictureFilter::isCaptioned);
  }

  private static boolean isCaptioned(Element figure) {
    Element caption = figure.selectFirst(CAPTION);
    return caption != null && caption.hasText();
  }

  private static boolean isLarge(Element img) {
    return !isSmall(img.attr("width"))
        && !isSmall(img.attr("height"))
        && !isDecoration(img.className() + ' ' + img.id());
  }

  private static boolean isSmall(String size) {
    int pixels = 0;
    int digits = 0;
    while (digits < size.length()
        && digits < MOST_DIGITS
        && Character.digit(size.charAt(digits), 10) >= 0) {
      pixels = pixels * 10 + Character.digit(size.charAt(digits), 10);
      digits++;
    }
    boolean percent = digits < size.length() && size.charAt(digits) == '%';
    return digits > 0 && !percent && pixels < SMALLEST;
  }

  // The host may well be called "icon" or "banner", and a picture "loading-dock-fire-in-may".
  private static boolean leadsToDecoration(String url) {
    String bare = Fingerprint.ofUrl(url);
    String path = bare.substring(bare.indexOf('/') + 1);
    for (String step : path.split("/")) {
      if (isDecoration(step) && step.split("[-_+ ]", LONG_NAME + 1).length < LONG_NAME) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDecoration(String names) {
    String lower = names.toLowerCase(Locale.ROOT);
    int start = 0;
    for (int i = 0; i <= lower.length(); i++) {
      if (i == lower.length() || !Character.isLetter(lower.charAt(i))) {
        if (PictureWords.DECORATION.contains(lower.substring(start, i))) {
          return true;
        }
        start = i + 1;
      }
    }
    return false;
  }
}
