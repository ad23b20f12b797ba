package dev.lede.label;

import dev.lede.meta.PersonLines;
import java.util.List;
import java.util.Optional;

/**
 * Takes off a flattened text's story what stands at its end about who wrote it, as far as a line
 * with a full name says so: "About Ada Marsh" over a text that names her, or a name alone over a
 * text that begins with it. A story that tells of its people in this way, one by one, keeps them.
 */
final class PersonNotes {
  /** Between the line and its text stand fewer lines than these, such as a profession. */
  private static final int REACH = 3;

  /** The line has no more words than this, and the text no fewer than that. */
  private static final int LINE_WORDS = 7;

  private static final int TEXT_WORDS = 10;

  /** Of the bylines so many chars are searched for a name. */
  private static final int BYLINES = 1000;

  private final View view;
  private final Labels labels;
  private final String bylines;

  private PersonNotes(View view, Labels labels) {
    this.view = view;
    this.labels = labels;
    bylines = bylines(view, labels);
  }

  /** Settles these lines and texts. */
  static void settle(View view, Labels labels) {
    PersonNotes notes = new PersonNotes(view, labels);
    List<Integer> story = labels.story();
    int end = StoryEnd.of(story);
    if (story.subList(0, end).stream().allMatch(i -> notes.line(i) < 0)) {
      story.subList(end, story.size()).forEach(notes::settle);
    }
  }

  private void settle(int text) {
    int line = line(text);
    if (line < 0) {
      return;
    }
    labels.takeOff(line, text + 1, "about the person named above it");
    if (labels.of(line) == Label.CHROME && isName(line)) {
      labels.set(line, Label.BYLINE, "names whom the text below tells of");
    }
  }

  private boolean isName(int line) {
    return PersonLines.subject(view.text(line)).isEmpty();
  }

  /** The line over a text that names whom the text is about; -1 if there is none. */
  private int line(int text) {
    if (view.isSentence(text) && view.words(text).weight() >= TEXT_WORDS) {
      for (int i = text - 1; i >= Math.max(0, text - REACH); i--) {
        if (view.words(i).weight() <= LINE_WORDS && names(view.text(i), view.text(text))) {
          return i;
        }
      }
    }
    return -1;
  }

  private boolean names(String line, String text) {
    Optional<String> subject = PersonLines.subject(line);
    if (subject.isPresent()) {
      return text.contains(words(subject.get(), 1));
    }
    return PersonLines.nameAtStart(line)
        .filter(name -> begins(text, words(name, bylines.contains(name) ? 1 : 2)))
        .isPresent();
  }

  /** Whether a text begins with these words, whole. */
  private static boolean begins(String text, String words) {
    int end = words.length();
    return text.startsWith(words)
        && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
  }

  /** The page's bylines, up to some length. */
  private static String bylines(View view, Labels labels) {
    StringBuilder bylines = new StringBuilder();
    for (int i = 0; i < labels.size() && bylines.length() < BYLINES; i++) {
      bylines.append(labels.of(i) == Label.BYLINE ? view.text(i) + '\n' : "");
    }
    return bylines.substring(0, Math.min(BYLINES, bylines.length()));
  }

  /** So many of a text's first words. */
  private static String words(String text, int count) {
    int end = -1;
    for (int word = 0; word < count; word++) {
      int next = text.indexOf(' ', end + 1);
      end = next < 0 ? text.length() : next;
    }
    return text.substring(0, end);
  }
}
