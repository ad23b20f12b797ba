package dev.lede.cli;

import dev.lede.batch.Answer;

/** Counts how pages ended, and tells of those that ended badly. */
final class Tally {
  private final Messages messages;
  private final boolean quiet;
  private final int[] counts = new int[Answer.Outcome.values().length];

  Tally(Messages messages, boolean quiet) {
    this.messages = messages;
    this.quiet = quiet;
  }

  void count(Answer answer) {
    switch (answer.outcome()) {
      case STORY, THERE -> add(answer.outcome());
      case NO_STORY -> {
        add(answer.outcome());
        note(answer.name() + ": no story on this page");
      }
      case FAILED -> {
        add(answer.outcome());
        note(answer.text());
      }
    }
  }

  /**
   * Counts a page whose answer could not be put; said also to those who want to hear of no page.
   */
  void refused(String message) {
    add(Answer.Outcome.FAILED);
    messages.tell(message);
  }

  /** Says something of a page, to those who want to hear of pages. */
  void note(String message) {
    if (!quiet) {
      messages.tell(message);
    }
  }

  private void add(Answer.Outcome outcome) {
    counts[outcome.ordinal()]++;
  }

  private int of(Answer.Outcome outcome) {
    return counts[outcome.ordinal()];
  }

  int pages() {
    int pages = 0;
    for (int count : counts) {
      pages += count;
    }
    return pages;
  }

  int failures() {
    return of(Answer.Outcome.FAILED);
  }

  String summary() {
    int stories = of(Answer.Outcome.STORY);
    int without = of(Answer.Outcome.NO_STORY);
    int there = of(Answer.Outcome.THERE);
    return pages()
        + (pages() == 1 ? " page: " : " pages: ")
        + (stories + " with a story, " + without + " without, " + failures() + " failed")
        + (there == 0 ? "" : ", " + there + " there already");
  }

  Status status() {
    int without = of(Answer.Outcome.NO_STORY) + failures();
    return without == 0 ? Status.STORIES : Status.SOME_WITHOUT;
  }
}
