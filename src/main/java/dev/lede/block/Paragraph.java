package dev.lede.block;

import dev.lede.phrase.Sentences;
import dev.lede.phrase.Space;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** The paragraph that is being gathered, which line breaks may yet cut into several. */
final class Paragraph {
  /**
   * A line at least this long that ends a sentence is a paragraph of its own when a single break
   * follows.
   */
  private static final int SENTENCE_LENGTH = 60;

  private final List<Piece> finished = new ArrayList<>();
  private Piece piece = new Piece();
  private int breaks;
  private Element link;

  /** The link of the last text, null if it was none: what touches it may be a card beside it. */
  private Element lastLink;

  private final Cards cards = new Cards();
  private final StringBuilder linkText = new StringBuilder();

  void add(String text, Element parent, boolean bold) {
    if (Space.isBlank(text)) {
      piece.add(" ", parent, false, false);
      linkText.append(link == null || linkText.isEmpty() ? "" : " ");
      return;
    }
    settleBreaks();
    if (touchesOther(text)) {
      cards.add(piece);
      piece = new Piece();
    }
    piece.add(text, parent, link != null, bold);
    lastLink = link;
    if (link != null) {
      linkText.append(text);
    }
  }

  /** Whether the text of a link follows that of one to elsewhere without so much as a blank. */
  private boolean touchesOther(String text) {
    return link != null
        && lastLink != null
        && !link.attr("href").equals(lastLink.attr("href"))
        && piece.endsDense()
        && !Space.is(text.charAt(0));
  }

  void lineBreak() {
    breaks++;
    linkText.append(link == null ? "" : " ");
  }

  void openLink(Element anchor) {
    closeLink();
    link = anchor;
  }

  void closeLink() {
    noteLink();
    link = null;
  }

  private void noteLink() {
    if (linkText.isEmpty()) {
      return;
    }
    String text = Space.fold(linkText);
    linkText.setLength(0);
    if (!text.isEmpty()) {
      piece.add(new Link(text, link.attr("href"), link.baseUri()));
    }
  }

  /** What has been gathered: one piece, or several if line breaks ended paragraphs; starts anew. */
  List<Piece> end() {
    noteLink();
    breaks = 0;
    finish();
    List<Piece> pieces = List.copyOf(finished);
    finished.clear();
    return pieces;
  }

  /** Decides, now that text follows, what the line breaks before it were. */
  private void settleBreaks() {
    if (breaks > 0) {
      settleCards();
    }
    if (breaks == 1 && !piece.isEmpty() && !endsParagraph(piece)) {
      piece.add(" ", null, false, false);
    } else if (breaks > 0) {
      noteLink();
      finish();
    }
    breaks = 0;
  }

  private static boolean endsParagraph(Piece piece) {
    return piece.isAllBold()
        || (piece.length() >= SENTENCE_LENGTH && Sentences.isEnd(piece.last()));
  }

  /** Cuts apart the links that were gathered side by side, or makes them one line again. */
  private void settleCards() {
    lastLink = null;
    if (cards.isEmpty()) {
      return;
    }
    List<Piece> apart = cards.settle(piece);
    int last = apart.size() - 1;
    finished.addAll(apart.subList(0, last));
    piece = apart.get(last);
  }

  private void finish() {
    settleCards();
    if (!piece.isEmpty()) {
      finished.add(piece);
      piece = new Piece();
    }
  }
}
