package dev.lede.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** A command line, taken apart. */
final class Arguments {
  private final ParseResult parsed;

  private Arguments(ParseResult parsed) {
    this.parsed = parsed;
  }

  static Arguments parse(CommandSpec spec, String... args) throws UsageException {
    try {
      CommandLine line = new CommandLine(spec);
      line.setOverwrittenOptionsAllowed(
          true); // the last one holds, so that an alias can be overruled
      return new Arguments(line.parseArgs(args));
    } catch (CommandLine.UnmatchedArgumentException e) {
      throw new UsageException(
          "unknown option " + e.getUnmatched().get(0) + "; lede --help lists all options");
    } catch (CommandLine.ParameterException e) {
      throw new UsageException(e.getMessage().lines().findFirst().orElse("") + "; see lede --help");
    }
  }

  boolean has(String name) {
    return parsed.hasMatchedOption(name);
  }

  Optional<String> value(String name) {
    return Optional.ofNullable(parsed.matchedOptionValue(name, null));
  }

  /** The files and directories. */
  List<String> operands() {
    String[] none = {};
    return Arrays.asList(parsed.matchedPositionalValue(0, none));
  }

  /** A whole number of at least so much, or if the option is not given, what it is then. */
  int number(String name, int least, int otherwise) throws UsageException {
    if (!has(name)) {
      return otherwise;
    }
    String value = value(name).orElse("");
    boolean isNumber =
        !value.isEmpty() && value.length() < 9 && value.chars().allMatch(Arguments::isDigit);
    if (!isNumber || Integer.parseInt(value) < least) {
      throw new UsageException(
          "%s %s: not a number from %d up; give one".formatted(name, value, least));
    }
    return Integer.parseInt(value);
  }

  static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  /** The help text of the command. */
  static String help(CommandSpec spec) {
    return new CommandLine(spec).getUsageMessage(CommandLine.Help.Ansi.OFF);
  }
}
