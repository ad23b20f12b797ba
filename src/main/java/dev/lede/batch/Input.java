package dev.lede.batch;

/** Something to read pages from. */
public sealed interface Input {

  /** The input's name as the user gave it. */
  String name();

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
