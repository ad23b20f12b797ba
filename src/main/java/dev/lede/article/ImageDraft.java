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
    draft.extend(block, text);
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
    if (text.caption().isPresent()) {
      captions.add(text.caption().get());
      captionLength += text.caption().get().length();
    }
    credit = text.credit();
  }

  void setCredit(Labelled block, String who) {
    blocks.add(block);
    credit = Optional.of(who);
  }

  /** Makes another block, a copy that says more, the one that counts. */
  void replace(Labelled block, CaptionText text) {
    blocks.clear();
    captions.clear();
    captionLength = 0;
    extend(block, text);
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

  /** The first block of the caption, or the credit's; only a picture without any has none. */
  Labelled first() {
    return blocks.get(0);
  }

  Labelled last() {
    return blocks.get(blocks.size() - 1);
  }

  /** The index of the first block behind the picture, or of its caption. */
  int position() {
    int caption = blocks.isEmpty() ? Integer.MAX_VALUE : first().index();
    return picture.isPresent() ? Math.min(caption, picture.get().before()) : caption;
  }

  Image image(int after) {
    Optional<String> caption = caption();
    Optional<String> alt = picture.isPresent() ? picture.get().alt() : Optional.empty();
    boolean repeated = alt.isPresent() && caption.isPresent() && repeats(alt.get(), caption.get());
    return new Image(
        caption,
        credit,
        repeated ? Optional.empty() : alt,
        picture.isPresent() ? picture.get().url() : Optional.empty(),
        after,
        repeated ? copies + 1 : copies,
        trace());
  }

  /** Whether a text is the caption once more, with or without the credit. */
  private boolean repeats(String text, String caption) {
    String print = Fingerprint.of(text);
    for (Labelled block : blocks) {
      if (Fingerprint.of(block.text()).equals(print)) {
        return true;
      }
    }
    return Fingerprint.of(caption).equals(print);
  }

  private Trace trace() {
    return blocks.isEmpty()
        ? new Trace(picture.orElseThrow().span(), 1, "a picture inside the story")
        : Trace.of(first(), blocks);
  }
}
