package dev.lede.meta;

import dev.lede.meta.Headings.Heading;
import dev.lede.phrase.EastAsian;
import dev.lede.phrase.Ellipsis;
import dev.lede.phrase.WordSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The candidates for the headline: what the page states and shows, whole and cut, with what speaks
 * for each.
 */
final class Candidates {
  /** No page needs more candidates; what many have is a list. */
  private static final int MOST = 300;

  /** A longer text is hardly a headline. */
  private static final int LONG = 150;

  /** Others begin with a text of no more letters than this by chance. */
  private static final int BY_CHANCE = 5;

  /** A text with more of its words, as a share, in another one is like it: in a title. */
  private static final double LIKE_TITLE = 2.0 / 3;

  /** The same in an address, which leaves out some. */
  private static final double LIKE_ADDRESS = 0.5;

  /** A word of fewer letters is no headline, and one of fewer ideographs. */
  private static final int LONG_WORD = 12;

  private static final int LONG_HAN_WORD = 6;

  /** Two words of so many ideographs may be one. */
  private static final int LONG_HAN_PAIR = 8;

  private final Map<String, Candidate> byLetters = new LinkedHashMap<>();

  /** The letters of texts that stand whole in some place, not cut out of one. */
  private final Set<String> whole = new LinkedHashSet<>();

  private final Map<String, Set<String>> wordsOf = new HashMap<>();
  private final Findings findings;
  private final List<String> titles;
  private final List<String> addresses;
  private final Papers papers;
  private final List<Heading> headings;
  private final Kickers kickers;
  private final boolean onlyH1;

  private Candidates(Findings findings, List<Heading> headings) {
    this.findings = findings;
    this.titles = findings.values(Field.HEADLINE, Origin.TITLE);
    this.addresses = findings.values(Field.URL);
    this.papers = new Papers(findings);
    this.headings = headings;
    this.kickers = new Kickers(findings, headings);
    int h1 = 0;
    for (Heading heading : headings) {
      h1 += heading.votes().contains(Vote.H1) ? 1 : 0;
    }
    onlyH1 = h1 == 1;
  }

  /** All candidates: those of the most trusted places first. */
  static List<Candidate> of(Findings findings, List<Heading> headings) {
    Candidates candidates = new Candidates(findings, headings);
    candidates.collect();
    candidates.cut();
    candidates.byLetters.forEach(candidates::judge);
    Agreement.judge(candidates.byLetters.values());
    return List.copyOf(candidates.byLetters.values());
  }

  private void collect() {
    for (Finding finding : findings.about(Field.HEADLINE)) {
      vote(kickers.text(finding), Vote.valueOf(finding.origin().name()));
    }
    for (Heading heading : headings) {
      for (Vote vote : heading.votes()) {
        vote(kickers.text(heading), vote);
      }
    }
    whole.addAll(byLetters.keySet());
  }

  private void cut() {
    for (Finding finding : findings.about(Field.HEADLINE)) {
      boolean title = finding.origin() == Origin.TITLE;
      for (TitleParts.Cut cut : TitleParts.of(kickers.text(finding))) {
        if (!cut.colon()) {
          vote(cut.head(), title ? Vote.TITLE_HEAD : Vote.STATED_HEAD);
        }
        vote(cut.tail(), title ? Vote.TITLE_TAIL : Vote.STATED_TAIL);
      }
    }
    for (Heading heading : headings) {
      for (TitleParts.Cut cut : TitleParts.of(kickers.text(heading))) {
        if (cut.bar() && heading.votes().contains(Vote.H1)) {
          vote(cut.head(), Vote.H1_BAR_HEAD);
        }
        vote(cut.tail(), Vote.H1_TAIL);
      }
    }
  }

  private void vote(String text, Vote vote) {
    String letters = Papers.letters(text);
    boolean open = byLetters.size() < MOST || byLetters.containsKey(letters);
    if (!letters.isEmpty() && open) {
      byLetters.computeIfAbsent(letters, key -> new Candidate()).vote(text, vote);
    }
  }

  private void judge(String letters, Candidate candidate) {
    String text = candidate.text();
    boolean first = candidate.has(Vote.FIRST_H1) || candidate.has(Vote.H1) && onlyH1;
    boolean likeTitle = like(text, titles, LIKE_TITLE);
    boolean kicker = candidate.has(Vote.H1_TAIL);
    candidate.vote(Vote.LIKE_TITLE, likeTitle);
    candidate.vote(Vote.UNLIKE_TITLE, first && !likeTitle);
    candidate.vote(Vote.IN_ADDRESS, like(text, addresses, LIKE_ADDRESS));
    candidate.vote(Vote.OPEN_GRAPH_KICKER, kicker && candidate.has(Vote.OPEN_GRAPH));
    candidate.vote(Vote.JSON_LD_KICKER, kicker && candidate.has(Vote.JSON_LD));
    candidate.vote(Vote.GOES_ON, goesOn(letters));
    shape(candidate, text, letters);
    candidate.vote(Vote.PAPER, papers.is(text));
    for (TitleParts.Cut cut : TitleParts.of(text)) {
      candidate.vote(Vote.ENDS_WITH_PAPER, papers.isMostly(cut.tail()));
    }
  }

  /** Whether a text begins with all of another. */
  private boolean goesOn(String letters) {
    for (String other : whole) {
      boolean longer = letters.length() > other.length();
      if (longer && other.length() > BY_CHANCE && letters.startsWith(other)) {
        return true;
      }
    }
    return false;
  }

  private static void shape(Candidate candidate, String text, String letters) {
    int words = text.split(" ").length;
    boolean han = EastAsian.is(letters.codePointAt(0));
    candidate.vote(Vote.BAR, text.indexOf('|') >= 0 || text.indexOf('｜') >= 0);
    candidate.vote(Vote.DASH, text.contains(" - ") || text.contains(" – ") || text.contains(" — "));
    candidate.vote(
        Vote.ONE_WORD, words == 1 && letters.length() < (han ? LONG_HAN_WORD : LONG_WORD));
    candidate.vote(Vote.TWO_WORDS, words <= 2 && (!han || letters.length() < LONG_HAN_PAIR));
    candidate.vote(Vote.LONG, text.length() > LONG);
    candidate.vote(Vote.TORN, Ellipsis.ends(text));
  }

  /** Whether more than a share of the words stand in one of the other texts. */
  private boolean like(String text, List<String> others, double share) {
    Set<String> words = wordsOf(text);
    for (String other : others) {
      Set<String> both = new HashSet<>(words);
      both.retainAll(wordsOf(other));
      if (both.size() > share * words.size()) {
        return true;
      }
    }
    return false;
  }

  /** The words of a text, which is held against many others. */
  private Set<String> wordsOf(String text) {
    return wordsOf.computeIfAbsent(text, key -> WordSet.of(key, 2));
  }
}
