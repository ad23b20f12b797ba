package dev.lede.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/**
 * The options of both commands. They are built by hand, as annotations would cost a tenth of a
 * second at each start, and all values are strings here, so that the messages are lede's own.
 */
final class Grammar {
  private final CommandSpec spec = CommandSpec.create();

  private Grammar(String name) {
    spec.name(name);
    spec.parser().expandAtFiles(false); // a file may be called @home.html
    spec.usageMessage().sortOptions(false).width(96).longOptionsMaxWidth(34);
  }

  /** {@code lede}. */
  static CommandSpec lede() {
    Grammar grammar = new Grammar("lede");
    grammar.describe(
        "lede [OPTIONS] [FILE|DIR]...%n       lede explain [OPTIONS] [FILE]",
        "Reads the story out of news pages, HTML or flattened text, and prints it with everything"
            + " else that was on the page named for what it is. Without FILE, or for -, it reads"
            + " standard input.");
    grammar.forPrinting();
    grammar.forInputs();
    grammar.forReading();
    grammar.forRunning();
    return grammar.spec;
  }

  /** {@code lede explain}. */
  static CommandSpec explain() {
    Grammar grammar = new Grammar("lede explain");
    grammar.describe(
        "lede explain [OPTIONS] [FILE]",
        "Prints a page block by block, each with its label, how sure lede is of it, and why.");
    grammar.value(
        "--color", "WHEN", "auto, always or never (auto: on a terminal, without NO_COLOR)");
    grammar.forReading();
    grammar.forHelp();
    return grammar.spec;
  }

  private void describe(String synopsis, String description) {
    spec.addPositional(
        PositionalParamSpec.builder()
            .paramLabel("FILE")
            .arity("0..*")
            .type(String[].class)
            .hidden(true)
            .build());
    UsageMessageSpec usage = spec.usageMessage();
    usage.customSynopsis(synopsis.formatted()).description(description);
    usage.optionListHeading("%nOptions:%n").exitCodeListHeading("%nExit status:%n");
    Map<String, String> meanings = new LinkedHashMap<>();
    for (Status status : Status.values()) {
      meanings.put(Integer.toString(status.code()), status.meaning());
    }
    meanings.put("130", "interrupted; the files that are there are whole");
    usage.exitCodeList(meanings);
  }

  private void forPrinting() {
    value("-f", "--format", "FORMAT", Choices.formats() + " (json; jsonl for several pages)");
    flag("--json", "the same as --format json");
    flag("--text", "the same as --format text");
    value("--include", "PARTS", "text: also print these below the story: " + Choices.parts());
    value(
        "--field",
        "NAME",
        "print one value, raw; of a list, one a line. NAME is a key of the JSON");
    flag("--trace", "JSON: say of every block of the page where it stands, what it is and why");
    value("-o", "--output", "FILE", "write to FILE, not to standard output");
    value("--output-dir", "DIR", "write a file a page into DIR, named like the page");
    flag("--force", "overwrite files that exist");
    flag("--resume", "with --output-dir: pass over pages whose file is there already");
  }

  private void forInputs() {
    flag("-r", "--recursive", "read the files in directories too");
    value("--files-from", "LIST", "read the files named in LIST, one a line; - is standard input");
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
    add(OptionSpec.builder(name).arity("0").type(boolean.class), description);
  }

  private void flag(String letter, String name, String description) {
    add(OptionSpec.builder(letter, name).arity("0").type(boolean.class), description);
  }

  private void value(String name, String label, String description) {
    add(OptionSpec.builder(name).paramLabel(label).type(String.class), description);
  }

  private void value(String letter, String name, String label, String description) {
    add(OptionSpec.builder(letter, name).paramLabel(label).type(String.class), description);
  }

  private void add(OptionSpec.Builder option, String description) {
    spec.addOption(option.description(description).build());
  }
}
