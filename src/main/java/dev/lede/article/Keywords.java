package dev.lede.article;

import dev.lede.block.Block;
import dev.lede.label.Label;
import dev.lede.label.Labelled;
import dev.lede.phrase.Cue;
import dev.lede.phrase.Hits;
import dev.lede.phrase.Phrases;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Takes the keywords out of a line such as "Tags: harbour, ferry", or out of a list with one on
 * each line or link.
 */
final class Keywords {
  /** A longer line below a list's title is no keyword. */
  private static final int LONGEST = 30;

  /** The title may stand so many lines above the first that is labelled. */
  private static final int ABOVE = 2;

  /** A line that says one of these is no keyword. */
  private static final Set<Cue> OTHERS =
      EnumSet.of(
          Cue.SHARE,
          Cue.SUBSCRIBE,
          Cue.COMMENTS,
          Cue.READ_MORE,
          Cue.READ_ALSO,
          Cue.TEASER_LIST,
          Cue.NAVIGATION,
          Cue.ADVERTISEMENT,
          Cue.LEGAL);

  private final List<Labelled> blocks;

  private Keywords(List<Labelled> blocks) {
    this.blocks = blocks;
  }

  /** The keywords that stand together where the first is labelled. */
  static List<String> of(List<Labelled> blocks) {
    Keywords keywords = new Keywords(blocks);
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i).label() == Label.KEYWORDS) {
        return keywords.around(i);
      }
    }
    return List.of();
  }

  private List<String> around(int first) {
    int start = first; // or where the title above is
    for (int i = first; i > 0 && i >= first - ABOVE && !isTitle(start); i--) {
      start = isTitle(i - 1) ? i - 1 : start;
      if (!isShort(i - 1)) {
        break;
      }
    }
    boolean titled = isTitle(start);
    List<String> keywords = new ArrayList<>();
    int end = titled ? start + 1 : start;
    while (end < blocks.size() && (end <= first || goesOn(end, titled))) {
      keywords.addAll(words(blocks.get(end).block()));
      end++;
    }
    return keywords.stream().distinct().toList();
  }

  /** Whether a line goes on with the list above it. */
  private boolean goesOn(int i, boolean titled) {
    boolean like = isShort(i) && (titled || text(i).startsWith("#") && text(i - 1).startsWith("#"));
    return blocks.get(i).label() == Label.KEYWORDS || like;
  }

  private boolean isShort(int i) {
    Label label = blocks.get(i).label();
    return (label == Label.CHROME || label == Label.KEYWORDS)
        && text(i).length() <= LONGEST
        && !Phrases.in(text(i)).isAny(OTHERS);
  }

  /** Whether a line says that keywords follow, and they stand below it. */
  private boolean isTitle(int i) {
    if (i + 1 >= blocks.size() || !isShort(i) && blocks.get(i).label() != Label.KEYWORDS) {
      return false;
    }
    Hits hits = Phrases.in(text(i));
    boolean more = isShort(i + 1) && !isLinked(blocks.get(i).block());
    boolean whole = hits.is(Cue.KEYWORDS) || hits.is(Cue.READ_ALSO);
    return more && (whole || hits.startsWith(Cue.KEYWORDS) && split(text(i)).size() == 1);
  }

  private static boolean isLinked(Block block) {
    return !links(block).isEmpty();
  }

  private static List<String> words(Block block) {
    List<String> links = links(block);
    return links.isEmpty() ? split(block.text()) : links;
  }

  /**
   * The links that make up a block, also those that lead nowhere; a text is parted by its marks.
   */
  private static List<String> links(Block block) {
    List<String> links = new ArrayList<>();
    int length = 0;
    if (block.element().isPresent()) {
      for (String link : Links.texts(block)) {
        String word = bare(link);
        if (!word.isEmpty()) {
          links.add(word);
        }
        length += link.length();
      }
    }
    return length * 2 >= block.text().length() ? links : List.of();
  }

  private static String bare(String text) {
    return text.startsWith("#") ? text.substring(1).strip() : text;
  }

  private static List<String> split(String line) {
    String list =
        Phrases.in(line)
            .first(Cue.KEYWORDS)
            .filter(hit -> hit.start() == 0)
            .map(hit -> line.substring(hit.end()))
            .orElse(line);
    return Stream.of(list.split("[,;|/:：，、；｜•·#]++"))
        .map(String::strip)
        .filter(word -> !word.isEmpty())
        .toList();
  }

  private String text(int i) {
    return blocks.get(i).text();
  }
}
