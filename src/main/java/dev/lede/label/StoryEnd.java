package dev.lede.label;

import java.util.List;

/** Where in a flattened text's story it may begin to tell of who wrote it. */
final class StoryEnd {
  /** So many of the story's last blocks may be about the author. */
  private static final int LAST = 6;

  /** So many of its first are not. */
  private static final int FIRST = 2;

  private StoryEnd() {}

  /** The place of the first such block among those of the story; behind the last if none is. */
  static int of(List<Integer> story) {
    return Math.min(story.size(), Math.max(FIRST, story.size() - LAST));
  }
}
