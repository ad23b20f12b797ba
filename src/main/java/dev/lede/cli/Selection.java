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
    boolean recursive = arguments.has("--recursive");
    if (arguments.has("--null") && list.isEmpty()) {
      throw new UsageException("-0 is for --files-from; give that too");
    }
    if (operands.isEmpty() && list.isEmpty()) {
      return Inputs.named(standardInput(), recursive);
    }
    if (operands.stream().filter("-"::equals).count() + list.filter("-"::equals).stream().count()
        > 1) {
      throw new UsageException("standard input can be read once only; name - once");
    }
    if (operands.contains("")) {
      throw new UsageException("an empty file name; check the variable that it comes from");
    }
    Iterator<Input> named = Inputs.named(operands, recursive);
    return list.isEmpty() ? named : Inputs.both(named, listed(list.get(), recursive));
  }

  /** How many there are; negative if that shows only in the end. */
  long count() {
    if (list.filter("-"::equals).isPresent()) {
      return -1;
    }
    long count = 0;
    try {
      for (Iterator<Input> all = inputs(); all.hasNext(); all.next()) {
        count++;
      }
    } catch (UsageException e) {
      return -1; // the list has gone
    }
    return count;
  }

  private List<String> standardInput() {
    if (shell.terminals().contains("in")) {
      new Messages(shell.err()).tell("reading standard input; lede --help tells more");
    }
    return List.of("-");
  }

  private Iterator<Input> listed(String name, boolean recursive) throws UsageException {
    char end = arguments.has("--null") ? '\0' : '\n';
    InputStream bytes = name.equals("-") ? shell.in() : open(name);
    return Inputs.listed(
        new Inputs.NamedStream(name, new BufferedInputStream(bytes)), end, recursive);
  }

  private static InputStream open(String name) throws UsageException {
    try {
      return Files.newInputStream(Path.of(name));
    } catch (IOException | InvalidPathException e) {
      throw new UsageException("--files-from " + name + ": cannot be read; check the name");
    }
  }
}
