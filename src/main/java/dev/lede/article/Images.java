package dev.lede.article;

import dev.lede.block.Cut;
import dev.lede.label.Label;
import dev.lede.label.Labelled;
import dev.lede.meta.Bylines;
import dev.lede.phrase.Cue;
import dev.lede.phrase.Phrases;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Puts captions, credits and pictures together. */
final class Images {
  /** A caption of several blocks that has grown longer is not looked for again as a whole. */
  private static final int LONGEST_GROWN = 2_000;

  private final List<ImageDraft> drafts = new ArrayList<>();

  /** The drafts by the fingerprints of their captions and blocks, to know a copy by. */
  private final Map<String, ImageDraft> byText = new HashMap<>();

  private final CreditElements elements = new CreditElements();
  private final Account account;

  private Images(Account account) {
    this.account = account;
  }

  static List<Image> of(Cut cut, List<Labelled> blocks, Body body, Account account) {
    Images images = new Images(account);
    List<Credit> credits = images.readCaptions(blocks);
    images.placeCredits(credits);
    Pictures.find(cut, blocks, body).join(images.drafts);
    return images.finish(body);
  }

  /** A credit that stands on its own. */
  private record Credit(Labelled block, String who) {}

  /** Makes a draft of each caption; the credits without captions come back. */
  private List<Credit> readCaptions(List<Labelled> blocks) {
    List<Credit> credits = new ArrayList<>();
    for (Labelled block : blocks) {
      if (block.label() != Label.CAPTION && block.label() != Label.CREDIT) {
        continue;
      }
      CaptionText text = read(block);
      if (text.caption().isPresent()) {
        addCaption(block, text);
      } else if (text.credit().isPresent()) {
        credits.add(new Credit(block, text.credit().get()));
      }
    }
    return credits;
  }

  /** A credit may hold its caption, unless the caption stands before it already. */
  private CaptionText read(Labelled block) {
    if (block.label() == Label.CAPTION) {
      return CaptionText.of(block.block(), elements);
    }
    return CreditOwner.of(block, drafts).isPresent()
        ? CaptionText.credit(block.text())
        : CaptionText.ofCredit(block.block(), elements);
  }

  private void addCaption(Labelled block, CaptionText text) {
    ImageDraft draft = byText.get(Fingerprint.of(text.caption().orElse("")));
    if (draft != null) {
      addCopy(draft, block, text);
    } else if (!drafts.isEmpty() && continues(drafts.get(drafts.size() - 1), block)) {
      draft = drafts.get(drafts.size() - 1);
      draft.extend(block, text);
    } else {
      draft = ImageDraft.of(block, text);
      drafts.add(draft);
    }
    if (draft.blocks().size() == 1 || draft.captionLength() <= LONGEST_GROWN) {
      byText.putIfAbsent(Fingerprint.of(draft.caption().orElse("")), draft);
    }
    byText.putIfAbsent(Fingerprint.of(block.text()), draft);
  }

  /** Of two copies the one with a credit stays. */
  private void addCopy(ImageDraft draft, Labelled block, CaptionText text) {
    draft.addCopy();
    if (draft.credit().isPresent() || text.credit().isEmpty()) {
      account.leave(block, "a copy of a caption");
      return;
    }
    for (Labelled old : draft.blocks()) {
      account.leave(old, "a copy of a caption");
    }
    draft.replace(block, text);
  }

  // Two paragraphs of one figcaption are one caption.
  private static boolean continues(ImageDraft draft, Labelled block) {
    if (draft.credit().isPresent()
        || draft.last().index() + 1 != block.index()
        || block.block().element().isEmpty()) {
      return false;
    }
    Element caption = draft.last().block().element().get().closest(PictureFilter.CAPTION);
    return caption != null
        && caption == block.block().element().get().closest(PictureFilter.CAPTION);
  }

  private void placeCredits(List<Credit> credits) {
    Set<String> known = new HashSet<>();
    for (ImageDraft draft : drafts) {
      if (draft.credit().isPresent()) {
        known.add(Fingerprint.of(draft.credit().get()));
      }
    }
    for (Credit credit : credits) {
      Optional<ImageDraft> owner = CreditOwner.of(credit.block(), drafts);
      boolean isNew = known.add(Fingerprint.of(credit.who()));
      if (owner.isPresent()) {
        owner.get().setCredit(credit.block(), credit.who());
      } else if (isNew && !namesOther(credit.block().text())) {
        drafts.add(ImageDraft.of(credit.block(), CaptionText.credit(credit.block().text())));
      } else {
        account.leave(credit.block(), isNew ? "no picture's" : "a copy of a picture's credit");
      }
    }
  }

  /** Whether a line names who wrote the story, or where it was filed, and no picture's maker. */
  private static boolean namesOther(String text) {
    boolean byline = Bylines.says(text) && !Phrases.in(text).has(Cue.CREDIT);
    return byline || text.endsWith(")") && DatelineParser.of(text + " -").isPresent();
  }

  private List<Image> finish(Body body) {
    drafts.sort((one, other) -> Integer.compare(one.position(), other.position()));
    List<Image> images = new ArrayList<>();
    for (ImageDraft draft : drafts) {
      for (Labelled block : draft.blocks()) {
        account.take(block);
      }
      images.add(draft.image(body.before(draft.position())));
    }
    return images;
  }
}
