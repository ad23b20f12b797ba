package dev.lede.label;

import dev.lede.block.Kind;
import dev.lede.phrase.Cue;
import dev.lede.phrase.Hits;
import dev.lede.phrase.Sentences;
import org.jsoup.nodes.Element;

/**
 * Settles the labels that only the finished labels around them, or an unmistakable mark, can tell.
 */
final class Settlement {
  /** A "read also" line is no longer than this, in chars. */
  private static final int LINK_LINE = 240;

  /** A sub-heading has seldom more words. */
  private static final int HEADING_WORDS = 10;

  private static final String MARK_ENDS = ":：|｜/／";

  /** So ends a caption that names who made the picture. */
  private static final String BRACKET_ENDS = ")）]】";

  private final View view;
  private final Sheet sheet;
  private final Labels labels;
  private final TeaserParts teasers;
  private final SetTeasers setTeasers;
  private final TeaserLines lines;
  private final int firstBody;

  /** The story's last block, so far. */
  private int lastBody;

  private Settlement(View view, Sheet sheet, Labels labels) {
    this.view = view;
    this.sheet = sheet;
    this.labels = labels;
    teasers = new TeaserParts(view, sheet, labels);
    setTeasers = new SetTeasers(view, sheet, labels, teasers);
    lines = new TeaserLines(view, labels, teasers);
    firstBody = labels.firstBody();
    lastBody = labels.lastBody();
  }

  /**
   * Settles all labels of a page, in passes that each go by what those before it have settled:
   *
   * <ol>
   *   <li>what tells where the story is: a text's that is as short as a teaser's; its headline and
   *       standfirst, what seems to be of it but is hidden, a caption or a notice, the next story,
   *       comments, a form, a copy; then what is of it by its place, and the times over its
   *       entries; an entry of an index, which no teaser's neighbours must go by;
   *   <li>what else is the story's own, between its first and its last block, and what stands right
   *       behind it; and the headlines of cards under a title, as a card's parts go by its
   *       headline;
   *   <li>the parts of cards, before what has no card is told by its neighbours;
   *   <li>block by block what belongs to teasers and to related links, as far as the labels beside
   *       it say;
   *   <li>the words of teasers' pictures in a text, and the links of each list of it, which are all
   *       the same;
   *   <li>the comments, among what is left.
   * </ol>
   */
  static void settle(View view, Sheet sheet, Labels labels) {
    if (view.isHtml()) {
      elements(view, sheet, labels);
    } else {
      lines(view, sheet, labels); // a text loads none of what reads elements
    }
    new Settlement(view, sheet, labels).around(); // looks where the story is now
    CommentParts.settle(view, sheet, labels);
  }

  /** What is the story of a page of elements. */
  private static void elements(View view, Sheet sheet, Labels labels) {
    HiddenText.settle(view, sheet, labels);
    Masthead.settle(view, sheet, labels);
    DeckLine.settle(view, labels);
    PictureLines.settle(view, labels);
    saidPlainly(view, labels);
    others(view, sheet, labels);
    Notices.settle(view, labels);
    boxes(view, sheet, labels);
    EntryTimes.settle(view, labels);
  }

  /** What is the story of a page of lines: by where they stand, and how they repeat. */
  private static void lines(View view, Sheet sheet, Labels labels) {
    DatedTeasers.settle(view, labels);
    ShortStory.settle(view, labels);
    Masthead.settle(view, sheet, labels);
    PictureFiles.settle(view, labels);
    StrayComments.settle(view, sheet, labels);
    Contents.settle(view, labels);
    Separators.settle(view, labels);
    WholeCopy.settle(view, labels);
    Islands.settle(labels);
    saidPlainly(view, labels);
    Notices.settle(view, labels);
    IndexEntries.settle(view, labels);
  }

  /** What says itself that it is a caption or a notice. */
  private static void saidPlainly(View view, Labels labels) {
    CaptionMarks.settle(view, labels);
    ConsentNotice.settle(view, labels);
    PaywallNotice.settle(view, labels);
  }

  /** What is around the story that is found by now, and what of it is the story's own. */
  private void around() {
    for (int i = 0; i < labels.size(); i++) {
      story(i);
    }
    CardParts.settle(view, sheet, labels);
    lines.wholeDescriptions();
    for (int i = 0; i < labels.size(); i++) {
      surroundings(i);
    }
    if (!view.isHtml()) {
      TeaserPictures.settle(view, labels, teasers);
      ListVote.settle(view, labels);
    }
  }

  /** What elements of their own hold of others behind the story: an offer, a story, comments. */
  private static void others(View view, Sheet sheet, Labels labels) {
    PaywallOffer.settle(view, sheet, labels);
    NextStory.settle(view, sheet, labels);
    CommentBoxes.settle(view, sheet, labels);
  }

  /** What stands in boxes within the story, and what only looks as if it did. */
  private static void boxes(View view, Sheet sheet, Labels labels) {
    AnchorLists.settle(view, labels);
    FormBoxes.settle(view, labels);
    PullQuotes.settle(view, labels);
    StoryGaps.settle(view, sheet, labels);
    Unfolding.settle(view, labels);
  }

  private void story(int i) {
    listItems(i);
    setPieces(i);
    readAlso(i);
    behindReadAlso(i);
    linkBehindStory(i);
    setTeasers.titledCards(i);
  }

  private void surroundings(int i) {
    lines.title(i);
    teasers.titled(i);
    setTeasers.linksSetAlike(i);
    lines.part(i);
    teasers.between(i);
    lines.behindMark(i); // what is no mark itself
    relatedTitle(i); // behind the teasers' titles, some of which turn out to be these
    relatedItems(i);
  }

  /** The items of a list that the story announces with a colon, or has others of, are its own. */
  private void listItems(int i) {
    boolean item = view.kind(i) == Kind.LIST_ITEM && view.links(i) == 0;
    if (item && i > 0 && labels.of(i) == Label.CHROME) {
      boolean announced =
          labels.of(i - 1) == Label.PARAGRAPH && sheet.get(i - 1, Feature.ENDS_COLON) == 1;
      boolean among = labels.of(i - 1) == Label.LIST_ITEM && labels.of(i + 1) == Label.LIST_ITEM;
      if (announced || among || (labels.of(i - 1) == Label.LIST_ITEM && isSameList(i))) {
        labels.set(i, Label.LIST_ITEM, "an item of a list in the story");
      }
    }
  }

  /** Tables and code between the story's paragraphs or right behind the last are the story's. */
  private void setPieces(int i) {
    Kind kind = view.kind(i);
    boolean piece = kind == Kind.TABLE || kind == Kind.CODE;
    boolean inside = i > firstBody && (i < lastBody || endsStory(i));
    if (piece && inside && view.links(i) < 0.5f && !labels.isBody(i)) {
      labels.set(i, Decision.bodyLabel(kind), "among the story's paragraphs");
      lastBody = Math.max(lastBody, i);
    }
  }

  /**
   * Whether a block of HTML follows the story's last in the element that holds that, with no more
   * than a table's caption between.
   */
  private boolean endsStory(int i) {
    if (!view.isHtml() || lastBody < 0 || i <= lastBody || i > lastBody + 2) {
      return false;
    }
    Element around = view.groups().parent(i);
    Element last = view.groups().own(lastBody);
    return !around.nameIs("body") && last.parents().contains(around);
  }

  private boolean isSameList(int i) {
    return view.isHtml()
        ? view.groups().parents()[i - 1] == view.groups().parents()[i]
        : view.kind(i - 1) == Kind.LIST_ITEM;
  }

  private void readAlso(int i) {
    boolean heading = !view.isHtml() && labels.of(i) == Label.HEADING;
    Hits hits = view.hits(i);
    boolean marked = heading && hits.startsWith(Cue.READ_ALSO) && !hits.is(Cue.READ_ALSO);
    if (marked || isReadAlsoLink(i) && labels.of(i) != Label.CREDIT) { // "Foto:" may be either
      labels.set(i, Label.RELATED, "\"read also\" mark and a link");
    }
  }

  /**
   * A "read also" line of a text that says its headline itself has nothing to do with the line
   * behind it, before a paragraph that is the story's or, if it is a sentence, before the title of
   * a list; nor has anything of other stories to do with a heading that Markdown marks there.
   */
  private void behindReadAlso(int i) {
    boolean before = labels.of(i + 1) == Label.PARAGRAPH && view.isSentence(i + 1);
    boolean last = labels.of(i + 1) == Label.TEASER_LIST && view.isSentence(i);
    boolean inside = i > firstBody && (before || last);
    boolean other = labels.of(i) == Label.RELATED || labels.of(i) == Label.TEASER;
    boolean alone = inside && other && view.links(i) == 0;
    if (view.isHtml() || !alone || view.hits(i).has(Cue.READ_ALSO)) {
      return;
    }
    boolean whole = labels.isBody(i - 2) && isReadAlsoLink(i - 1);
    boolean heads = view.words(i).weight() <= HEADING_WORDS && BRACKET_ENDS.indexOf(end(i)) < 0;
    if (view.isSentence(i) && whole) {
      labels.set(i, Label.PARAGRAPH, "behind a whole \"read also\" line, within the story");
    } else if (isHeading(i) || whole && heads && !Sentences.endsIn(view.text(i))) {
      labels.set(i, Label.HEADING, "a line of its own before a paragraph, within the story");
    }
  }

  private boolean isHeading(int i) {
    return view.kind(i) == Kind.HEADING;
  }

  private char end(int i) {
    return view.text(i).charAt(view.text(i).length() - 1);
  }

  /**
   * A link with the words of a headline, of a text that shows links, right behind the story's end.
   */
  private void linkBehindStory(int i) {
    boolean behind = i == lastBody + 1 && labels.of(i) == Label.CHROME;
    boolean last = i == lastBody && labels.of(i) == Label.PARAGRAPH && !view.isSentence(i);
    if (!view.isHtml()
        && i > 0
        && (behind || last)
        && teasers.isHeadlineLink(i)
        && view.hits(i).all().isEmpty()) {
      labels.set(i, Label.RELATED, "a link right behind the story");
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
        : i > firstBody // above the story "Comment: …" is its headline
            && rest.length() > 1
            && MARK_ENDS.indexOf(rest.charAt(0)) >= 0;
  }

  private void relatedTitle(int i) {
    boolean leads = labels.of(i + 1) == Label.RELATED;
    boolean titled =
        labels.of(i) == Label.TEASER_LIST && (leads || teasers.isMark(i, Cue.READ_ALSO));
    if (titled || (leads && labels.of(i) == Label.CHROME && view.hits(i).is(Cue.READ_ALSO))) {
      labels.set(i, Label.RELATED_TITLE, "the title of related links");
    }
  }

  /** The links of the list that a "read also" title opens. */
  private void relatedItems(int i) {
    boolean follows = labels.of(i - 1) == Label.RELATED_TITLE || labels.of(i - 1) == Label.RELATED;
    boolean item = view.kind(i) == Kind.LIST_ITEM;
    if (follows && item && !labels.isBody(i) && view.isLink(i) && isOfList(i)) {
      labels.set(i, Label.RELATED, "a link under a \"read also\" title");
    }
  }

  private boolean isOfList(int i) {
    return labels.of(i - 1) == Label.RELATED_TITLE || isSameList(i);
  }
}
