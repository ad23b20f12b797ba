package dev.lede.label;

import dev.lede.block.Kind;
import org.jsoup.nodes.Element;

/**
 * Settles the labels that only the finished labels around them, or an unmistakable mark, can tell.
 * This class says in which order; what belongs together is settled by a class of its own.
 */
final class Settlement {
  /** A date has no more words than this. */
  private static final int DATE_WORDS = 6;

  /** Nor has a keyword more than this. */
  private static final int KEYWORD_WORDS = 6;

  /** An item that only its neighbours tell has so many words: it is no count, no mark. */
  private static final int ITEM_WORDS = 2;

  private final View view;
  private final Sheet sheet;
  private final Labels labels;
  private final TeaserParts teasers;
  private final ReadAlso readAlso;
  private final int firstBody;

  /** The story's last block, so far. */
  private int lastBody;

  private Settlement(View view, Sheet sheet, Labels labels) {
    this.view = view;
    this.sheet = sheet;
    this.labels = labels;
    teasers = new TeaserParts(view, sheet, labels);
    readAlso = new ReadAlso(view, labels, teasers);
    firstBody = labels.firstBody();
    lastBody = labels.lastBody();
  }

  /**
   * Settles all labels of a page, in passes that each go by what those before it have settled:
   *
   * <ol>
   *   <li>where the story is: its headline and standfirst are found, what only seems to be of it is
   *       taken out (what is hidden, a caption, a notice, the next story, comments, a form) and
   *       what is of it by its place is put in;
   *   <li>what else is the story's own, between its first and its last block, and what stands right
   *       behind it;
   *   <li>block by block what belongs to teasers and to related links, as far as the labels beside
   *       it say;
   *   <li>what is set like the dates of teasers or like keywords, or in a text the links of each
   *       list, which are all the same;
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
    if (view.isHtml()) {
      CommentParts.settle(view, sheet, labels);
    }
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
    ends(view, labels);
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
    EchoedLines.settle(view, labels);
    StoryCopies.settle(view, labels);
    SecondStory.settle(view, labels);
    Islands.settle(labels);
    saidPlainly(view, labels);
    Notices.settle(view, labels);
    AuthorNotes.settle(view, labels);
    PersonNotes.settle(view, labels);
    CommentTimes.settle(view, labels);
    CommentRuns.settle(labels);
    NumberedLines.settle(view, labels);
    LastParagraph.settle(view, labels);
    ends(view, labels);
  }

  /** What the story still has of others, and they of it. */
  private static void ends(View view, Labels labels) {
    StrayTeasers.settle(view, labels);
    LooseEnds.settle(view, labels);
  }

  /** What says itself that it is a caption or a notice. */
  private static void saidPlainly(View view, Labels labels) {
    CaptionLines.settle(view, labels);
    PictureHeadings.settle(view, labels);
    ConsentNotice.settle(view, labels);
    PaywallNotice.settle(view, labels);
  }

  /** What elements of their own hold of others behind the story: an offer, a story, comments. */
  private static void others(View view, Sheet sheet, Labels labels) {
    PaywallOffer.settle(view, sheet, labels);
    NextStory.settle(view, sheet, labels);
    CommentBoxes.settle(view, sheet, labels);
  }

  /** What stands in boxes within the story, and what only looks as if it did. */
  private static void boxes(View view, Sheet sheet, Labels labels) {
    FormBoxes.settle(view, labels);
    PullQuotes.settle(view, labels);
    StoryGaps.settle(view, sheet, labels);
    Unfolding.settle(view, labels);
  }

  /** What is around the story that is found by now, and what of it is the story's own. */
  private void around() {
    for (int i = 0; i < labels.size(); i++) {
      story(i);
    }
    for (int i = 0; i < labels.size(); i++) {
      surroundings(i);
    }
    if (view.isHtml()) {
      SetAlike.settle(view, sheet, labels, Label.TEASER_DATE, DATE_WORDS, 0);
      SetAlike.settle(view, sheet, labels, Label.KEYWORDS, KEYWORD_WORDS, 1);
    } else {
      ListVote.settle(view, labels);
    }
  }

  /** What else is the story's own, and what stands right behind it. */
  private void story(int i) {
    listItem(i);
    setPiece(i);
    readAlso.line(i);
    readAlso.behindStory(i, lastBody);
  }

  /** What belongs to teasers and to related links. */
  private void surroundings(int i) {
    if (view.isHtml()) {
      teasers.section(i);
    } else {
      teasers.settle(i, lastBody);
    }
    readAlso.title(i); // behind the teasers' titles, some of which turn out to be these
  }

  /** The items of a list that the story announces with a colon, or has others of, are its own. */
  private void listItem(int i) {
    if (i == 0
        || view.kind(i) != Kind.LIST_ITEM
        || view.words(i).count() < ITEM_WORDS
        || view.links(i) > 0
        || labels.of(i) != Label.CHROME) {
      return;
    }
    boolean announced =
        labels.of(i - 1) == Label.PARAGRAPH && sheet.get(i - 1, Feature.ENDS_COLON) == 1;
    boolean goesOn = labels.of(i + 1) == Label.LIST_ITEM || view.isInListOfBlockBefore(i);
    if (announced || labels.of(i - 1) == Label.LIST_ITEM && goesOn) {
      labels.set(i, Label.LIST_ITEM, "an item of a list in the story");
    }
  }

  /** Tables and code between the story's paragraphs or right behind the last are the story's. */
  private void setPiece(int i) {
    Kind kind = view.kind(i);
    boolean piece = kind == Kind.TABLE || kind == Kind.CODE;
    boolean inside = i > firstBody && (i < lastBody || endsStory(i));
    if (piece && inside && !view.isHalfLinked(i) && !labels.isBody(i)) {
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
    Element outside = view.groups().own(lastBody).parent();
    return !around.nameIs("body") && Groups.isIn(outside, around);
  }
}
