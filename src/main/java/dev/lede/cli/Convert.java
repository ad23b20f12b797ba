package dev.lede.cli;

import dev.lede.batch.Answer;
import dev.lede.batch.Batch;
import dev.lede.batch.Conversion;
import dev.lede.batch.Input;
import java.io.IOException;
import java.time.Duration;
import java.util.Iterator;
import java.util.Optional;

/** {@code lede}: the stories of pages. */
final class Convert {
  private final Arguments arguments;
  private final Shell shell;
  private final Messages messages;
  private final Tally tally;

  Convert(Arguments arguments, Shell shell) {
    this.arguments = arguments;
    this.shell = shell;
    this.messages = new Messages(shell.err());
    this.tally = new Tally(messages, arguments.has("--quiet"));
  }

  Status run() throws UsageException, IOException {
    Color.wanted(arguments, shell); // for its value to be checked; stories are never painted
    Selection selection = new Selection(arguments, shell);
    Printing printing = Printing.of(arguments, selection.isSeveral());
    Conversion conversion =
        new Conversion(Reading.reader(arguments), shell.in(), printing.form(), name -> false);
    Batch batch = batch();
    Iterator<Input> inputs = selection.inputs();
    try (Destination destination = new Destinations(arguments, shell).open(printing)) {
      batch.run(inputs, conversion::find, answer -> put(answer, destination));
      destination.finish();
    } catch (IOException e) {
      if (!Failures.isClosedPipe(e)) {
        tally.failed(unwritable(e));
      }
    }
    if (arguments.has("--verbose")) {
      messages.tell(tally.summary());
    }
    return tally.status();
  }

  private Batch batch() throws UsageException {
    int jobs = arguments.number("--jobs", 1, Runtime.getRuntime().availableProcessors());
    return new Batch(jobs, Duration.ofSeconds(arguments.number("--timeout", 0, 60)));
  }

  private void put(Answer answer, Destination destination) throws IOException {
    Optional<String> refused =
        answer.outcome() == Answer.Outcome.FAILED ? Optional.empty() : destination.put(answer);
    if (refused.isPresent()) {
      tally.failed(refused.get());
    } else {
      tally.count(answer);
    }
  }

  private String unwritable(IOException failure) {
    String where = arguments.value("--output").orElse("standard output");
    return where + ": cannot be written, " + failure.getMessage() + "; check the place";
  }
}
