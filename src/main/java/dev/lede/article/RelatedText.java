package dev.lede.article;

import dev.lede.block.Block;
import dev.lede.block.Link;
import dev.lede.phrase.Cue;
import dev.lede.phrase.EastAsian;
import dev.lede.phrase.Hit;
import dev.lede.phrase.Hits;
import dev.lede.phrase.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a related link's block says.
 *
 * @param label the "read also" mark that it begins with
 * @param entries the headlines, each with where it leads; none if the block is a mark alone
 */
record RelatedText(Optional<String> label, List<Entry> entries) {
  private static final String BEHIND_MARK = " \u00A0\u3000:：|/–—->»›▶►・·•)）]】］";

  /** A shorter link is a name or a word, no headline of its own. */
  private static final int SHORTEST_HEADLINE = 20;

  private static final int SHORTEST_HEADLINE_WITHOUT_BLANKS = 10;

  /** A linked headline. */
  record Entry(String headline, Optional<String> url) {}

  /**
   * Reads a block.
   *
   * @param titled whether a title already says what the link is, so that the block need not
   */
  static RelatedText of(Block block, boolean titled) {
    String text = block.text();
    Optional<Hit> mark =
        titled
            ? Optional.empty()
            : mark(text).or(() -> gluedMark(block)).or(() -> markBeforeLink(block));
    String rest = mark.map(hit -> withoutMark(text, hit)).orElse(text);
    Optional<String> label = mark.map(hit -> text.substring(hit.start(), hit.end()));
    return new RelatedText(label, entries(block, rest));
  }

  private static Optional<Hit> mark(String text) {
    Hits hits = Phrases.in(text);
    return hits.startsWith(Cue.READ_ALSO) ? hits.first(Cue.READ_ALSO) : Optional.empty();
  }

  /** "Read more" before a link, which no mark of an item is that stands for itself. */
  private static Optional<Hit> markBeforeLink(Block block) {
    Hits hits = Phrases.in(block.text());
    Optional<Hit> mark =
        hits.startsWith(Cue.READ_MORE) ? hits.first(Cue.READ_MORE) : Optional.empty();
    return mark.filter(
        hit ->
            block.links().size() == 1
                && withoutMark(block.text(), hit).equals(block.links().get(0).text()));
  }

  /** A mark that only an element parts from the headline: "See alsoFerry runs late". */
  private static Optional<Hit> gluedMark(Block block) {
    Hits hits = Phrases.in(Seams.pieces(block).get(0));
    return hits.is(Cue.READ_ALSO) ? hits.first(Cue.READ_ALSO) : Optional.empty();
  }

  private static String withoutMark(String text, Hit mark) {
    int start = mark.end();
    while (start < text.length() && BEHIND_MARK.indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    return text.substring(start);
  }

  private static List<Entry> entries(Block block, String rest) {
    if (rest.isEmpty()) {
      return List.of();
    }
    List<Link> links = block.links();
    if (links.size() > 1 && areHeadlines(links, rest)) {
      List<Entry> entries = new ArrayList<>();
      links.forEach(link -> entries.add(new Entry(link.text(), Optional.of(link.url()))));
      return entries;
    }
    return List.of(new Entry(rest, Links.first(block)));
  }

  /** Whether the links are all long enough, and nothing but punctuation stands beside them. */
  private static boolean areHeadlines(List<Link> links, String rest) {
    int done = 0;
    for (Link link : links) {
      String text = link.text();
      int least = hasBlanks(text) ? SHORTEST_HEADLINE : SHORTEST_HEADLINE_WITHOUT_BLANKS;
      int at = rest.indexOf(text, done);
      if (text.length() < least || at < 0 || !Fingerprint.of(rest.substring(done, at)).isEmpty()) {
        return false;
      }
      done = at + text.length();
    }
    return Fingerprint.of(rest.substring(done)).isEmpty();
  }

  // Whether the script is one that parts words by blanks.
  private static boolean hasBlanks(String text) {
    return text.codePoints().noneMatch(EastAsian::isHanOrKana);
  }
}
