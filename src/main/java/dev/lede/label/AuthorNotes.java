package dev.lede.label;

import dev.lede.meta.Bylines;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes off a flattened text's story what stands at its end about who wrote it: a line with the
 * name in the byline, and the text that begins with that name or stands under such a line.
 */
final class AuthorNotes {
  /** A line such as "About Ada Marsh" has no more words than this. */
  private static final int LINE_WORDS = 8;

  /** A text about the author names him in so many chars: more are not searched for many names. */
  private static final int HEAD = 200;

  /** The byline stands so far below the story's first block, in blocks, at most. */
  private static final int REACH = 3;

  private static final String COLONS = ":：";

  private AuthorNotes() {}

  /** Settles these lines and texts. */
  static void settle(View view, Labels labels) {
    List<String> names = names(view, labels);
    if (names.isEmpty()) {
      return;
    }
    List<Integer> story = labels.story();
    boolean titled = false;
    for (int at = StoryEnd.of(story); at < story.size(); at++) {
      int i = story.get(at);
      boolean line = view.words(i).weight() <= LINE_WORDS;
      if (isAbout(view.text(i), names, line || titled)) {
        labels.set(i, Label.CHROME, "about the author");
        titled |= line;
      }
    }
  }

  private static boolean isAbout(String text, List<String> names, boolean anywhere) {
    String head = text.substring(0, Math.min(text.length(), HEAD));
    for (String name : names) {
      int at = head.indexOf(name);
      if ((anywhere ? at >= 0 : at == 0) && !speaks(head, at + name.length())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a name ends here that says who speaks in what follows: "Ada Marsh: And then?" */
  private static boolean speaks(String text, int end) {
    return end < text.length() && COLONS.indexOf(text.charAt(end)) >= 0;
  }

  /** The full names in the bylines over the story; one word may be about anything. */
  private static List<String> names(View view, Labels labels) {
    List<String> names = new ArrayList<>();
    int end = Math.min(labels.size(), labels.firstBody() + REACH + 1);
    for (int i = 0; i < end; i++) {
      if (labels.of(i) == Label.BYLINE) {
        for (String name : Bylines.names(view.text(i))) {
          if (name.indexOf(' ') > 0) {
            names.add(name);
          }
        }
      }
    }
    return names;
  }
}
