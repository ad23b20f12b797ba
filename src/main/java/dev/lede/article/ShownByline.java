package dev.lede.article;

import dev.lede.block.Markup;
import dev.lede.label.Label;
import dev.lede.label.Labelled;
import dev.lede.meta.Bylines;
import dev.lede.meta.DateOrder;
import dev.lede.meta.Dates;
import dev.lede.phrase.Cue;
import dev.lede.phrase.Hits;
import dev.lede.phrase.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Finds the byline that a page shows at the head of its story, and who is named in it. */
final class ShownByline {
  /** A longer line is no byline. */
  private static final int LONGEST = 120;

  /** The byline stands below the headline, and may stand behind the story's first block. */
  private static final int BEHIND = 2;

  /** Where no headline is shown, the byline is looked for in so many blocks before the story. */
  private static final int BEFORE = 6;

  private final List<Labelled> blocks;
  private final Optional<Labelled> headline;

  private ShownByline(List<Labelled> blocks, Optional<Labelled> headline) {
    this.blocks = blocks;
    this.headline = headline;
  }

  /**
   * A byline.
   *
   * @param line the line as printed
   * @param names the names in it
   */
  record Byline(String line, List<String> names) {}

  /**
   * The first line with names among those that are labelled a byline; else among those around the
   * story's head that begin as one; else one there that holds nothing but names, next to the
   * headline or a date; else the one that names the editor.
   *
   * @param flat whether the page states nothing, as flattened text does, so that names may stand
   *     bare
   */
  static Optional<Byline> of(List<Labelled> blocks, Optional<Labelled> headline, boolean flat) {
    ShownByline shown = new ShownByline(blocks, headline);
    Optional<Byline> byline = shown.labelled(false).or(shown::said);
    Optional<Byline> writer = flat ? byline.or(shown::bare).or(shown::signed) : byline;
    return writer.or(() -> shown.labelled(true));
  }

  private Optional<Byline> labelled(boolean editor) {
    for (int i = 0; i < blocks.size(); i++) {
      boolean other = Bylines.namesEditor(text(i)) != editor || Bylines.namesSource(text(i));
      if (blocks.get(i).label() == Label.BYLINE && !other) {
        List<String> names = Bylines.names(cut(parted(i)));
        Optional<Byline> byline = byline(i, names.isEmpty() ? behindDate(text(i)) : names);
        if (byline.isPresent()) {
          return byline;
        }
        if (leadsOn(i)) {
          return byline(i + 1, Bylines.names(cut(text(i + 1))));
        }
      }
    }
    return Optional.empty();
  }

  /**
   * Whether the line only announces the name on the next: "Author of the article:", "Written by".
   */
  private boolean leadsOn(int i) {
    return (text(i).endsWith(":") || Bylines.announces(text(i)))
        && i + 1 < blocks.size()
        && text(i + 1).length() <= LONGEST;
  }

  private Optional<Byline> said() {
    int last = Math.min(blocks.size() - 1, ShownHeadline.opening(blocks) + BEHIND);
    for (int i = first(); i <= last; i++) {
      if (mayBe(i)) {
        Optional<Byline> byline = byline(i, Bylines.announces(text(i)) ? next(i) : said(text(i)));
        if (byline.isPresent()) {
          return byline;
        }
      }
    }
    return Optional.empty();
  }

  /** The name below a line behind the story that only announces it: "Article by". */
  private Optional<Byline> signed() {
    for (int i = ShownHeadline.opening(blocks); i < blocks.size(); i++) {
      if (blocks.get(i).label() == Label.CHROME && Bylines.announces(text(i))) {
        Optional<Byline> byline = byline(i, next(i));
        if (byline.isPresent()) {
          return byline;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Byline> bare() {
    int last = ShownHeadline.opening(blocks);
    for (int i = Math.max(1, first()); i < last; i++) {
      Label label = blocks.get(i).label();
      boolean free = label == Label.CHROME || label == Label.DATE;
      boolean name = free && text(i).length() <= LONGEST && (hasDate(i) || !hasDigit(i));
      if (name && (isMark(i - 1) || isMark(i + 1))) {
        Optional<Byline> byline = byline(i, BareNames.of(cut(text(i))));
        if (byline.isPresent()) {
          return byline;
        }
      }
    }
    return Optional.empty();
  }

  /** Whether the block is one that a byline stands next to: the headline, the deck, a date. */
  private boolean isMark(int i) {
    if (i >= blocks.size()) {
      return false;
    }
    Label label = blocks.get(i).label();
    return label == Label.HEADLINE
        || headline.filter(block -> block == blocks.get(i)).isPresent()
        || label == Label.DECK
        || label == Label.DATE
        || label == Label.CHROME && text(i).length() <= LONGEST && hasDate(i);
  }

  private boolean hasDate(int i) {
    return Dates.first(text(i), DateOrder.DAY_FIRST)
        .filter(date -> date.iso().length() >= 10)
        .isPresent();
  }

  private boolean hasDigit(int i) {
    return text(i).chars().anyMatch(Character::isDigit);
  }

  /** The index of the first block in which the byline is looked for. */
  private int first() {
    return headline
        .map(shown -> shown.block().index() + 1)
        .orElseGet(() -> Math.max(0, ShownHeadline.opening(blocks) - BEFORE));
  }

  private boolean mayBe(int i) {
    Label label = blocks.get(i).label();
    boolean free = label == Label.CHROME || label == Label.DATE || label == Label.HEADING;
    return free && text(i).length() <= LONGEST;
  }

  /** The names below a line that only announces them, if nothing else stands there. */
  private List<String> next(int i) {
    return leadsOn(i) && isFree(i + 1) ? BareNames.of(cut(text(i + 1))) : List.of();
  }

  private boolean isFree(int i) {
    Label label = blocks.get(i).label();
    return label == Label.BYLINE || label == Label.CHROME || label == Label.DATE;
  }

  /** The names in the part of a line that says "by", as in "8 March | By Ada Marsh". */
  private static List<String> said(String text) {
    for (String part : text.split(" ?[|•·] ?")) {
      if (Bylines.says(part)) {
        return Bylines.names(cut(part)).stream().filter(BareNames::isWhole).toList();
      }
    }
    List<String> names = behindDate(text);
    String writer = Bylines.partOfWriter(text);
    return names.isEmpty() && !writer.equals(text) ? Bylines.names(writer) : names;
  }

  /** The names behind a date, if it is said that they are: "1 July 2024 by Ada Marsh". */
  private static List<String> behindDate(String text) {
    return Dates.first(text, DateOrder.DAY_FIRST)
        .map(date -> text.substring(date.end()).strip())
        .filter(Bylines::says)
        .map(tail -> Bylines.names(cut(tail)).stream().filter(BareNames::isWhole).toList())
        .orElse(List.of());
  }

  private Optional<Byline> byline(int i, List<String> names) {
    return names.isEmpty()
        ? Optional.empty()
        : Optional.of(new Byline(text(i), new ArrayList<>(names)));
  }

  private String text(int i) {
    return blocks.get(i).block().text();
  }

  /** The text with a mark where only elements part two words: "Ada Marsh · Updated today". */
  private String parted(int i) {
    String text = text(i);
    Optional<Element> element = blocks.get(i).block().markup().map(Markup::element);
    if (text.length() > LONGEST || element.filter(all -> all.text().equals(text)).isEmpty()) {
      return text;
    }
    StringBuilder parted = new StringBuilder();
    for (TextNode node : (Iterable<TextNode>) element.get().nodeStream(TextNode.class)::iterator) {
      String words = node.text();
      boolean glued =
          !parted.isEmpty()
              && !words.isEmpty()
              && Character.isLetter(parted.charAt(parted.length() - 1))
              && Character.isLetter(words.charAt(0));
      parted.append(glued ? " · " : "").append(words);
    }
    return parted.toString().strip();
  }

  /** The index of what says when it was published or changed; the text's end if nothing does. */
  private static int published(String text) {
    for (int i = 1; i < text.length(); i++) {
      boolean starts =
          text.charAt(i - 1) == ' ' && Character.isUpperCase(text.charAt(i))
              || NameShape.isGlued(text, i);
      if (starts) {
        Hits hits = Phrases.in(text.substring(i));
        if (hits.startsWith(Cue.PUBLISHED) || hits.startsWith(Cue.UPDATED)) {
          return i;
        }
      }
    }
    return text.length();
  }

  /**
   * The text before the date that often shares its line, even without a blank between them, and
   * before the "on" that leads to it.
   */
  private static String cut(String line) {
    String text = line.substring(0, published(line)).strip();
    int end = Math.min(1, text.length());
    while (end < text.length() && !Character.isDigit(text.charAt(end))) {
      end++;
    }
    String head = text.substring(0, Math.min(end, text.length())).strip();
    int word = head.length();
    while (end < text.length() && word > 0 && isInWord(head, word)) {
      word--;
    }
    String tail = head.substring(word);
    boolean ofDate =
        !tail.isEmpty() && (Dates.month(tail) > 0 || Character.isLowerCase(tail.charAt(0)));
    return ofDate ? head.substring(0, word).strip() : head;
  }

  /** Whether the char before an index belongs to the word that ends the text. */
  private static boolean isInWord(String text, int i) {
    boolean starts =
        i < text.length()
            && Character.isUpperCase(text.charAt(i))
            && Character.isLowerCase(text.charAt(i - 1));
    return Character.isLetter(text.charAt(i - 1)) && !starts;
  }
}
