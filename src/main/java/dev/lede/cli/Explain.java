package dev.lede.cli;

import dev.lede.ArticleParser;
import dev.lede.batch.Conversion;
import dev.lede.batch.Input;
import dev.lede.label.Labelled;
import dev.lede.label.Labelling;
import dev.lede.output.ArticleWriter;
import dev.lede.output.OutputFormat;
import dev.lede.source.Page;
import dev.lede.source.PageReader;
import dev.lede.source.SavedPage;
import dev.lede.source.UnreadablePageException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

/**
 * {@code lede explain}: a page's blocks, each with its label, score and reason. Each page of an
 * archive is printed before the next one is read.
 */
final class Explain {
  /** Names the pages of an archive as those of several texts are named. */
  private static final ArticleWriter WRITER = ArticleWriter.of(OutputFormat.TEXT);

  private final Arguments arguments;
  private final Shell shell;
  private final Messages messages;
  private Status status = Status.STORIES;
  private Optional<IOException> unwritable = Optional.empty();

  Explain(Arguments arguments, Shell shell) {
    this.arguments = arguments;
    this.shell = shell;
    this.messages = new Messages(shell.err());
  }

  Status run() throws UsageException, IOException {
    PageReader reader = Reading.reader(arguments);
    List<String> operands = arguments.operands();
    if (operands.size() > 1) {
      throw new UsageException("lede explain reads one page; name one");
    }
    String name = operands.isEmpty() ? "-" : operands.get(0);
    boolean colored = Color.wanted(arguments, shell);
    find(reader, name, page -> print(page, name, colored));
    if (unwritable.isPresent() && !(unwritable.get() instanceof Outlet.ReaderGone)) {
      throw unwritable.get();
    }
    return status; // of what was read until the reader went away
  }

  private void find(PageReader reader, String name, Consumer<SavedPage> taker)
      throws UsageException {
    try {
      Input input = Input.named(name);
      if (input instanceof Input.Lost lost) {
        failed(lost.name() + ": " + lost.fault());
      } else if (input instanceof Input.Standard) {
        messages.tellOfWaiting(shell);
        reader.find(name, shell.in(), taker);
      } else if (Files.isDirectory(path(name))) {
        failed(name + ": is a directory; name a file in it");
      } else {
        reader.find(path(name), taker);
      }
    } catch (CancellationException e) {
      // nothing can be printed any more
    } catch (RuntimeException | OutOfMemoryError | StackOverflowError e) {
      failed(name + ": " + Conversion.fault(e));
    }
  }

  private static Path path(String name) throws UsageException {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw new UsageException(name + ": is no file name here; check its characters");
    }
  }

  private void failed(String message) {
    status = Status.SOME_WITHOUT;
    messages.tell(message);
  }

  private void print(SavedPage page, String name, boolean colored) {
    String lines = explained(page, name, colored);
    page.close();
    OutputStream out = shell.out();
    try {
      out.write(lines.getBytes(StandardCharsets.UTF_8));
      out.flush();
    } catch (IOException e) {
      unwritable = Optional.of(e);
      throw new CancellationException("unwritable");
    }
  }

  /** The page's blocks; nothing of a page that fails, which is told. */
  private String explained(SavedPage saved, String name, boolean colored) {
    try {
      Page page = saved.read();
      boolean alone = saved.path().equals(name); // and not out of an archive
      return (alone ? "" : title(saved.path())) + blocks(page, colored);
    } catch (UnreadablePageException e) {
      failed(e.getMessage());
    } catch (RuntimeException | OutOfMemoryError | StackOverflowError e) {
      failed(saved.path() + ": " + Conversion.fault(e));
    }
    return "";
  }

  private static String title(String path) {
    return WRITER.between(Messages.printable(path)).stripLeading() + "\n";
  }

  private String blocks(Page page, boolean colored) {
    Labelling labelling = new ArticleParser().label(page);
    StringBuilder lines = new StringBuilder();
    for (Labelled labelled : labelling.blocks()) {
      lines.append(block(labelled, colored));
    }
    if (labelling.blocks().stream().noneMatch(labelled -> labelled.label().isBody())) {
      failed(page.source().path() + ": no story on this page");
    }
    return lines.toString();
  }

  private static String block(Labelled labelled, boolean colored) {
    String label = labelled.label().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    String head =
        String.format(
            Locale.ROOT,
            "%-20s %.2f  %s",
            label,
            labelled.score(),
            Messages.printable(labelled.reason()));
    String text = Messages.printable(labelled.text());
    return (colored ? Color.DIM.paint(head) : head)
        + "\n"
        + (colored ? Color.of(labelled.label()).paint(text) : text)
        + "\n\n";
  }
}
