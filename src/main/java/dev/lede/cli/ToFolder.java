package dev.lede.cli;

import dev.lede.batch.Answer;
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
  private final Printing printing;
  private final boolean force;
  private final Tally tally;
  private final NewFile passing;
  private final PageFiles written;
  private final PageFiles found;

  ToFolder(Path directory, Printing printing, boolean force, Tally tally) {
    this.written = new PageFiles(directory, printing.ending());
    this.found = new PageFiles(directory, printing.ending());
    this.printing = printing;
    this.force = force;
    this.tally = tally;
    this.passing = new NewFile(directory);
  }

  @Override
  public synchronized boolean holds(String page, boolean archived) {
    try {
      return found.next(page, archived).filter(Files::exists).isPresent();
    } catch (InvalidPathException e) {
      return false;
    }
  }

  @Override
  public Optional<String> put(Answer answer) {
    try {
      return written.next(answer.name(), answer.archived()).flatMap(file -> put(answer, file));
    } catch (InvalidPathException e) {
      return Optional.of(answer.name() + ": makes no file name here; use -o");
    }
  }

  private Optional<String> put(Answer answer, Path file) {
    if (answer.outcome() == Answer.Outcome.THERE || answer.outcome() == Answer.Outcome.FAILED) {
      return Optional.empty(); // a page that failed keeps its place, for when it is resumed
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
      if (written.isMoved(answer.name(), file)) {
        tally.note(answer.name() + ": is in " + file + ", as another page has its name");
      }
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
