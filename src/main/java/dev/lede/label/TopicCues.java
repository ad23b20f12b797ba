package dev.lede.label;

import static dev.lede.label.Feature.*;

import dev.lede.phrase.Cue;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;

/**
 * Features of what a block and its group are about: the headline's words, consent texts, what was
 * said before.
 */
final class TopicCues {
  /** So many blocks before and behind tell whether a block stands in a notice. */
  private static final int REACH = 6;

  /** A word that stands in more than so many blocks, and one of so many, is no topic. */
  private static final int OFTEN = 4;

  private static final int ONE_OF = 5;
  private static final Evaluator ARTICLE = new Evaluator.Tag("article");

  private final View view;
  private final Sheet sheet;

  /** The headline's words, sorted. */
  private final int[] title;

  private TopicCues(View view, Sheet sheet, int headline) {
    this.view = view;
    this.sheet = sheet;
    this.title = title(headline);
  }

  /**
   * Fills the features; headline is the index of the block that reads like the headline, -1 if
   * there is none.
   */
  static void fill(View view, Sheet sheet, int headline) {
    TopicCues cues = new TopicCues(view, sheet, headline);
    cues.titleWords();
    cues.seenBefore();
    cues.consent();
    cues.articles();
  }

  /** The headline's words but for those that stand in many blocks, sorted. */
  private int[] title(int headline) {
    List<String> stated = view.stated().headlines();
    Words words =
        headline >= 0 ? view.words(headline) : Words.of(stated.isEmpty() ? "" : stated.get(0));
    int[] all = words.distinct();
    int[] blocksWith = new int[all.length];
    for (int i = 0; i < view.size(); i++) {
      BitSet in = in(all, view.words(i));
      for (int at = in.nextSetBit(0); at >= 0; at = in.nextSetBit(at + 1)) {
        blocksWith[at]++;
      }
    }
    int often = Math.max(OFTEN, view.size() / ONE_OF);
    int[] rare = new int[all.length];
    int count = 0;
    for (int at = 0; at < all.length; at++) {
      if (blocksWith[at] <= often) {
        rare[count++] = all[at];
      }
    }
    return Arrays.copyOf(rare, count);
  }

  private void titleWords() {
    if (title.length == 0) {
      return;
    }
    int[] parents = view.groups().parents();
    int[] grandparents = view.groups().grandparents();
    Map<Integer, BitSet> inParent = new HashMap<>();
    Map<Integer, BitSet> inGrandparent = new HashMap<>();
    for (int i = 0; i < view.size(); i++) {
      BitSet own = in(title, view.words(i));
      sheet.set(i, TITLE_IN_BLOCK, share(own));
      // the headline itself, printed again, tells nothing of the text around it
      if (view.isHtml() && !own.isEmpty() && sheet.get(i, LIKE_HEADLINE) != 1) {
        inParent.computeIfAbsent(parents[i], key -> new BitSet()).or(own);
        inGrandparent.computeIfAbsent(grandparents[i], key -> new BitSet()).or(own);
      }
    }
    for (int i = 0; view.isHtml() && i < view.size(); i++) {
      sheet.set(i, TITLE_IN_PARENT, share(inParent.get(parents[i])));
      sheet.set(i, TITLE_IN_GRANDPARENT, share(inGrandparent.get(grandparents[i])));
    }
  }

  /** Which of some sorted words stand in a text. */
  private static BitSet in(int[] sorted, Words words) {
    BitSet in = new BitSet(sorted.length);
    for (int at = 0; at < words.count(); at++) {
      int place = Arrays.binarySearch(sorted, words.hash(at));
      if (place >= 0) {
        in.set(place);
      }
    }
    return in;
  }

  private float share(BitSet words) {
    return words == null ? 0 : (float) words.cardinality() / title.length;
  }

  /** The share of a block's word pairs that blocks before it had: a copy in other clothes. */
  private void seenBefore() {
    int all = 0;
    for (int i = 0; i < view.size(); i++) {
      all += view.words(i).pairs().length;
    }
    Counts seen = new Counts(all);
    for (int i = 0; i < view.size(); i++) {
      int[] pairs = view.words(i).pairs();
      int known = 0;
      for (int pair : pairs) {
        known += seen.of(pair) > 0 ? 1 : 0;
      }
      for (int pair : pairs) {
        seen.add(pair);
      }
      sheet.set(i, SEEN_BEFORE, (float) known / Math.max(1, pairs.length));
    }
  }

  private void consent() {
    int[] before = new int[view.size() + 1];
    for (int i = 0; i < view.size(); i++) {
      before[i + 1] = before[i] + (view.hits(i).has(Cue.CONSENT) ? 1 : 0);
    }
    for (int i = 0; i < view.size(); i++) {
      int from = Math.max(0, i - REACH);
      int to = Math.min(view.size(), i + REACH + 1);
      sheet.set(i, CONSENT_NEAR, (float) (before[to] - before[from]) / (to - from));
    }
  }

  /** Behind the first story some pages go on with the next ones. */
  private void articles() {
    if (!view.isHtml()) {
      return;
    }
    Map<Element, Integer> numbers = new HashMap<>();
    int headlines = 0;
    for (int i = 0; i < view.size(); i++) {
      Element article = view.element(i).closest(ARTICLE);
      sheet.set(
          i,
          ARTICLES_BEFORE,
          article == null ? Float.NaN : numbers.computeIfAbsent(article, key -> numbers.size()));
      sheet.set(i, HEADLINES_BEFORE, headlines);
      headlines += view.block(i).shape().level() == 1 ? 1 : 0;
    }
  }
}
