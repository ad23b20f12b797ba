package dev.lede.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** Opens the destination that the options name. */
final class Destinations {
  private final Arguments arguments;
  private final Shell shell;
  private final Tally tally;

  /** The tally is told what is worth knowing of files, and is no failure. */
  Destinations(Arguments arguments, Shell shell, Tally tally) {
    this.arguments = arguments;
    this.shell = shell;
    this.tally = tally;
  }

  Destination open(Printing printing) throws UsageException {
    Optional<String> output = arguments.value("--output");
    Optional<String> file = output.equals(Optional.of("-")) ? Optional.empty() : output;
    Optional<String> directory = arguments.value("--output-dir");
    if (file.isPresent() && directory.isPresent()) {
      throw new UsageException("-o and --output-dir; choose one");
    }
    if (arguments.has("--resume") && directory.isEmpty()) {
      throw new UsageException("--resume is for --output-dir; give that too");
    }
    if (arguments.has("--force") && output.isEmpty() && directory.isEmpty()) {
      throw new UsageException("--force is for -o and --output-dir; give one of them too");
    }
    if (arguments.has("--resume") && arguments.has("--force")) {
      throw new UsageException("--resume and --force; choose one");
    }
    if (file.isPresent()) {
      return file(Place.of(path("--output", file.get())), printing);
    }
    if (directory.isPresent()) {
      return folder(path("--output-dir", directory.get()), printing);
    }
    return standardOutput(printing);
  }

  private Destination file(Place place, Printing printing) throws UsageException {
    if (place.isStandardOutput()) {
      return standardOutput(printing);
    }
    Path file = place.path();
    if (Files.isDirectory(file)) {
      throw new UsageException(file + ": is a directory; give -o a file, or use --output-dir");
    }
    if (place.isStream()) {
      return stream(place, printing);
    }
    if (Files.exists(file) && !arguments.has("--force")) {
      throw new UsageException(file + ": exists; give --force to overwrite it");
    }
    if (!Files.isDirectory(file.toAbsolutePath().getParent())) {
      throw new UsageException(file + ": its directory does not exist; make it first");
    }
    return new ToFile(file, printing);
  }

  private Destination standardOutput(Printing printing) {
    return new ToStream(shell.out(), printing, shell.terminals().contains("out"));
  }

  /** Writes on behind what others have written, should it be a file that the shell opened. */
  private static Destination stream(Place place, Printing printing) throws UsageException {
    Path file = place.path();
    try {
      OutputStream out = Files.newOutputStream(file, StandardOpenOption.APPEND);
      return ToStream.closing(new Outlet(out, file), printing, place.isTerminal());
    } catch (IOException e) {
      throw new UsageException(Failures.unwritable(file, e));
    }
  }

  private Destination folder(Path directory, Printing printing) throws UsageException {
    try {
      Files.createDirectories(directory);
      return new ToFolder(directory, printing, arguments.has("--force"), tally);
    } catch (FileAlreadyExistsException e) {
      throw new UsageException(
          directory + ": is no directory and cannot become one; choose another");
    } catch (IOException e) {
      throw new UsageException(Failures.unwritable(directory, e));
    }
  }

  static Path path(String option, String name) throws UsageException {
    if (name.isEmpty()) {
      throw new UsageException(
          option + ": an empty file name; check the variable that it comes from");
    }
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw new UsageException(
          option + " " + name + ": is no file name here; check its characters");
    }
  }
}
