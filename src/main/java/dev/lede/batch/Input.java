package dev.lede.batch;

import dev.lede.source.WebAddress;

/** Something to read pages from. */
public sealed interface Input {

  /** The input's name as the user gave it. */
  String name();

  /** What the user names on the command line, where a dash is standard input. */
  static Input named(String name) {
    return name.equals("-") ? new Standard() : file(name);
  }

  /** A file by its name; an address is none, unless there is a file that is called so. */
  static Input file(String name) {
    return WebAddress.is(name) && !new java.io.File(name).exists()
        ? new Lost(name, "is an address, and lede reads files; fetch it with curl and pipe it in")
        : new File(name);
  }

  /** A file, or what the user takes for one. */
  record File(String name) implements Input {}

  /** Standard input. */
  record Standard() implements Input {
    @Override
    public String name() {
      return "-";
    }
  }

  /**
   * An input that was lost before it could be opened.
   *
   * @param fault what is wrong with it and what to do
   */
  record Lost(String name, String fault) implements Input {}
}
