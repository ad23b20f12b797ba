package dev.lede.cli;

/** How a command ends, in the order of the exit statuses. */
enum Status {
  STORIES("every input gave a story"),
  SOME_WITHOUT("some input failed or has no story"),
  WRONG_USAGE("wrong usage; nothing was read");

  private final String meaning;

  Status(String meaning) {
    this.meaning = meaning;
  }

  int code() {
    return ordinal();
  }

  String meaning() {
    return meaning;
  }
}
