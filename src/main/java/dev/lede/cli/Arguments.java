package dev.lede.cli;

import java.util.List;
import java.util.Optional;

/** A command line, taken apart. */
final class Arguments {
  private final PlainLine line;

  private Arguments(PlainLine line) {
    this.line = line;
  }

  static Arguments parse(Grammar grammar, String... args) throws UsageException {
    Optional<PlainLine> plain = PlainLine.parse(grammar.options(), args);
    return new Arguments(plain.isPresent() ? plain.get() : FullLine.parse(grammar, args));
  }

  boolean has(String name) {
    return line.options().containsKey(name);
  }

  Optional<String> value(String name) {
    return Optional.ofNullable(line.options().get(name));
  }

  /** The values of an option that may be given several times. */
  List<String> values(String name) {
    return has(name) ? List.of(line.options().get(name).split("\0", -1)) : List.of();
  }

  /** Which of these options is given last, if any is. */
  Optional<String> last(List<String> names) {
    Optional<String> last = Optional.empty();
    for (String given : line.options().keySet()) {
      last = names.contains(given) ? Optional.of(given) : last;
    }
    return last;
  }

  /** The files and directories. */
  List<String> operands() {
    return line.operands();
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
          name + " " + value + ": not a number from " + least + " up; give one");
    }
    return Integer.parseInt(value);
  }

  static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }
}
