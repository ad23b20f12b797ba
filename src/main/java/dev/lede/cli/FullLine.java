package dev.lede.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.ParseResult;

/**
 * All command lines, by picocli. All values are strings there, so that the messages are lede's own.
 */
final class FullLine {
  private FullLine() {}

  /** Takes a line apart, whatever its kind. */
  static PlainLine parse(Grammar grammar, String... args) throws UsageException {
    try {
      CommandLine line = new CommandLine(spec(grammar));
      line.setOverwrittenOptionsAllowed(
          true); // the last one holds, so that an alias can be overruled
      return plain(grammar, line.parseArgs(args));
    } catch (CommandLine.UnmatchedArgumentException e) {
      throw new UsageException(
          "unknown option "
              + e.getUnmatched().get(0)
              + "; "
              + Spelling.question(e.getUnmatched().get(0).split("=", 2)[0], names(grammar))
              + grammar.name()
              + " --help lists all options");
    } catch (CommandLine.MissingParameterException e) {
      throw new UsageException(
          e.getMissing().get(0) instanceof OptionSpec option
              ? option.longestName() + " needs a value: " + option.paramLabel()
              : e.getMessage());
    } catch (CommandLine.ParameterException e) {
      throw new UsageException(e.getMessage().lines().findFirst().orElse("") + "; see lede --help");
    }
  }

  private static List<String> names(Grammar grammar) {
    return grammar.options().stream().map(Option::name).toList();
  }

  private static PlainLine plain(Grammar grammar, ParseResult parsed) {
    Map<String, String> options = new LinkedHashMap<>();
    for (OptionSpec matched : parsed.matchedOptions()) { // in their order, each as often as given
      for (Option option : grammar.options()) {
        if (option.isCalled(matched.longestName())) {
          options.remove(option.name());
          options.put(option.name(), value(option, matched));
        }
      }
    }
    String[] none = {};
    return new PlainLine(options, List.of(parsed.matchedPositionalValue(0, none)));
  }

  private static String value(Option option, OptionSpec matched) {
    List<String> values = matched.originalStringValues();
    if (!option.takesValue()) {
      return "";
    }
    return option.gathers() ? String.join(Option.NEXT, values) : values.get(values.size() - 1);
  }

  /** The help text of the command. */
  static String help(Grammar grammar) {
    return new CommandLine(spec(grammar)).getUsageMessage(CommandLine.Help.Ansi.OFF);
  }

  private static CommandSpec spec(Grammar grammar) {
    CommandSpec spec = CommandSpec.create();
    spec.name(grammar.name());
    spec.parser().expandAtFiles(false); // a file may be called @home.html
    spec.addPositional(
        PositionalParamSpec.builder()
            .paramLabel("FILE")
            .arity("0..*")
            .type(String[].class)
            .hidden(true)
            .build());
    for (Option option : grammar.options()) {
      spec.addOption(spec(option));
    }
    describe(grammar, spec.usageMessage());
    return spec;
  }

  private static OptionSpec spec(Option option) {
    OptionSpec.Builder spec =
        option.letter().isEmpty()
            ? OptionSpec.builder(option.name())
            : OptionSpec.builder(option.letter(), option.name());
    if (option.takesValue()) {
      spec.paramLabel(option.label()).type(String.class);
    } else {
      spec.arity("0").type(boolean.class);
    }
    return spec.description(option.description()).build();
  }

  private static void describe(Grammar grammar, UsageMessageSpec usage) {
    usage.sortOptions(false).width(96).longOptionsMaxWidth(34);
    usage
        .customSynopsis(String.format(Locale.ROOT, grammar.synopsis()))
        .description(grammar.description());
    usage.optionListHeading("%nOptions:%n").exitCodeListHeading("%nExit status:%n");
    Map<String, String> meanings = new LinkedHashMap<>();
    for (Status status : Status.values()) {
      meanings.put(Integer.toString(status.code()), status.meaning());
    }
    meanings.put("130", "interrupted; the files that are there are whole");
    usage.exitCodeList(meanings);
  }
}
