package dev.lede.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * The options of both commands. They are built by hand, as picocli's annotations would cost a tenth
 * of a second at each start.
 */
final class Grammar {
  private final String name;
  private final String synopsis;
  private final String description;
  private final List<Option> options = new ArrayList<>();

  private Grammar(String name, String synopsis, String description) {
    this.name = name;
    this.synopsis = synopsis;
    this.description = description;
  }

  String name() {
    return name;
  }

  /** How the command is called, as a format. */
  String synopsis() {
    return synopsis;
  }

  /** What the command does. */
  String description() {
    return description;
  }

  /** The options in the order of the help. */
  List<Option> options() {
    return options;
  }

  /** {@code lede}. */
  static Grammar lede() {
    Grammar grammar =
        new Grammar(
            "lede",
            "lede [OPTIONS] [FILE|DIR]...%n       lede explain [OPTIONS] [FILE]",
            "Reads the story out of news pages, HTML or flattened text, and prints it with"
                + " everything else that was on the page named for what it is. Without FILE, or for"
                + " -, it reads standard input.");
    grammar.forPrinting();
    grammar.forInputs();
    grammar.forReading();
    grammar.forRunning();
    return grammar;
  }

  /** {@code lede explain}. */
  static Grammar explain() {
    Grammar grammar =
        new Grammar(
            "lede explain",
            "lede explain [OPTIONS] [FILE]",
            "Prints a page block by block, each with its label, how sure lede is of it, and why.");
    grammar.value(
        "--color", "WHEN", "auto, always or never (auto: on a terminal, without NO_COLOR)");
    grammar.forReading();
    grammar.forHelp();
    return grammar;
  }

  private void forPrinting() {
    value("-f", "--format", "FORMAT", Choices.formats() + " (json; jsonl for several pages)");
    flag("--json", "the same as --format json");
    flag("--text", "the same as --format text");
    values("--include", "PARTS", "text: also print these below the story: " + Choices.parts());
    values(
        "--field",
        "NAME",
        "print one value, raw; of a list, one a line; an empty line for none. NAME is a key of the"
            + " JSON");
    flag("--trace", "JSON: say of every block of the page where it stands, what it is and why");
    value("-o", "--output", "FILE", "write to FILE, not to standard output");
    value("--output-dir", "DIR", "write a file a page into DIR, named like the page");
    flag("--force", "overwrite files that exist");
    flag("--resume", "with --output-dir: pass over pages whose file is there already");
  }

  private void forInputs() {
    flag("-r", "--recursive", "read the files in directories too");
    values("--files-from", "LIST", "read the files named in LIST, one a line; - is standard input");
    flag("-0", "--null", "the names in LIST end with NUL, not with a line break");
  }

  private void forReading() {
    value("--input-format", "FORMAT", "html or text (found out from the content)");
    value("--encoding", "NAME", "the pages' charset, such as gbk (found out from the content)");
    value("--base-url", "URL", "the page's own address, for its relative links");
    value("--max-bytes", "SIZE", "refuse larger pages; K, M and G are understood (64M)");
  }

  private void forRunning() {
    value("-j", "--jobs", "N", "convert N inputs at a time (the number of processors)");
    value("--timeout", "SECONDS", "give up a page after so long; 0 waits for ever (60)");
    value("--color", "WHEN", "auto, always or never, for lede explain");
    flag("-q", "--quiet", "say nothing of pages that fail or have no story");
    flag("-v", "--verbose", "say at the end how many pages there were");
    forHelp();
  }

  private void forHelp() {
    flag("--version", "print the version");
    flag("-h", "--help", "print this");
  }

  private void flag(String name, String description) {
    flag("", name, description);
  }

  private void flag(String letter, String name, String description) {
    options.add(new Option(letter, name, "", false, description));
  }

  private void value(String name, String label, String description) {
    value("", name, label, description);
  }

  private void value(String letter, String name, String label, String description) {
    options.add(new Option(letter, name, label, false, description));
  }

  private void values(String name, String label, String description) {
    options.add(new Option("", name, label, true, description));
  }
}
