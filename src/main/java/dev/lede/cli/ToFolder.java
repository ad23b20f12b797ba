package dev.lede.cli;

import dev.lede.batch.Answer;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * A file for each answer, in a directory that mirrors the pages' names: {@code news/a.html} becomes
 * {@code DIR/news/a.html.json}.
 */
final class ToFolder implements Destination {
  private final Path directory;
  private final Printing printing;
  private final boolean force;
  private final NewFile passing;
  private final Set<Path> written = new HashSet<>();

  ToFolder(Path directory, Printing printing, boolean force) {
    this.directory = directory;
    this.printing = printing;
    this.force = force;
    this.passing = new NewFile(directory);
  }

  @Override
  public Optional<String> put(Answer answer) throws IOException {
    Path file;
    try {
      file = directory.resolve(FileName.inside(answer.name(), printing.ending()));
    } catch (InvalidPathException e) {
      return Optional.of(answer.name() + ": makes no file name here; use -o");
    }
    if (!written.add(file)) {
      return Optional.of(file + ": is the output of two pages; rename one, or use -o");
    }
    if (!force && Files.exists(file)) {
      return Optional.of(file + ": exists; give --force to overwrite it");
    }
    return write(answer, file);
  }

  private Optional<String> write(Answer answer, Path file) {
    try {
      Files.createDirectories(file.getParent());
      try (OutputStream out = passing.open()) {
        out.write((printing.header() + answer.text()).getBytes(StandardCharsets.UTF_8));
      }
      passing.move(file);
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of(Failures.unwritable(file, e));
    }
  }

  @Override
  public void finish() {}

  @Override
  public void close() throws IOException {
    passing.close();
  }
}
