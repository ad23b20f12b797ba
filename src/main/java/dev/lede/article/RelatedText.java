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
    Optional<Hit> mark = titled ? Optional.empty() : mark(block);
    if (mark.isEmpty()) {
      return new RelatedText(Optional.empty(), entries(block, text));
    }
    Optional<String> label = Optional.of(text.substring(mark.get().start(), mark.get().end()));
    return new RelatedText(label, entries(block, withoutMark(text, mark.get())));
  }

  private static Optional<Hit> mark(Block block) {
    Hits hits = Phrases.in(block.text());
    if (hits.startsWith(Cue.READ_ALSO)) {
      return hits.first(Cue.READ_ALSO);
    }
    Optional<Hit> glued = gluedMark(block);
    return glued.isEmpty() && isBeforeLink(hits, block) ? hits.first(Cue.READ_MORE) : glued;
  }

  /** Whether a block is "Read more" and a link behind it; by itself that marks no headline. */
  private static boolean isBeforeLink(Hits hits, Block block) {
    return hits.startsWith(Cue.READ_MORE)
        && block.links().size() == 1
        && withoutMark(block.text(), hits.first(Cue.READ_MORE).orElseThrow())
            .equals(block.links().get(0).text());
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
      for (Link link : links) {
        entries.add(new Entry(link.text(), Optional.of(link.url())));
      }
      return entries;
    }
    return List.of(new Entry(rest, Links.addressOf(block)));
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
