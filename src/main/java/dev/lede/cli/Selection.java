package dev.lede.cli;

import dev.lede.batch.Descent;
import dev.lede.batch.Input;
import dev.lede.batch.Inputs;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** Which inputs a command line names. */
final class Selection {
  private final Arguments arguments;
  private final Shell shell;
  private final Optional<String> list;

  Selection(Arguments arguments, Shell shell) {
    this.arguments = arguments;
    this.shell = shell;
    this.list = arguments.value("--files-from");
  }

  /** Whether there may be more than one. */
  boolean isSeveral() {
    return list.isPresent() || arguments.has("--recursive") || arguments.operands().size() > 1;
  }

  Iterator<Input> inputs() throws UsageException {
    List<String> operands = arguments.operands();
    if (arguments.has("--null") && list.isEmpty()) {
      throw new UsageException("-0 is for --files-from; give that too");
    }
    if (operands.stream().filter("-"::equals).count() + list.filter("-"::equals).stream().count()
        > 1) {
      throw new UsageException("standard input can be read once only; name - once");
    }
    if (operands.contains("")) {
      throw new UsageException("an empty file name; check the variable that it comes from");
    }
    if (isStandardInput()) {
      new Messages(shell.err()).tellOfWaiting(shell);
    }
    Descent descent = descent();
    return list.isEmpty() ? named(descent) : listed(list.get(), names(list.get()), descent);
  }

  /** How many there are; negative if that shows only in the end. */
  long count() {
    try {
      return list.isEmpty() ? count(named(descent())) : count(list.get());
    } catch (IOException | UsageException e) {
      return -1; // the list has gone
    }
  }

  private long count(String name) throws IOException, UsageException {
    if (name.equals("-") || !Files.isRegularFile(Path.of(name))) {
      return -1; // a pipe is read once: whatever is counted would be missing where it is wanted
    }
    try (InputStream names = open(name)) {
      return count(listed(name, names, descent()));
    }
  }

  private static long count(Iterator<Input> inputs) {
    long count = 0;
    for (; inputs.hasNext(); inputs.next()) {
      count++;
    }
    return count;
  }

  private boolean isStandardInput() {
    return arguments.operands().isEmpty() && list.isEmpty();
  }

  private Iterator<Input> named(Descent descent) {
    List<String> names = isStandardInput() ? List.of("-") : arguments.operands();
    return Inputs.named(names, descent);
  }

  /** The named inputs and then those of a list. */
  private Iterator<Input> listed(String name, InputStream names, Descent descent) {
    char end = arguments.has("--null") ? '\0' : '\n';
    Inputs.NamedStream stream = new Inputs.NamedStream(name, new BufferedInputStream(names));
    return Inputs.both(named(descent), Inputs.listed(stream, end, descent));
  }

  /** What lede writes, now or in a former run, is no page. */
  private Descent descent() throws UsageException {
    List<Path> written = new ArrayList<>(List.of(Shell.STANDARD_OUTPUT));
    for (String option : List.of("--output", "--output-dir")) {
      if (arguments.has(option)) {
        written.add(Destinations.path(option, arguments.value(option).orElseThrow()));
      }
    }
    return new Descent(arguments.has("--recursive"), written);
  }

  private InputStream names(String name) throws UsageException {
    return name.equals("-") ? shell.in() : open(name);
  }

  private static InputStream open(String name) throws UsageException {
    try {
      return Files.newInputStream(Path.of(name));
    } catch (IOException | InvalidPathException e) {
      throw new UsageException("--files-from " + name + ": cannot be read; check the name");
    }
  }
}
