package dev.lede.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A command line of the common kind: options apart from each other, by names that there are, each
 * with its value if it takes one. Any other line, and every wrong one, is left to picocli, which
 * takes longer to load than a short page to read.
 *
 * @param options the options' values by their long names, in the order in which they are given
 *     last; of one without a value, an empty text
 * @param operands the files and directories
 */
record PlainLine(Map<String, String> options, List<String> operands) {

  /** Takes a line apart; empty if it is not plain. */
  static Optional<PlainLine> parse(List<Option> known, String... args) {
    PlainLine line = new PlainLine(new LinkedHashMap<>(), new ArrayList<>());
    int next = 0;
    while (next < args.length) {
      int read = line.read(known, args, next);
      if (read == 0) {
        return Optional.empty();
      }
      next += read;
    }
    return Optional.of(line);
  }

  /** Reads the next option or operand; says how many words it took, 0 if it is not plain. */
  private int read(List<Option> known, String[] args, int at) {
    String word = args[at];
    if (word.isEmpty()) {
      return 0;
    }
    if (word.charAt(0) != '-' || word.equals("-")) {
      operands.add(word);
      return 1;
    }
    int equals = word.startsWith("--") ? word.indexOf('=') : -1;
    String name = equals < 0 ? word : word.substring(0, equals);
    for (Option option : known) {
      if (option.isCalled(name)) {
        return equals < 0
            ? apart(option, args, at + 1)
            : attached(option, word.substring(equals + 1));
      }
    }
    return 0;
  }

  private int apart(Option option, String[] args, int next) {
    if (!option.takesValue()) {
      take(option, "");
      return 1;
    }
    return next < args.length ? put(option, args[next], 2) : 0;
  }

  private int attached(Option option, String value) {
    return option.takesValue() ? put(option, value, 1) : 0;
  }

  /** Takes a value that cannot be meant for an option, which took so many words. */
  private int put(Option option, String value, int words) {
    boolean plain = !value.isEmpty() && (value.charAt(0) != '-' || value.equals("-"));
    if (plain) {
      take(option, value);
    }
    return plain ? words : 0;
  }

  /** Takes an option's value, and the place in the order of them that it is given last. */
  private void take(Option option, String value) {
    String before = options.remove(option.name());
    options.put(
        option.name(), before != null && option.gathers() ? before + Option.NEXT + value : value);
  }
}
