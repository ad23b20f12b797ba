package dev.lede.label;

import dev.lede.block.Kind;
import dev.lede.phrase.Cue;
import dev.lede.phrase.Hit;
import dev.lede.phrase.Hits;
import java.util.ArrayList;
import java.util.List;

/**
 * Settles the labels that only the finished labels around them, or an unmistakable mark, can tell.
 */
final class Settlement {
  /** A mark such as "Read more" is no longer than this, in chars. */
  private static final int MARK = 40;

  /** A "read also" line is no longer than this, in chars. */
  private static final int LINK_LINE = 240;

  /** A headline has at least so many words; a link in a menu has fewer. */
  private static final int HEADLINE_WORDS = 4;

  /** What holds so much of the page's running text is the story, whatever it is set like. */
  private static final float STORY_SHARE = 0.3f;

  private static final String MARK_ENDS = ":：|｜";

  private final View view;
  private final Sheet sheet;
  private final List<Labelled> labelled;
  private int firstBody = Integer.MAX_VALUE;
  private int lastBody = -1;

  private Settlement(View view, Sheet sheet, List<Labelled> labelled) {
    this.view = view;
    this.sheet = sheet;
    this.labelled = new ArrayList<>(labelled);
    for (int i = 0; i < labelled.size(); i++) {
      if (labelled.get(i).label().isBody()) {
        firstBody = Math.min(firstBody, i);
        lastBody = i;
      }
    }
  }

  static List<Labelled> settle(View view, Sheet sheet, List<Labelled> labelled) {
    Settlement settlement =
        new Settlement(
            view,
            sheet,
            ConsentNotice.settle(
                view, CaptionMarks.settle(view, Masthead.settle(view, sheet, labelled))));
    for (int i = 0; i < labelled.size(); i++) {
      settlement.listItems(i);
      settlement.setPieces(i);
      settlement.readAlso(i);
      settlement.titledCards(i);
    }
    CardParts.settle(view, sheet, settlement.labelled);
    for (int i = 0; i < labelled.size(); i++) {
      settlement.titledTeasers(i);
      settlement.teaserParts(i);
      settlement.relatedTitle(i);
      settlement.relatedItems(i);
      settlement.comments(i);
    }
    return settlement.labelled;
  }

  private Label label(int i) {
    return i >= 0 && i < labelled.size() ? labelled.get(i).label() : Label.CHROME;
  }

  /** Changes a block's label, unless it is known for sure. */
  private void relabel(int i, Label label, String reason) {
    Known.relabel(view, labelled, i, label, reason);
  }

  /** The items of a list that the story announces with a colon are the story's. */
  private void listItems(int i) {
    boolean item = view.block(i).shape().kind() == Kind.LIST_ITEM && view.links(i) == 0;
    if (item && i > 0 && label(i) == Label.CHROME) {
      boolean announced = label(i - 1) == Label.PARAGRAPH && view.text(i - 1).endsWith(":");
      if (announced || (label(i - 1) == Label.LIST_ITEM && isSameList(i))) {
        relabel(i, Label.LIST_ITEM, "an item of a list in the story");
      }
    }
  }

  /** Tables and code that stand between the story's paragraphs are the story's. */
  private void setPieces(int i) {
    Kind kind = view.block(i).shape().kind();
    boolean piece = kind == Kind.TABLE || kind == Kind.CODE;
    if (piece && i > firstBody && i < lastBody && view.links(i) < 0.5f && !label(i).isBody()) {
      relabel(i, Decision.bodyLabel(kind), "between the story's paragraphs");
    }
  }

  private boolean isSameList(int i) {
    return view.isHtml()
        ? view.groups().parents()[i - 1] == view.groups().parents()[i]
        : view.block(i - 1).shape().kind() == Kind.LIST_ITEM;
  }

  private void readAlso(int i) {
    if (isReadAlsoLink(i)) {
      relabel(i, Label.RELATED, "\"read also\" mark and a link");
    }
  }

  /** A mark and behind it a link, or in a text a colon or bar and what may be a headline. */
  private boolean isReadAlsoLink(int i) {
    String text = view.text(i);
    Hits hits = view.hits(i);
    if (text.length() > LINK_LINE || !hits.startsWith(Cue.READ_ALSO) || hits.is(Cue.READ_ALSO)) {
      return false;
    }
    String rest = text.substring(hits.first(Cue.READ_ALSO).orElseThrow().end()).strip();
    return view.isHtml()
        ? view.links(i) > 0.5f
        : rest.length() > 1 && MARK_ENDS.indexOf(rest.charAt(0)) >= 0;
  }

  /**
   * Under a title such as "Most read", cards with a headline that is a link are other stories,
   * whatever else.
   */
  private void titledCards(int i) {
    Label own = label(i);
    boolean open = own == Label.HEADING || own == Label.CHROME || own == Label.TEASER_LIST;
    if (!open || !view.isHtml() || !view.hits(i).is(Cue.TEASER_LIST) || !isCard(i + 1)) {
      return;
    }
    relabel(i, Label.TEASER_LIST, "the title of a list of cards");
    float alike = sheet.get(i + 1, Feature.CARD_ALIKE);
    boolean named = false;
    // text straight in the card's element counts as beside the card: a line between two is of them
    for (int at = i + 1; isCard(at, alike) || isCard(at + 1, alike); at++) {
      named &= sheet.get(at, Feature.CARD_PLACE) != 0;
      boolean headline = !named && isLink(at);
      named |= headline;
      if (headline) {
        relabel(at, Label.TEASER, "the headline of a card under the title of a list");
      } else if (label(at).isBody()) {
        relabel(at, Label.CHROME, "in a card under the title of a list");
      }
    }
  }

  private boolean isCard(int i) {
    return i < labelled.size()
        && sheet.get(i, Feature.CARD_HEADLINE) >= HEADLINE_WORDS
        && sheet.get(i, Feature.CARD_SHARE) < STORY_SHARE;
  }

  private boolean isCard(int i, float alike) {
    return isCard(i) && sheet.get(i, Feature.CARD_ALIKE) == alike;
  }

  private boolean isLink(int i) {
    return view.links(i) > 0.9f && view.words(i).weight() >= HEADLINE_WORDS;
  }

  private void teaserParts(int i) {
    if (isBetweenMarks(i) && !label(i).isBody() && view.words(i).weight() >= HEADLINE_WORDS) {
      relabel(i, Label.TEASER, "between two marks that end teasers");
    }
    boolean named = label(i) == Label.TEASER || label(i) == Label.TEASER_SECTION;
    if (named && !view.isHtml() && CaptionMarks.isCredited(view, i)) {
      relabel(i, Label.TEASER_CAPTION, "a credit behind it, between teasers");
    }
    boolean alone = !isTeaser(i - 1) && !isTeaser(i + 1) && !view.isHtml();
    if (label(i) == Label.TEASER_SECTION && alone) {
      relabel(i, Label.CHROME, "a section's name without a teaser");
    } else if (label(i) == Label.TEASER_SECTION && isPlain(i)) {
      relabel(i, Label.TEASER, "too many words for a section");
    }
    boolean among = isTeaserPart(label(i - 1)) || isTeaserPart(label(i + 1));
    boolean open = label(i) == Label.CHROME || label(i) == Label.TEASER_SECTION;
    if (among && (open || label(i) == Label.TEASER_LIST) && view.hits(i).is(Cue.CAPTION)) {
      relabel(i, Label.TEASER_CAPTION, "a caption between teasers");
    } else if (among && open) {
      if (isMark(i, Cue.READ_MORE)) {
        relabel(i, Label.TEASER_MORE, "a mark between teasers");
      } else if (sheet.get(i, Feature.ENDS_CUT) == 1) {
        relabel(i, Label.TEASER_DESCRIPTION, "cut short, between teasers");
      } else if (view.hits(i).is(Cue.SECTION) && (isTeaser(i - 1) || isTeaser(i + 1))) {
        relabel(i, Label.TEASER_SECTION, "a section between teasers");
      } else if (label(i - 1) == Label.TEASER_MORE && isTeaser(i - 2) && isPlain(i)) {
        relabel(i, Label.TEASER, "behind the mark that ends a teaser");
      }
    }
  }

  /** Whether a line of a text stands between two marks such as "Read more", but for a caption. */
  private boolean isBetweenMarks(int i) {
    int before = label(i - 1) == Label.TEASER_CAPTION ? i - 2 : i - 1;
    boolean inside = !view.isHtml() && before >= 0 && i + 1 < labelled.size();
    return inside && isMark(before, Cue.READ_MORE) && isMark(i + 1, Cue.READ_MORE);
  }

  private boolean isTeaser(int i) {
    return isTeaserPart(label(i)) && label(i) != Label.TEASER_SECTION;
  }

  /** Whether a line of a text has the words of a headline and no cue phrase. */
  private boolean isPlain(int i) {
    boolean worded = view.words(i).weight() >= HEADLINE_WORDS && !view.isSentence(i);
    return !view.isHtml() && worded && view.hits(i).all().isEmpty();
  }

  private static boolean isTeaserPart(Label label) {
    return label.compareTo(Label.TEASER_LIST) >= 0 && label.compareTo(Label.TEASER_MORE) <= 0;
  }

  /** Under a title such as "Most read" stand other stories, not related ones. */
  private void titledTeasers(int i) {
    if (label(i) == Label.TEASER_LIST && isMark(i, Cue.TEASER_LIST) && !isMark(i, Cue.READ_ALSO)) {
      for (int at = i + 1; label(at) == Label.RELATED; at++) {
        relabel(at, Label.TEASER, "under the title of a list of other stories");
      }
    }
  }

  private void relatedTitle(int i) {
    boolean leads = label(i + 1) == Label.RELATED;
    boolean titled = label(i) == Label.TEASER_LIST && (leads || isMark(i, Cue.READ_ALSO));
    if (titled || (leads && label(i) == Label.CHROME && view.hits(i).is(Cue.READ_ALSO))) {
      relabel(i, Label.RELATED_TITLE, "the title of related links");
    }
  }

  /** The links of the list that a "read also" title opens. */
  private void relatedItems(int i) {
    boolean follows = label(i - 1) == Label.RELATED_TITLE || label(i - 1) == Label.RELATED;
    boolean item = view.block(i).shape().kind() == Kind.LIST_ITEM;
    if (follows && item && !label(i).isBody() && view.links(i) > 0.9f && isOfList(i)) {
      relabel(i, Label.RELATED, "a link under a \"read also\" title");
    }
  }

  private boolean isOfList(int i) {
    return label(i - 1) == Label.RELATED_TITLE || isSameList(i);
  }

  /**
   * Text without links that the page's own class names call comments, behind the title of these.
   */
  private void comments(int i) {
    boolean named = sheet.get(i, Feature.WORDS_COMMENT) > 0 && sheet.get(i, Feature.IN_FORM) == 0;
    boolean titled = sheet.get(i, Feature.SINCE_COMMENTS) < 99;
    boolean said = view.isSentence(i) || view.hits(i).all().isEmpty();
    if (named && titled && said && label(i) == Label.CHROME && view.links(i) == 0) {
      relabel(i, Label.COMMENT, "class names comments");
    }
  }

  private boolean isMark(int i, Cue cue) {
    return view.text(i).length() <= MARK
        && view.hits(i).first(cue).map(Hit::start).filter(start -> start < 3).isPresent();
  }
}
