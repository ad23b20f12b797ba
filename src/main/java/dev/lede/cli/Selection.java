package dev.lede.cli;

import dev.lede.batch.Input;
import dev.lede.batch.Inputs;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
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
    if (isStandardInput() && shell.terminals().contains("in")) {
      new Messages(shell.err()).tell("reading standard input; lede --help tells more");
    }
    return list.isEmpty() ? named() : listed(list.get(), names(list.get()));
  }

  /** How many there are; negative if that shows only in the end. */
  long count() {
    if (list.isEmpty()) {
      return count(named());
    }
    String name = list.get();
    if (name.equals("-") || !Files.isRegularFile(Path.of(name))) {
      return -1; // a pipe is read once: whatever is counted would be missing where it is wanted
    }
    try (InputStream names = open(name)) {
      return count(listed(name, names));
    } catch (IOException | UsageException e) {
      return -1; // the list has gone
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

  private Iterator<Input> named() {
    List<String> names = isStandardInput() ? List.of("-") : arguments.operands();
    return Inputs.named(names, arguments.has("--recursive"));
  }

  /** The named inputs and then those of a list. */
  private Iterator<Input> listed(String name, InputStream names) {
    char end = arguments.has("--null") ? '\0' : '\n';
    Inputs.NamedStream stream = new Inputs.NamedStream(name, new BufferedInputStream(names));
    return Inputs.both(named(), Inputs.listed(stream, end, arguments.has("--recursive")));
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
