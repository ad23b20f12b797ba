package dev.lede.label;

import static dev.lede.label.Feature.CARD_ALIKE;
import static dev.lede.label.Feature.CARD_BLOCKS;
import static dev.lede.label.Feature.CARD_PLACE;
import static dev.lede.label.Feature.PAGE_STATES_ARTICLE;

import dev.lede.block.Kind;
import dev.lede.meta.Hosts;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Tells the page of a list, a shop or an author, whose text reads like a story: next to all of it
 * stands in equal cards, each below a headline that leads to a page of the same site. A story about
 * many things, set in cards too, leads to as many sites, or to none.
 */
final class Listing {
  /** A list has at least so many cards; a story's own sections may be as few. */
  private static final int FEWEST = 4;

  /** A card has no more blocks than this. */
  private static final int MOST_BLOCKS = 9;

  /** A linked headline has so many words, at least, if the page does not mark it as a heading. */
  private static final int HEADLINE_WORDS = 4;

  /** So much of the text stands in cards, at least; a line or two may introduce them. */
  private static final float SHARE = 0.85f;

  private final View view;
  private final Sheet sheet;

  /** The page's own site, if it states its address. */
  private final Optional<String> own;

  /** How many cards lead to each site, by its name; "" is the page's own. */
  private final Map<String, Integer> sites = new HashMap<>();

  private int lastCard = -1;
  private int cards;

  private Listing(View view, Sheet sheet) {
    this.view = view;
    this.sheet = sheet;
    own = view.stated().publication().url().map(Hosts::name);
  }

  /**
   * Whether a page is no story but a list.
   *
   * @param body how likely each block is story
   */
  static boolean is(View view, Sheet sheet, float[] body) {
    return view.isHtml()
        && sheet.get(0, PAGE_STATES_ARTICLE) != 1
        && new Listing(view, sheet).is(body);
  }

  private boolean is(float[] body) {
    float words = 0;
    float inCards = 0;
    for (int i = 0; i < body.length; i++) {
      if (body[i] >= Decision.BODY) {
        float weight = view.words(i).weight();
        int headline = headline(i);
        words += weight;
        if (headline >= 0) {
          inCards += weight;
          count(headline);
        }
      }
    }
    int most = own.isPresent() ? sites.getOrDefault("", 0) : mostToOneSite();
    return most >= FEWEST && most >= SHARE * cards && inCards >= SHARE * words;
  }

  /** The headline with a link at or before a block in its card; -1 if it stands in none. */
  private int headline(int i) {
    boolean card = sheet.get(i, CARD_ALIKE) >= FEWEST && sheet.get(i, CARD_BLOCKS) <= MOST_BLOCKS;
    int first = card ? i - (int) sheet.get(i, CARD_PLACE) : i + 1;
    for (int at = first; at <= i; at++) {
      if (isHeadline(at)) {
        return at;
      }
    }
    return -1;
  }

  private boolean isHeadline(int i) {
    boolean heading = view.kind(i) == Kind.HEADING;
    boolean worded = heading || view.words(i).weight() >= HEADLINE_WORDS;
    return worded && view.isLink(i) && !view.block(i).links().isEmpty();
  }

  private void count(int headline) {
    if (headline != lastCard) {
      lastCard = headline;
      cards++;
      sites.merge(site(view.block(headline).links().get(0).url()), 1, Integer::sum);
    }
  }

  private String site(String url) {
    String site = Hosts.name(url);
    return own.filter(site::equals).isPresent() ? "" : site;
  }

  private int mostToOneSite() {
    int most = 0;
    for (int count : sites.values()) {
      most = Math.max(most, count);
    }
    return most;
  }
}
