package dev.lede.label;

import dev.lede.phrase.Cue;
import dev.lede.phrase.Hits;

/** Settles the related links that a mark such as "Read also" tells, in the story and behind it. */
final class ReadAlso {
  /** A "read also" line is no longer than this, in chars. */
  private static final int LINK_LINE = 240;

  /** One of these parts a mark from the headline in a text. */
  private static final String MARK_ENDS = ":：|｜/／";

  private final View view;
  private final Labels labels;
  private final TeaserParts teasers;
  private final int firstBody;

  /** For these labels, which are changed; the story begins where it does by now. */
  ReadAlso(View view, Labels labels, TeaserParts teasers) {
    this.view = view;
    this.labels = labels;
    this.teasers = teasers;
    firstBody = labels.firstBody();
  }

  /** A mark and the link behind it in one block. */
  void line(int i) {
    boolean heading = !view.isHtml() && labels.of(i) == Label.HEADING;
    boolean marked = heading && beginsWithMark(i);
    if (marked || isLine(i) && isOpen(i)) {
      labels.set(i, Label.RELATED, "\"read also\" mark and a link");
    }
  }

  /** Whether a block is of the story, or in a text of nothing; of HTML the weights know better. */
  private boolean isOpen(int i) {
    return labels.isBody(i) || !view.isHtml() && labels.of(i) == Label.CHROME;
  }

  /** Whether a block begins with a mark and says more. */
  private boolean beginsWithMark(int i) {
    Hits hits = view.hits(i);
    return hits.startsWith(Cue.READ_ALSO) && !hits.is(Cue.READ_ALSO);
  }

  /** Whether a mark stands before a link, or in a text before a colon or bar and a headline. */
  private boolean isLine(int i) {
    String text = view.text(i);
    if (text.length() > LINK_LINE || !beginsWithMark(i)) {
      return false;
    }
    String rest = text.substring(view.hits(i).first(Cue.READ_ALSO).orElseThrow().end()).strip();
    return view.isHtml()
        ? view.isHalfLinked(i)
        : i > firstBody // above the story "Comment: …" is its headline
            && rest.length() > 1
            && MARK_ENDS.indexOf(rest.charAt(0)) >= 0;
  }

  /**
   * A link with the words of a headline, of a text that shows links, right behind the story's end.
   *
   * @param lastBody the story's last block
   */
  void behindStory(int i, int lastBody) {
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

  /** The title of a list of related links. */
  void title(int i) {
    boolean leads = labels.of(i + 1) == Label.RELATED;
    boolean marked = !view.isHtml() && teasers.isMark(i, Cue.READ_ALSO);
    boolean titled = labels.of(i) == Label.TEASER_LIST && (leads || marked);
    if (titled || (leads && labels.of(i) == Label.CHROME && view.hits(i).is(Cue.READ_ALSO))) {
      labels.set(i, Label.RELATED_TITLE, "the title of related links");
    }
  }
}
