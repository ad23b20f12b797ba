package dev.lede.cli;

import dev.lede.batch.Answer;
import dev.lede.batch.Batch;
import dev.lede.batch.Conversion;
import dev.lede.batch.Input;
import dev.lede.source.PageReader;
import dev.lede.source.SavedPage;
import java.io.IOException;
import java.time.Duration;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.Predicate;

/** {@code lede}: the stories of pages. */
final class Convert {
  private final Arguments arguments;
  private final Shell shell;
  private final Messages messages;
  private final Tally tally;
  private final Selection selection;
  private Optional<Progress> progress = Optional.empty();

  Convert(Arguments arguments, Shell shell) {
    this.arguments = arguments;
    this.shell = shell;
    this.messages = new Messages(shell.err());
    this.tally = new Tally(messages, arguments.has("--quiet"));
    this.selection = new Selection(arguments, shell);
  }

  Status run() throws UsageException, IOException {
    Color.wanted(arguments, shell); // for its value to be checked; stories are never painted
    Printing printing = Printing.of(arguments, selection.isSeveral());
    PageReader reader = Reading.reader(arguments);
    Batch batch = batch();
    Iterator<Input> inputs = selection.inputs();
    if (!arguments.has("--verbose")) {
      run(printing, reader, batch, inputs);
      return tally.status();
    }
    Summary summary = new Summary(messages, tally);
    try {
      run(printing, reader, batch, inputs);
    } finally {
      summary.end();
    }
    return tally.status();
  }

  private void run(Printing printing, PageReader reader, Batch batch, Iterator<Input> inputs)
      throws UsageException {
    try (Destination destination = new Destinations(arguments, shell, tally).open(printing)) {
      Predicate<SavedPage> isThere =
          page -> arguments.has("--resume") && destination.holds(page.path(), page.isArchived());
      Conversion conversion = new Conversion(reader, shell.in(), printing.form(), isThere);
      batch.run(inputs, conversion::find, answer -> put(answer, destination));
      destination.finish();
    } catch (Outlet.ReaderGone e) {
      // what was wanted of the output has been read: no fault
    } catch (IOException e) {
      tally.refused(Failures.unwritable(place(), e));
    } finally {
      if (progress.isPresent()) { // without a lambda, which would load the class to be linked
        progress.get().close();
      }
    }
  }

  private Batch batch() throws UsageException {
    int jobs = arguments.number("--jobs", 1, Runtime.getRuntime().availableProcessors());
    return new Batch(jobs, Duration.ofSeconds(arguments.number("--timeout", 0, 60)));
  }

  private void put(Answer answer, Destination destination) throws IOException {
    Optional<String> refused = destination.put(answer);
    if (refused.isPresent()) {
      tally.refused(refused.get());
    } else {
      tally.count(answer);
    }
    show(answer, destination);
  }

  /** Shows how far the run is, from the second page on. */
  private void show(Answer answer, Destination destination) {
    if (progress.isEmpty() && tally.pages() == 2 && isWatched(destination)) {
      progress = Optional.of(new Progress(shell.err(), Shell.columns(), selection::count));
      messages.before(progress.get()::clear);
      progress.get().count(answer.share(), 0); // the first one
    }
    if (progress.isPresent()) {
      progress.get().count(answer.share(), tally.failures());
    }
  }

  /** Whether somebody looks on, and sees nothing of the answers. */
  private boolean isWatched(Destination destination) {
    return shell.terminals().contains("err") && !destination.isSeen() && !arguments.has("--quiet");
  }

  /** Where answers go, as the user names it. */
  private String place() {
    return arguments
        .value("--output")
        .filter(name -> !name.equals("-"))
        .or(() -> arguments.value("--output-dir"))
        .orElse("standard output");
  }
}
