package dev.lede.cli;

import dev.lede.batch.Answer;
import dev.lede.batch.Batch;
import dev.lede.batch.Conversion;
import dev.lede.batch.Input;
import java.io.IOException;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
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
    boolean oneStream = !arguments.has("--output-dir");
    Printing printing = Printing.of(arguments, oneStream && selection.isSeveral());
    Conversion conversion = new Conversion(Reading.reader(arguments), printing.form(), shell.in());
    Batch batch = batch(selection);
    Iterator<Input> inputs = selection.inputs();
    try (Destination destination = new Destinations(arguments, shell).open(printing)) {
      batch.run(inputs, conversion::convert, (input, answers) -> put(answers, destination));
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

  private Batch batch(Selection selection) throws UsageException {
    int processors = Runtime.getRuntime().availableProcessors();
    int jobs = arguments.number("--jobs", 1, selection.isSeveral() ? processors : 1);
    return new Batch(jobs, Duration.ofSeconds(arguments.number("--timeout", 0, 60)));
  }

  private void put(List<Answer> answers, Destination destination) throws IOException {
    for (Answer answer : answers) {
      Optional<String> refused =
          answer.outcome() == Answer.Outcome.FAILED ? Optional.empty() : destination.put(answer);
      if (refused.isPresent()) {
        tally.failed(refused.get());
      } else {
        tally.count(answer);
      }
    }
  }

  private String unwritable(IOException failure) {
    String where = arguments.value("--output").orElse("standard output");
    return where + ": cannot be written, " + failure.getMessage() + "; check the place";
  }
}
