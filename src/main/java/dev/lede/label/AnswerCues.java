package dev.lede.label;

import static dev.lede.label.AnswerFeature.*;
import static dev.lede.label.Feature.*;
import static dev.lede.label.Opinion.*;
import static java.util.Map.entry;

import dev.lede.block.Kind;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Features of an answer as a whole: how much story there is, how sure the labeller is of it, what
 * else is there.
 */
final class AnswerCues {
  /** A price tag has no more words than this. */
  private static final int PRICE_WORDS = 6;

  /** The headline of another story, a link, has at least so many words. */
  private static final int CARD_HEADLINE_WORDS = 4;

  /** A block of so many words is no mere line. */
  private static final int FULL = 10;

  /** A chance between these is doubtful. */
  private static final float UNLIKELY = 0.15f;

  private static final float LIKELY = 0.85f;

  /** Doubtful words are held against the story's, but against no fewer than these. */
  private static final int FEWEST_WORDS = 20;

  /** What is the mean of which column over the body. */
  private static final Map<AnswerFeature, Column> MEANS =
      new EnumMap<>(
          Map.ofEntries(
              entry(ANSWER_SENTENCES, ENDS_SENTENCE),
              entry(ANSWER_LISTS, IN_LIST),
              entry(ANSWER_LINKS, LINK_DENSITY),
              entry(ANSWER_PLACE, PLACE),
              entry(ANSWER_FUNCTION_WORDS, FUNCTION_WORDS),
              entry(ANSWER_TITLE, TITLE_IN_BLOCK),
              entry(ANSWER_LIKENESS, GUESS_LIKENESS),
              entry(ANSWER_REPEATS, REPEATS_MOST),
              entry(ANSWER_QUESTIONS, QUESTION),
              entry(ANSWER_DRAFT, ROLE_PARAGRAPH),
              entry(ANSWER_DRAFT_HEADINGS, ROLE_HEADING),
              entry(ANSWER_DRAFT_COMMENTS, ROLE_COMMENT),
              entry(ANSWER_LEXICON_STORY, LEXICON_STORY),
              entry(ANSWER_LEXICON_COMMENTS, LEXICON_COMMENT),
              entry(ANSWER_TEASERS, ROLE_TEASER),
              entry(ANSWER_TEASER_DESCRIPTIONS, ROLE_TEASER_DESCRIPTION),
              entry(ANSWER_CHROME, ROLE_CHROME),
              entry(ANSWER_RELATED, ROLE_RELATED),
              entry(ANSWER_WORDS_STORY, WORDS_STORY),
              entry(ANSWER_WORDS_TEASER, WORDS_TEASER),
              entry(ANSWER_WORDS_BOX, WORDS_BOX),
              entry(ANSWER_IN_ARTICLE, IN_ARTICLE),
              entry(ANSWER_IN_MAIN, IN_MAIN)));

  private final View view;
  private final Sheet sheet;
  private final float[] body;
  private final float[] row = new float[AnswerFeature.COLUMNS.size()];

  private AnswerCues(View view, Sheet sheet, float[] body) {
    this.view = view;
    this.sheet = sheet;
    this.body = body;
    Arrays.fill(row, Float.NaN);
  }

  /** A row for the forest of the confidence, of blocks' features and chances of being body. */
  static float[] row(View view, Sheet sheet, float[] body) {
    AnswerCues cues = new AnswerCues(view, sheet, body);
    cues.amounts();
    cues.certainty();
    cues.means();
    cues.page();
    cues.otherPages();
    Optional<String> url = view.stated().publication().url();
    if (url.isPresent()) {
      AddressCues.fill(url.get(), cues.row);
    }
    return cues.row;
  }

  private void set(AnswerFeature feature, double value) {
    row[feature.place()] = (float) value;
  }

  private boolean isBody(int i) {
    return body[i] >= Decision.BODY;
  }

  private float words(int i) {
    return view.words(i).weight();
  }

  private void amounts() {
    float inside = 0;
    float all = 0;
    int blocks = 0;
    int runs = 0;
    Set<Integer> parents = new HashSet<>();
    for (int i = 0; i < body.length; i++) {
      all += words(i);
      if (isBody(i)) {
        inside += words(i);
        blocks++;
        runs += i == 0 || !isBody(i - 1) ? 1 : 0;
        if (view.isHtml()) {
          parents.add(view.groups().parents()[i]);
        }
      }
    }
    set(ANSWER_WORDS, Math.log1p(inside));
    set(ANSWER_BLOCKS, blocks);
    set(ANSWER_SHARE, inside / Math.max(1, all));
    set(ANSWER_PARAGRAPH, inside / Math.max(1, blocks));
    set(ANSWER_RUNS, runs);
    set(ANSWER_PARENTS, (float) parents.size() / Math.max(1, blocks));
  }

  private void certainty() {
    float inside = 0;
    float sum = 0;
    float doubt = 0;
    float rival = 0;
    float weakest = 1;
    for (int i = 0; i < body.length; i++) {
      if (isBody(i)) {
        inside += words(i);
        sum += words(i) * body[i];
        weakest = words(i) >= FULL ? Math.min(weakest, body[i]) : weakest;
      } else {
        rival += words(i) * body[i];
      }
      doubt += body[i] > UNLIKELY && body[i] < LIKELY ? words(i) : 0;
    }
    set(ANSWER_CERTAINTY, sum / Math.max(1, inside));
    set(ANSWER_WEAKEST, weakest);
    set(ANSWER_DOUBT, doubt / Math.max(FEWEST_WORDS, inside));
    set(ANSWER_RIVAL, rival / Math.max(FEWEST_WORDS, inside));
    set(ANSWER_EXPECTED, 2 * sum / Math.max(1, inside + sum + rival)); // the F1, were chances right
  }

  private void means() {
    for (Map.Entry<AnswerFeature, Column> mean : MEANS.entrySet()) {
      mean(mean.getKey(), mean.getValue());
    }
  }

  /**
   * The mean of a column over the body, by words; NaN if there is no body or the column is empty.
   */
  private void mean(AnswerFeature to, Column from) {
    float sum = 0;
    float weight = 0;
    for (int i = 0; i < body.length; i++) {
      float value = sheet.get(i, from);
      if (isBody(i) && !Float.isNaN(value)) {
        sum += value * words(i);
        weight += words(i);
      }
    }
    set(to, weight == 0 ? Float.NaN : sum / weight);
  }

  private void page() {
    set(ANSWER_HEADLINE, most(LIKE_HEADLINE));
    set(ANSWER_DATE, most(PUBLISHED));
    set(ANSWER_BYLINE, most(NAMES_AUTHOR));
    set(ANSWER_STATES_ARTICLE, most(PAGE_STATES_ARTICLE));
    set(ANSWER_PAGE_BLOCKS, most(PAGE_BLOCKS));
    set(ANSWER_PAGE_LINKS, most(PAGE_LINKS));
    set(ANSWER_STATES_OTHER, view.stated().publication().statesOther() ? 1 : 0);
  }

  /** What shops, lists and forums have many of, in blocks. */
  private void otherPages() {
    float prices = 0;
    float cards = 0;
    float headings = 0;
    for (int i = 0; i < body.length; i++) {
      prices += words(i) <= PRICE_WORDS && hasPrice(view.text(i)) ? 1 : 0;
      cards += isBody(i) && sheet.get(i, CARD_HEADLINE) >= CARD_HEADLINE_WORDS ? 1 : 0;
      headings += isBody(i) && view.kind(i) == Kind.HEADING ? 1 : 0;
    }
    float inside = Math.max(1, row[ANSWER_BLOCKS.place()]);
    set(ANSWER_PRICES, Math.log1p(prices));
    set(ANSWER_CARDS, cards / inside);
    set(ANSWER_HEADINGS, headings / inside);
  }

  private static boolean hasPrice(String text) {
    boolean sign = false;
    boolean digit = false;
    for (int i = 0; i < text.length(); i++) {
      sign |= Character.getType(text.charAt(i)) == Character.CURRENCY_SYMBOL;
      digit |= Character.isDigit(text.charAt(i));
    }
    return sign && digit;
  }

  private float most(Feature feature) {
    float most = Float.NaN;
    for (int i = 0; i < body.length; i++) {
      float value = sheet.get(i, feature);
      most = Float.isNaN(most) || value > most ? value : most;
    }
    return most;
  }
}
