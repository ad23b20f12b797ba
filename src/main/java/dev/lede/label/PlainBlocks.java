package dev.lede.label;

import dev.lede.phrase.Cue;
import dev.lede.phrase.Sentences;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;

/**
 * Tells which blocks of a page might be of its story as far as their own words go: they say nothing
 * by which they would be something else.
 */
final class PlainBlocks {
  /** What a story may speak of. */
  private static final Set<Cue> TOPICS = EnumSet.of(Cue.AGENCY, Cue.SECTION);

  private final View view;
  private final Sheet sheet;
  private final Labels labels;

  /** The words of what is some other part of the page for sure: a copy of that is no story. */
  private final Set<Integer> told = new HashSet<>();

  /** For these labels, as they are now. */
  PlainBlocks(View view, Sheet sheet, Labels labels) {
    this.view = view;
    this.sheet = sheet;
    this.labels = labels;
    for (int i = 0; i < labels.size(); i++) {
      if (!isOther(i)) {
        told.add(view.words(i).fingerprint());
      }
    }
  }

  /** Whether a block has a label that a paragraph of the story gets by mistake. */
  boolean isOther(int i) {
    return labels.of(i) == Label.CHROME || labels.of(i) == Label.TEASER_DESCRIPTION;
  }

  /** Whether a block says nothing of itself by which it would not be the story's. */
  boolean is(int i) {
    return !labels.isSettled(i)
        && isWorded(i)
        && view.hits(i).hasOnly(TOPICS)
        && !told.contains(view.words(i).fingerprint())
        && isUnmarked(i);
  }

  /** Whether a block has the words that one of its kind in a story has. */
  private boolean isWorded(int i) {
    boolean words = view.words(i).count() > 1;
    return switch (view.kind(i)) {
      case TABLE -> true;
      case LIST_ITEM, HEADING -> words;
      case TEXT, QUOTE -> words && Sentences.endsIn(view.text(i));
      case CAPTION, CODE -> false;
    };
  }

  private boolean isUnmarked(int i) {
    return sheet.get(i, Feature.HIDDEN) != 1
        && sheet.get(i, Feature.NAMES_AUTHOR) != 1
        && sheet.get(i, Feature.HAS_STATED_DATE) != 1;
  }
}
