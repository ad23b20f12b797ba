package dev.lede.article;

import dev.lede.block.Block;
import dev.lede.block.Cut;
import dev.lede.phrase.Cue;
import dev.lede.phrase.Hit;
import dev.lede.phrase.Phrases;
import java.util.ArrayList;
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
    Map<String, Integer> balance = new TreeMap<>();
    StringBuilder page = new StringBuilder();
    for (Block block : cut.blocks()) {
      count(block.text(), 1, balance);
      page.append(block.text()).append(' ');
    }
    for (String piece : pieces(article)) {
      count(piece, -1, balance);
      if (page.indexOf(piece) < 0) {
        throw new AssertionError("not in the page: " + piece);
      }
    }
    for (Block block : cut.blocks()) {
      forgiveMarks(block.text(), balance);
    }
    for (Image image : article.story().images()) {
      forgiveGluedMark(image.caption().orElse(""), image.credit().orElse(""), page, balance);
    }
    balance.values().removeIf(count -> count == 0);
    if (!balance.isEmpty()) {
      throw new AssertionError(
          "lost (+) or printed twice (-): " + balance + suspects(cut, pieces(article)));
    }
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

  private static void count(String text, int by, Map<String, Integer> balance) {
    tokens(text).forEach(token -> balance.merge(token, by, Integer::sum));
  }

  /** The mark between a caption and its credit, where no blank parts it from the caption. */
  private static void forgiveGluedMark(
      String caption, String credit, CharSequence page, Map<String, Integer> balance) {
    int start = page.toString().indexOf(caption) + caption.length();
    int end = page.toString().indexOf(credit, start);
    boolean glued = !caption.isEmpty() && Character.isLetterOrDigit(page.charAt(start));
    if (glued
        && end >= start
        && Phrases.in(page.subSequence(start, end).toString()).is(Cue.CREDIT)) {
      forgiveMarks(page.subSequence(start, end).toString(), balance);
    }
  }

  private static void forgiveMarks(String text, Map<String, Integer> balance) {
    for (Hit hit : Phrases.in(text).all()) {
      if (MARKS.contains(hit.cue())) {
        for (String token : tokens(text.substring(hit.start(), hit.end()))) {
          balance.computeIfPresent(token, (same, count) -> count > 0 ? count - 1 : count);
        }
      }
    }
  }

  /** The letters and digits, each for itself: a credit may be glued to its caption. */
  private static List<String> tokens(String text) {
    List<String> tokens = new ArrayList<>(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        tokens.add(String.valueOf(text.charAt(i)));
      }
    }
    return tokens;
  }
}
