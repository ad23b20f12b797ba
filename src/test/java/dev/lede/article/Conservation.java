package dev.lede.article;

import dev.lede.block.Block;
import dev.lede.block.Cut;
import dev.lede.phrase.CaptionMark;
import dev.lede.phrase.Cue;
import dev.lede.phrase.Hit;
import dev.lede.phrase.Phrases;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Proves that an article holds all text of its page, each piece once and verbatim. */
public final class Conservation {
  private static final Set<Cue> MARKS = Set.of(Cue.CREDIT, Cue.CAPTION, Cue.READ_ALSO);

  private Conservation() {}

  /** Fails with what was lost, printed twice or changed. */
  public static void check(Cut cut, Article article) {
    int[] balance = new int[Character.MAX_VALUE + 1];
    StringBuilder blocks = new StringBuilder();
    for (Block block : cut.blocks()) {
      count(block.text(), 1, balance);
      blocks.append(block.text()).append(' ');
    }
    String page = blocks.toString();
    int place = 0;
    for (String piece : pieces(article)) {
      count(piece, -1, balance);
      place = place(piece, page, place);
    }
    if (!isEven(balance)) {
      forgive(cut, article, page, balance);
    }
    if (!isEven(balance)) {
      throw new AssertionError(
          "lost (+) or printed twice (-): " + shown(balance) + suspects(cut, pieces(article)));
    }
  }

  /** Where a piece stands in the page: most of them stand behind the one before. */
  private static int place(String piece, String page, int before) {
    int behind = page.indexOf(piece, before);
    int place = behind < 0 ? page.indexOf(piece) : behind;
    if (place < 0) {
      throw new AssertionError("not in the page: " + piece);
    }
    return place;
  }

  private static boolean isEven(int[] balance) {
    for (int count : balance) {
      if (count != 0) {
        return false;
      }
    }
    return true;
  }

  private static Map<Character, Integer> shown(int[] balance) {
    Map<Character, Integer> shown = new TreeMap<>();
    for (int c = 0; c < balance.length; c++) {
      if (balance[c] != 0) {
        shown.put((char) c, balance[c]);
      }
    }
    return shown;
  }

  private static void forgive(Cut cut, Article article, String page, int[] balance) {
    List<String> body = new ArrayList<>();
    article.story().body().forEach(item -> body.add(item.text()));
    for (Block block : cut.blocks()) {
      if (!body.remove(block.text())) { // a paragraph keeps its marks
        forgiveMarks(block.text(), balance);
      }
    }
    List<String> dropped =
        article.surroundings().dropped().stream().map(Dropped::text).toList(); // titles, too
    for (Related link : article.surroundings().related()) {
      link.label()
          .filter(label -> dropped.stream().noneMatch(text -> text.startsWith(label)))
          .ifPresent(label -> forgiveLabel(label, link.headline(), page, balance));
    }
    for (Image image : article.story().images()) {
      forgiveMarkBetween(image.caption().orElse(""), image.credit().orElse(""), page, balance);
    }
    for (Teaser teaser : article.surroundings().teasers()) {
      forgiveMarkBetween(teaser.caption().orElse(""), teaser.credit().orElse(""), page, balance);
    }
  }

  /** The label of a related link that is no mark on its block: glued to it, or "read more". */
  private static void forgiveLabel(String label, String headline, String page, int[] balance) {
    boolean more = Phrases.in(label).is(Cue.READ_MORE) && isBefore(label, headline, page);
    if (more || page.contains(label + headline)) {
      BitSet whole = new BitSet();
      whole.set(0, label.length());
      forgive(whole, label, balance); // unless it was a mark as well
    }
  }

  /** Whether a page says a label, and behind it a headline, with no more than marks between. */
  private static boolean isBefore(String label, String headline, String page) {
    boolean before = false;
    for (int at = page.indexOf(headline); at >= 0 && !before; at = page.indexOf(headline, at + 1)) {
      int end = at;
      while (end > 0 && !Character.isLetterOrDigit(page.charAt(end - 1))) {
        end--;
      }
      before = page.startsWith(label, end - label.length());
    }
    return before;
  }

  private static String suspects(Cut cut, List<String> pieces) {
    StringBuilder suspects = new StringBuilder();
    for (Block block : cut.blocks()) {
      if (!pieces.contains(block.text())) {
        suspects.append("\n  in no one piece: ").append(block.text());
      }
    }
    return suspects.toString();
  }

  /** All text of an article; labels and list titles stand in what is dropped, or are marks. */
  private static List<String> pieces(Article article) {
    List<String> pieces = new ArrayList<>();
    article.story().body().forEach(item -> pieces.add(item.text()));
    for (Image image : article.story().images()) {
      image.caption().ifPresent(pieces::add);
      image.credit().ifPresent(pieces::add);
    }
    article.surroundings().related().forEach(link -> pieces.add(link.headline()));
    for (Teaser teaser : article.surroundings().teasers()) {
      pieces.add(teaser.headline());
      for (Optional<String> part :
          List.of(
              teaser.articleSection(),
              teaser.description(),
              teaser.datePublished(),
              teaser.caption(),
              teaser.credit())) {
        part.ifPresent(pieces::add);
      }
    }
    article.surroundings().comments().forEach(comment -> pieces.add(comment.text()));
    article.surroundings().dropped().forEach(dropped -> pieces.add(dropped.text()));
    return pieces;
  }

  /** Counts the letters and digits, each for itself: a credit may be glued to its caption. */
  private static void count(String text, int by, int[] balance) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        balance[text.charAt(i)] += by;
      }
    }
  }

  /**
   * The mark between a caption and its credit, where the block as a whole shows none: no blank
   * parts it from the caption, or it is a mark only where an element begins with it ("Photos Ann
   * Lee"). The caption's words may stand elsewhere too.
   */
  private static void forgiveMarkBetween(
      String caption, String credit, String page, int[] balance) {
    int place = caption.isEmpty() ? -1 : page.indexOf(caption);
    for (; place >= 0; place = page.indexOf(caption, place + 1)) {
      int start = place + caption.length();
      int end = page.indexOf(credit, start);
      if (end > start && Phrases.in(page.substring(start, end)).is(Cue.CREDIT)) {
        BitSet known = marks(page.substring(place, end + credit.length()), 0);
        known.flip(start - place, end - place);
        forgive(known.get(start - place, end - place), page.substring(start, end), balance);
        return;
      }
    }
  }

  private static void forgiveMarks(String text, int[] balance) {
    BitSet marks = marks(text, 0);
    for (Hit hit : Phrases.in(text).all()) {
      if (MARKS.contains(hit.cue())) {
        // once a mark is gone, what stood beside it may be one: "Photo: Archive: Ann Lee"
        String before = CreditText.trim(text.substring(0, hit.start()));
        marks.or(marks(before, text.indexOf(before)));
        String behind = CreditText.trim(text.substring(hit.end()));
        marks.or(marks(behind, text.indexOf(behind, hit.end())));
      }
    }
    forgive(marks, text, balance);
  }

  private static void forgive(BitSet chars, String text, int[] balance) {
    for (int i = chars.nextSetBit(0); i >= 0; i = chars.nextSetBit(i + 1)) {
      balance[text.charAt(i)] -= balance[text.charAt(i)] > 0 ? 1 : 0;
    }
  }

  /** Where the marks stand in a part of a text that begins at an index. */
  private static BitSet marks(String part, int start) {
    BitSet marks = new BitSet();
    marks.set(start, start + CaptionMark.end(part));
    for (Hit hit : Phrases.in(part).all()) {
      if (MARKS.contains(hit.cue())) {
        marks.set(start + hit.start(), start + hit.end());
      }
    }
    return marks;
  }
}
