package dev.lede.cli;

import dev.lede.batch.Answer;
import dev.lede.output.ControlCharacters;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Answers one after the other in one stream, each at once, in UTF-8. */
final class ToStream implements Destination {
  private final OutputStream out;
  private final Printing printing;
  private final boolean isTerminal;
  private final boolean isOwn;
  private boolean begun;

  /** A stream of somebody else's, which stays open. */
  ToStream(OutputStream out, Printing printing, boolean isTerminal) {
    this(out, printing, isTerminal, false);
  }

  private ToStream(OutputStream out, Printing printing, boolean isTerminal, boolean isOwn) {
    this.out = out;
    this.printing = printing;
    this.isTerminal = isTerminal;
    this.isOwn = isOwn;
  }

  /** A stream that is closed in the end. */
  static ToStream closing(OutputStream out, Printing printing, boolean isTerminal) {
    return new ToStream(out, printing, isTerminal, true);
  }

  @Override
  public Optional<String> put(Answer answer) throws IOException {
    if (answer.outcome() == Answer.Outcome.FAILED) {
      return Optional.empty();
    }
    if (!begun) {
      write(printing.header());
    }
    write(printing.stream().before(answer, begun));
    begun = true;
    write(isTerminal ? ControlCharacters.escape(answer.text()) : answer.text());
    out.flush();
    return Optional.empty();
  }

  private void write(String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void finish() throws IOException {
    out.flush();
  }

  @Override
  public boolean isSeen() {
    return isTerminal;
  }

  @Override
  public void close() throws IOException {
    if (isOwn) {
      out.close();
    }
  }
}
