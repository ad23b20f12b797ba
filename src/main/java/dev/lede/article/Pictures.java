package dev.lede.article;

import dev.lede.block.Cut;
import dev.lede.block.Picture;
import dev.lede.block.Tree;
import dev.lede.label.Label;
import dev.lede.label.Labelled;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/** The pictures of an HTML page, as far as they may be the story's own. */
final class Pictures {
  private static final Set<Label> BESIDE_CAPTION =
      EnumSet.of(Label.CAPTION, Label.CREDIT, Label.CHROME);

  /** What stands beside the story's pictures, but for the story itself. */
  private static final Set<Label> HEAD =
      EnumSet.of(Label.HEADLINE, Label.DECK, Label.CAPTION, Label.CREDIT);

  /** A caption stands at most this many blocks from its picture. */
  private static final int REACH = 8;

  private final List<Labelled> blocks;
  private final Body body;
  private final Set<Picture> free = new LinkedHashSet<>();

  /** The copies of each picture, and those that stand in one place. */
  private final Map<String, List<Picture>> byKey = new HashMap<>();

  private final Map<Integer, List<Picture>> byPlace = new HashMap<>();

  private Pictures(List<Labelled> blocks, Body body) {
    this.blocks = blocks;
    this.body = body;
  }

  static Pictures find(Cut cut, List<Labelled> blocks, Body body) {
    Pictures pictures = new Pictures(blocks, body);
    PictureFilter filter = new PictureFilter();
    for (Picture picture : cut.pictures()) {
      if (filter.isPicture(picture)) {
        pictures.add(picture);
      }
    }
    return pictures;
  }

  private void add(Picture picture) {
    free.add(picture);
    byKey.computeIfAbsent(key(picture), key -> new ArrayList<>()).add(picture);
    byPlace.computeIfAbsent(picture.before(), key -> new ArrayList<>()).add(picture);
  }

  /**
   * Gives the captioned images their pictures, and adds the story's pictures that have no caption.
   */
  void join(List<ImageDraft> drafts) {
    for (ImageDraft draft : drafts) {
      Optional<Picture> picture = nearest(draft);
      if (picture.isPresent()) {
        give(draft, picture.get());
      }
    }
    addWithoutCaption(drafts);
  }

  private void give(ImageDraft draft, Picture picture) {
    draft.setPicture(picture);
    free.remove(picture);
    if (picture.url().isPresent()) {
      for (Picture copy : byKey.get(key(picture))) {
        free.remove(copy);
      }
    }
    for (Picture other : byPlace.get(picture.before())) {
      if (isForOtherScreen(other, picture)) {
        free.remove(other);
      }
    }
  }

  // One figure often holds the same picture for several screens.
  private static boolean isForOtherScreen(Picture other, Picture picture) {
    Optional<Element> figure = figure(picture);
    return figure.isPresent() && other.alt().equals(picture.alt()) && figure(other).equals(figure);
  }

  private static Optional<Element> figure(Picture picture) {
    Element element = picture.element().orElse(null);
    while (element != null && !element.nameIs("figure") && !element.nameIs("picture")) {
      element = element.parent();
    }
    return Optional.ofNullable(element);
  }

  /** The picture with the lowest common ancestor, and no other text in between. */
  private Optional<Picture> nearest(ImageDraft draft) {
    int index = draft.first().index();
    Picture best = null;
    int bestNearness = -1;
    for (Picture picture : free) {
      int nearness = isBeside(picture, draft) ? nearness(picture, index) : -1;
      // Of equally near ones, the last before the caption.
      boolean before = picture.before() <= index;
      if (nearness > bestNearness || nearness >= 0 && nearness == bestNearness && before) {
        best = picture;
        bestNearness = nearness;
      }
    }
    return Optional.ofNullable(best);
  }

  private boolean isBeside(Picture picture, ImageDraft draft) {
    int first = draft.first().index();
    int last = draft.last().index();
    if (Math.abs(picture.before() - first) > REACH) {
      return false;
    }
    return picture.before() <= first
        ? isClear(picture.before(), first)
        : isClear(last, picture.before());
  }

  /** Whether nothing between two places keeps a caption from its picture. */
  private boolean isClear(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!BESIDE_CAPTION.contains(blocks.get(i).label())) {
        return false;
      }
    }
    return true;
  }

  private void addWithoutCaption(List<ImageDraft> drafts) {
    if (body.isEmpty()) {
      return;
    }
    Set<String> seen = new HashSet<>();
    for (ImageDraft draft : drafts) {
      if (draft.picture().isPresent()) {
        seen.add(key(draft.picture().get()));
      }
    }
    int start = start();
    List<Picture> left = new ArrayList<>(free);
    for (Picture picture : left) {
      boolean inside = picture.before() > start && picture.before() <= body.last();
      if (inside && isAmongStory(picture) && seen.add(key(picture))) {
        drafts.add(ImageDraft.of(picture));
      }
    }
  }

  private static String key(Picture picture) {
    return picture.url().isPresent()
        ? Fingerprint.ofPicture(picture.url().get())
        : " " + picture.alt().orElse("");
  }

  /** Where the story begins: at its headline. */
  private int start() {
    for (int i = body.first() - 1; i >= 0; i--) {
      if (blocks.get(i).label() == Label.HEADLINE) {
        return i;
      }
    }
    return body.first();
  }

  /** Whether the text nearest to the picture is the story's, not a teaser's or a byline's. */
  private boolean isAmongStory(Picture picture) {
    int before = nearness(picture, picture.before() - 1);
    int behind = nearness(picture, picture.before());
    return before >= behind && isStory(picture.before() - 1)
        || behind >= before && isStory(picture.before());
  }

  private int nearness(Picture picture, int index) {
    if (index < 0 || index >= blocks.size()) {
      return -1;
    }
    Optional<Element> element = blocks.get(index).block().element();
    return element.isEmpty() || picture.element().isEmpty()
        ? 0
        : Tree.nearness(element.get(), picture.element().get());
  }

  private boolean isStory(int index) {
    if (index < 0 || index >= blocks.size()) {
      return false;
    }
    Label label = blocks.get(index).label();
    return label.isBody() || HEAD.contains(label);
  }
}
