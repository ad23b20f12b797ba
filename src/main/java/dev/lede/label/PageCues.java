package dev.lede.label;

import static dev.lede.label.Feature.*;

import dev.lede.block.Picture;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;

/**
 * Features of how a block goes with the rest of the page: copies, what the page states of itself,
 * pictures.
 */
final class PageCues {
  private static final Evaluator FIGURE = new Evaluator.Tag("figure");

  private final View view;
  private final Sheet sheet;

  private PageCues(View view, Sheet sheet) {
    this.view = view;
    this.sheet = sheet;
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
    Map<Integer, Integer> counts = new HashMap<>();
    for (int i = 0; i < view.size(); i++) {
      counts.merge(view.words(i).fingerprint(), 1, Integer::sum);
    }
    Map<Integer, Integer> last = new HashMap<>();
    for (int i = 0; i < view.size(); i++) {
      int fingerprint = view.words(i).fingerprint();
      Integer before = last.put(fingerprint, i);
      sheet.set(i, COPIES, Math.min(20, counts.get(fingerprint)));
      sheet.set(i, COPY_BEFORE, before == null ? 0 : 1f / (i - before));
    }
  }

  /**
   * Which words stand in many blocks: "the", "of", the particles: running text is a third of them.
   */
  private void functionWords() {
    Map<Integer, Integer> blocksWith = new HashMap<>();
    for (int i = 0; i < view.size(); i++) {
      if (view.isSentence(i)) {
        distinct(view.words(i)).forEach(word -> blocksWith.merge(word, 1, Integer::sum));
      }
    }
    int sentences = 0;
    for (int i = 0; i < view.size(); i++) {
      sentences += view.isSentence(i) ? 1 : 0;
    }
    int often = Math.max(3, sentences / 5);
    for (int i = 0; i < view.size(); i++) {
      Words words = view.words(i);
      int known = 0;
      for (int at = 0; at < words.count(); at++) {
        known += blocksWith.getOrDefault(words.hash(at), 0) >= often ? 1 : 0;
      }
      sheet.set(i, FUNCTION_WORDS, (float) known / Math.max(1, words.count()));
    }
  }

  private static Set<Integer> distinct(Words words) {
    Set<Integer> distinct = new HashSet<>();
    for (int at = 0; at < words.count(); at++) {
      distinct.add(words.hash(at));
    }
    return distinct;
  }

  private int stated() {
    int[][] headlines = pairs(view.stated().headlines());
    int[][] descriptions = pairs(view.stated().descriptions());
    int[][] bodies = pairs(view.stated().bodies());
    int[][] alts =
        pairs(view.cut().pictures().stream().flatMap(picture -> picture.alt().stream()).toList());
    int headline = -1;
    float best = 0.5f;
    for (int i = 0; i < view.size(); i++) {
      int[] own = view.words(i).pairs();
      float likeHeadline = alike(own, headlines);
      sheet.set(i, LIKE_HEADLINE, headlines.length == 0 ? Float.NaN : likeHeadline);
      sheet.set(
          i, LIKE_DESCRIPTION, descriptions.length == 0 ? Float.NaN : shared(own, descriptions));
      sheet.set(i, IN_STATED_BODY, bodies.length == 0 ? Float.NaN : shared(own, bodies));
      sheet.set(i, LIKE_ALT, alts.length == 0 ? Float.NaN : alike(own, alts));
      names(i);
      boolean h1 = view.block(i).shape().level() == 1;
      if (likeHeadline + (h1 ? 0.3f : 0) > best) {
        best = likeHeadline + (h1 ? 0.3f : 0);
        headline = i;
      }
    }
    return headline;
  }

  private void names(int i) {
    String text = view.text(i);
    boolean isShort = text.length() < 200;
    sheet.set(
        i, NAMES_AUTHOR, isShort && view.stated().authors().stream().anyMatch(text::contains));
    sheet.set(
        i,
        IS_SECTION,
        view.stated().publication().section().filter(text::equalsIgnoreCase).isPresent());
    sheet.set(
        i,
        IS_KEYWORD,
        isShort
            && view.stated().publication().keywords().stream().anyMatch(text::equalsIgnoreCase));
    sheet.set(
        i,
        HAS_STATED_DATE,
        isShort
            && view.stated().published().stream()
                .anyMatch(date -> date.length() >= 4 && text.contains(date.substring(0, 4))));
  }

  private static int[][] pairs(List<String> texts) {
    return texts.stream().map(text -> Words.of(text).pairs()).toArray(int[][]::new);
  }

  private static float shared(int[] own, int[][] others) {
    float most = 0;
    for (int[] other : others) {
      most = Math.max(most, Words.shared(own, other));
    }
    return most;
  }

  private static float alike(int[] own, int[][] others) {
    float most = 0;
    for (int[] other : others) {
      most = Math.max(most, Math.min(Words.shared(own, other), Words.shared(other, own)));
    }
    return most;
  }

  private void pictures() {
    int[] before = new int[view.size() + 1];
    Map<Element, Boolean> figures = new HashMap<>();
    for (Picture picture : view.cut().pictures()) {
      before[Math.min(view.size(), picture.before())]++;
      Element figure = picture.element().map(img -> img.closest(FIGURE)).orElse(null);
      if (figure != null) {
        figures.put(figure, true);
      }
    }
    if (!view.isHtml()) {
      return;
    }
    for (int i = 0; i < view.size(); i++) {
      int near = 0;
      for (int at = Math.max(0, i - 3); at <= Math.min(view.size(), i + 3); at++) {
        near += before[at];
      }
      sheet.set(i, PICTURE_BEFORE, before[i]);
      sheet.set(i, PICTURE_AFTER, before[i + 1]);
      sheet.set(i, PICTURES_NEAR, near);
      Element figure = view.block(i).markup().get().element().closest(FIGURE);
      sheet.set(i, FIGURE_PICTURE, figure != null && figures.containsKey(figure));
    }
  }

  private void page() {
    float words = 0;
    float links = 0;
    for (int i = 0; i < view.size(); i++) {
      words += view.words(i).weight();
      links += view.words(i).weight() * view.links(i);
    }
    boolean article =
        view.stated().publication().types().stream().anyMatch(type -> type.contains("article"));
    for (int i = 0; i < view.size(); i++) {
      sheet.set(i, PAGE_BLOCKS, Math.log1p(view.size()));
      sheet.set(i, PAGE_WORDS, Math.log1p(words));
      sheet.set(i, PAGE_LINKS, words == 0 ? 0 : links / words);
      sheet.set(i, PAGE_STATES_ARTICLE, article);
      sheet.set(i, PAGE_HAS_BODY, !view.stated().bodies().isEmpty());
    }
  }
}
