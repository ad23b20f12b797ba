package dev.lede.article;

import dev.lede.block.Picture;
import dev.lede.label.Labelled;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An image while its parts are being found. */
final class ImageDraft {
  private final List<Labelled> blocks = new ArrayList<>();

  /** The parts of the caption, a block's each; none if there is no caption. */
  private final List<String> captions = new ArrayList<>();

  private int captionLength;
  private Optional<String> credit = Optional.empty();
  private Optional<Picture> picture = Optional.empty();
  private int copies = 1;

  static ImageDraft of(Labelled block, CaptionText text) {
    ImageDraft draft = new ImageDraft();
    draft.blocks.add(block);
    text.caption().ifPresent(draft::addCaption);
    draft.credit = text.credit();
    return draft;
  }

  static ImageDraft of(Picture picture) {
    ImageDraft draft = new ImageDraft();
    draft.picture = Optional.of(picture);
    return draft;
  }

  /** Another block that goes on with the caption. */
  void extend(Labelled block, CaptionText text) {
    blocks.add(block);
    text.caption().ifPresent(this::addCaption);
    credit = text.credit();
  }

  private void addCaption(String part) {
    captions.add(part);
    captionLength += part.length();
  }

  void setCredit(Labelled block, String who) {
    blocks.add(block);
    credit = Optional.of(who);
  }

  /** Makes another block, a copy that says more, the one that counts. */
  void replace(Labelled block, CaptionText text) {
    blocks.clear();
    blocks.add(block);
    captions.clear();
    captionLength = 0;
    text.caption().ifPresent(this::addCaption);
    credit = text.credit();
  }

  void setPicture(Picture found) {
    picture = Optional.of(found);
  }

  void addCopy() {
    copies++;
  }

  Optional<String> caption() {
    return captions.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", captions));
  }

  /** How many chars the caption's parts have; {@link #caption} would put them together first. */
  int captionLength() {
    return captionLength;
  }

  Optional<String> credit() {
    return credit;
  }

  Optional<Picture> picture() {
    return picture;
  }

  List<Labelled> blocks() {
    return blocks;
  }

  /** The first block, where there is one; a picture without a caption has none. */
  Optional<Labelled> first() {
    return blocks.stream().findFirst();
  }

  Labelled last() {
    return blocks.get(blocks.size() - 1);
  }

  /** The index of the first block behind the picture, or of its caption. */
  int position() {
    int caption = first().map(block -> block.block().index()).orElse(Integer.MAX_VALUE);
    return Math.min(caption, picture.map(Picture::before).orElse(Integer.MAX_VALUE));
  }

  Image image(int after) {
    Optional<String> caption = caption();
    Optional<String> alt = picture.flatMap(Picture::alt);
    boolean repeated = alt.isPresent() && caption.isPresent() && repeats(alt.get());
    return new Image(
        caption,
        credit,
        repeated ? Optional.empty() : alt,
        picture.flatMap(Picture::url),
        after,
        repeated ? copies + 1 : copies,
        trace());
  }

  /** Whether a text is the caption once more, with or without the credit. */
  boolean repeats(String text) {
    String print = Fingerprint.of(text);
    return caption().filter(c -> Fingerprint.of(c).equals(print)).isPresent()
        || blocks.stream().anyMatch(block -> Fingerprint.of(block.block().text()).equals(print));
  }

  private Trace trace() {
    return first()
        .map(block -> Traces.of(block, blocks))
        .orElseGet(() -> new Trace(picture.get().span(), 1, "a picture inside the story"));
  }
}
