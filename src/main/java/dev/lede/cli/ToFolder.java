package dev.lede.cli;

import dev.lede.batch.Answer;
import dev.lede.source.NameSet;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A file for each answer, in a directory that mirrors the pages' names: {@code news/a.html} becomes
 * {@code DIR/news/a.html.json}.
 */
final class ToFolder implements Destination {
  private final Path directory;
  private final Printing printing;
  private final boolean force;
  private final NewFile passing;
  private final NameSet taken = new NameSet();

  ToFolder(Path directory, Printing printing, boolean force) {
    this.directory = directory;
    this.printing = printing;
    this.force = force;
    this.passing = new NewFile(directory);
  }

  /** The file of a page, if its name makes one here. */
  private Optional<Path> file(String page) {
    try {
      return Optional.of(directory.resolve(FileName.inside(page, printing.ending())));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  @Override
  public boolean holds(String page) {
    return file(page).filter(Files::exists).isPresent();
  }

  @Override
  public Optional<String> put(Answer answer) {
    Optional<Path> found = file(answer.name());
    if (found.isEmpty()) {
      return Optional.of(answer.name() + ": makes no file name here; use -o");
    }
    Path file = found.get();
    if (!taken.add(file.toString())) {
      return Optional.of(
          file + ": is the output of two pages; rename one, or use -o (" + answer.name() + ")");
    }
    if (answer.outcome() == Answer.Outcome.THERE) {
      return Optional.empty();
    }
    if (!force && Files.exists(file)) {
      return Optional.of(file + ": exists; give --force to overwrite it, or --resume to leave it");
    }
    return write(answer, file);
  }

  private Optional<String> write(Answer answer, Path file) {
    try {
      Files.createDirectories(file.getParent());
      byte[] content = (printing.header() + answer.text()).getBytes(StandardCharsets.UTF_8);
      passing.write(content, file);
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
