package dev.lede.cli;

import dev.lede.batch.Descent;
import dev.lede.batch.Input;
import dev.lede.batch.Inputs;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** Which inputs a command line names. */
final class Selection {
  private final Arguments arguments;
  private final Shell shell;
  private final List<String> lists;

  Selection(Arguments arguments, Shell shell) {
    this.arguments = arguments;
    this.shell = shell;
    this.lists = arguments.values("--files-from");
  }

  /** Whether there may be more than one. */
  boolean isSeveral() {
    return !lists.isEmpty() || arguments.has("--recursive") || arguments.operands().size() > 1;
  }

  Iterator<Input> inputs() throws UsageException {
    List<String> operands = arguments.operands();
    if (arguments.has("--null") && lists.isEmpty()) {
      throw new UsageException("-0 is for --files-from; give that too");
    }
    if (Collections.frequency(operands, "-") + Collections.frequency(lists, "-") > 1) {
      throw new UsageException("standard input can be read once only; name - once");
    }
    if (operands.contains("")) {
      throw new UsageException("an empty file name; check the variable that it comes from");
    }
    if (isStandardInput()) {
      new Messages(shell.err()).tellOfWaiting(shell);
    }
    refuseOutput();
    Iterator<Input> inputs = named(descent());
    for (String list : lists) {
      inputs = Inputs.both(inputs, listed(list, names(list)));
    }
    return inputs;
  }

  /** Refuses to write over a page that is to be read. */
  private void refuseOutput() throws UsageException {
    Optional<String> output = arguments.value("--output");
    if (output.isPresent() && Files.isRegularFile(Destinations.path("--output", output.get()))) {
      Path file = Path.of(output.get());
      Descent itself = new Descent(false, List.of(file));
      for (String operand : arguments.operands()) {
        if (itself.leavesOut(Destinations.path("FILE", operand))) {
          throw new UsageException(file + ": is read and cannot be written; give -o another file");
        }
      }
    }
  }

  /** How many there are; negative if that shows only in the end. */
  long count() {
    try {
      long count = count(named(descent()));
      for (String list : lists) {
        long listed = count(list);
        count = count < 0 || listed < 0 ? -1 : count + listed;
      }
      return count;
    } catch (IOException | UsageException e) {
      return -1; // the list has gone
    }
  }

  private long count(String name) throws IOException, UsageException {
    if (name.equals("-") || !Files.isRegularFile(Path.of(name))) {
      return -1; // a pipe is read once: whatever is counted would be missing where it is wanted
    }
    try (InputStream names = open(name)) {
      return count(listed(name, names));
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
    return arguments.operands().isEmpty() && lists.isEmpty();
  }

  private Iterator<Input> named(Descent descent) {
    List<String> names = isStandardInput() ? List.of("-") : arguments.operands();
    return Inputs.named(names, descent);
  }

  private Iterator<Input> listed(String name, InputStream names) throws UsageException {
    char end = arguments.has("--null") ? '\0' : '\n';
    Inputs.NamedStream stream = new Inputs.NamedStream(name, new BufferedInputStream(names));
    return Inputs.listed(stream, end, descent());
  }

  /** What lede writes, now or in a former run, is no page. */
  private Descent descent() throws UsageException {
    List<Path> written = new ArrayList<>(List.of(Shell.STANDARD_OUTPUT));
    Optional<Path> folder = path("--output-dir");
    for (Optional<Path> place : List.of(path("--output"), folder)) {
      if (place.isPresent()) {
        written.add(place.get());
      }
    }
    return new Descent(arguments.has("--recursive"), written, folder);
  }

  private Optional<Path> path(String option) throws UsageException {
    Optional<String> name = arguments.value(option);
    return name.isPresent() ? Optional.of(Destinations.path(option, name.get())) : Optional.empty();
  }

  private InputStream names(String name) throws UsageException {
    return name.equals("-") ? shell.in() : open(name);
  }

  private static InputStream open(String name) throws UsageException {
    Path list = Destinations.path("--files-from", name);
    if (Files.isDirectory(list)) {
      throw new UsageException("--files-from " + name + ": is a directory; read it with -r");
    }
    try {
      return Files.newInputStream(list);
    } catch (IOException e) {
      throw new UsageException("--files-from " + name + ": cannot be read; check the name");
    }
  }
}
