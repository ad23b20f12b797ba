package dev.lede.cli;

import dev.lede.batch.Answer;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Optional;

/** All answers in one file, which is there when it is whole; none if there is no answer. */
final class ToFile implements Destination {
  private final Path file;
  private final Printing printing;
  private final NewFile passing;
  private Optional<OutputStream> out = Optional.empty();
  private Optional<ToStream> answers = Optional.empty();

  ToFile(Path file, Printing printing) {
    this.file = file;
    this.printing = printing;
    this.passing = new NewFile(file.toAbsolutePath().getParent());
  }

  @Override
  public Optional<String> put(Answer answer) throws IOException {
    if (answer.outcome() == Answer.Outcome.FAILED) {
      return Optional.empty();
    }
    if (answers.isEmpty()) {
      out = Optional.of(new BufferedOutputStream(passing.open(file)));
      answers = Optional.of(new ToStream(out.get(), printing, false));
    }
    return answers.get().put(answer);
  }

  @Override
  public void finish() throws IOException {
    if (out.isPresent()) {
      out.get().close();
      passing.move(file);
    }
  }

  @Override
  public void close() throws IOException {
    if (out.isPresent()) {
      out.get().close();
    }
    passing.close();
  }
}
