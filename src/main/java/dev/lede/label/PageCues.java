package dev.lede.label;

import static dev.lede.label.Feature.*;

import dev.lede.block.Picture;
import dev.lede.meta.Stated;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;

/**
 * Features of how a block goes with the rest of the page: copies, what the page states of itself,
 * pictures.
 */
final class PageCues {
  private static final Evaluator FIGURE = new Evaluator.Tag("figure");

  /**
   * Each block is held against so many texts, names and years of each kind that the page states,
   * the most trusted first, and no more: no page needs them.
   */
  private static final int MOST_STATED = 300;

  /** More copies of a block say no more. */
  private static final int MOST_COPIES = 20;

  /** A function word stands in one of so many sentences, at least, and in so many. */
  private static final int ONE_OF = 5;

  private static final int FEWEST_SENTENCES = 3;

  /** Pictures so many blocks before and behind are near. */
  private static final int NEAR = 3;

  /** A block reads like the headline if it is more like a stated one than this. */
  private static final float ENOUGH_ALIKE = 0.5f;

  /** So much more like the headline is what the page marks as a heading of the first level. */
  private static final float TOP_HEADING = 0.3f;

  /** A line with a name, a keyword or a date is shorter than this, in chars. */
  private static final int LINE = 200;

  private final View view;
  private final Sheet sheet;
  private final List<String> authors;
  private final Set<String> keywords;
  private final Set<String> years;
  private final String section;

  private PageCues(View view, Sheet sheet) {
    this.view = view;
    this.sheet = sheet;
    this.authors = most(view.stated().authors());
    this.keywords = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    this.keywords.addAll(view.stated().publication().keywords());
    this.years = years(view.stated());
    this.section = view.stated().publication().section().orElse("");
  }

  /**
   * Fills the features and gives back the index of the block that reads like the headline, -1 if
   * there is none.
   */
  static int fill(View view, Sheet sheet) {
    PageCues cues = new PageCues(view, sheet);
    cues.copies();
    cues.pictures();
    cues.page();
    cues.functionWords();
    return cues.stated();
  }

  private void copies() {
    Counts counts = new Counts(view.size());
    for (int i = 0; i < view.size(); i++) {
      counts.add(view.words(i).fingerprint());
    }
    Map<Integer, Integer> last = new HashMap<>();
    for (int i = 0; i < view.size(); i++) {
      int copies = counts.of(view.words(i).fingerprint());
      Integer before = copies == 1 ? null : last.put(view.words(i).fingerprint(), i);
      sheet.set(i, COPIES, Math.min(MOST_COPIES, copies));
      sheet.set(i, COPY_BEFORE, before == null ? 0 : 1f / (i - before));
    }
  }

  /**
   * Which words stand in many blocks: "the", "of", the particles: running text is a third of them.
   */
  private void functionWords() {
    Counts blocksWith = new Counts(0);
    int sentences = 0;
    for (int i = 0; i < view.size(); i++) {
      if (view.isSentence(i)) {
        sentences++;
        for (int word : view.words(i).distinct()) {
          blocksWith.add(word);
        }
      }
    }
    int often = Math.max(FEWEST_SENTENCES, sentences / ONE_OF);
    for (int i = 0; i < view.size(); i++) {
      Words words = view.words(i);
      int known = 0;
      for (int at = 0; at < words.count(); at++) {
        known += blocksWith.of(words.hash(at)) >= often ? 1 : 0;
      }
      sheet.set(i, FUNCTION_WORDS, (float) known / Math.max(1, words.count()));
    }
  }

  private int stated() {
    Likeness headlines = new Likeness(most(view.stated().headlines()));
    Likeness descriptions = new Likeness(most(view.stated().descriptions()));
    Likeness bodies = new Likeness(most(view.stated().bodies()));
    Likeness alts = new Likeness(alts());
    int headline = -1;
    float best = ENOUGH_ALIKE;
    for (int i = 0; i < view.size(); i++) {
      int[] own = view.words(i).pairs();
      float likeHeadline = headlines.alike(own);
      sheet.set(i, LIKE_HEADLINE, headlines.isEmpty() ? Float.NaN : likeHeadline);
      sheet.set(i, LIKE_DESCRIPTION, descriptions.isEmpty() ? Float.NaN : descriptions.shared(own));
      sheet.set(i, IN_STATED_BODY, bodies.isEmpty() ? Float.NaN : bodies.shared(own));
      sheet.set(i, LIKE_ALT, alts.isEmpty() ? Float.NaN : alts.alike(own));
      names(i);
      float likely = likeHeadline + (view.block(i).shape().level() == 1 ? TOP_HEADING : 0);
      if (likely > best) {
        best = likely;
        headline = i;
      }
    }
    return headline;
  }

  private void names(int i) {
    String text = view.text(i);
    boolean isShort = text.length() < LINE;
    sheet.set(i, NAMES_AUTHOR, isShort && containsAny(text, authors));
    sheet.set(i, IS_SECTION, text.equalsIgnoreCase(section));
    sheet.set(i, IS_KEYWORD, isShort && keywords.contains(text));
    sheet.set(i, HAS_STATED_DATE, isShort && containsAny(text, years));
  }

  private static boolean containsAny(String text, Collection<String> parts) {
    for (String part : parts) {
      if (text.contains(part)) {
        return true;
      }
    }
    return false;
  }

  private static List<String> most(List<String> stated) {
    return stated.subList(0, Math.min(MOST_STATED, stated.size()));
  }

  /** The years of the dates that the page states, each once. */
  private static Set<String> years(Stated stated) {
    Set<String> years = new HashSet<>();
    for (String date : stated.published()) {
      if (date.length() >= 4 && years.size() < MOST_STATED) {
        years.add(date.substring(0, 4));
      }
    }
    return years;
  }

  private List<String> alts() {
    List<String> alts = new ArrayList<>();
    for (Picture picture : view.cut().pictures()) {
      if (picture.alt().isPresent()) {
        alts.add(picture.alt().get());
      }
    }
    return alts;
  }

  private void pictures() {
    int[] before = new int[view.size() + 1];
    Set<Element> figures = new HashSet<>();
    for (Picture picture : view.cut().pictures()) {
      before[Math.min(view.size(), picture.before())]++;
      Element figure = picture.element().map(img -> img.closest(FIGURE)).orElse(null);
      if (figure != null) {
        figures.add(figure);
      }
    }
    if (!view.isHtml()) {
      return;
    }
    for (int i = 0; i < view.size(); i++) {
      int near = 0;
      for (int at = Math.max(0, i - NEAR); at <= Math.min(view.size(), i + NEAR); at++) {
        near += before[at];
      }
      sheet.set(i, PICTURE_BEFORE, before[i]);
      sheet.set(i, PICTURE_AFTER, before[i + 1]);
      sheet.set(i, PICTURES_NEAR, near);
      Element figure = view.element(i).closest(FIGURE);
      sheet.set(i, FIGURE_PICTURE, figure != null && figures.contains(figure));
    }
  }

  private void page() {
    float words = 0;
    float links = 0;
    for (int i = 0; i < view.size(); i++) {
      words += view.words(i).weight();
      links += view.words(i).weight() * view.links(i);
    }
    boolean article = false;
    for (String type : view.stated().publication().types()) {
      article |= type.contains("article");
    }
    for (int i = 0; i < view.size(); i++) {
      sheet.set(i, PAGE_BLOCKS, Math.log1p(view.size()));
      sheet.set(i, PAGE_WORDS, Math.log1p(words));
      sheet.set(i, PAGE_LINKS, words == 0 ? 0 : links / words);
      sheet.set(i, PAGE_STATES_ARTICLE, article);
      sheet.set(i, PAGE_HAS_BODY, !view.stated().bodies().isEmpty());
    }
  }
}
