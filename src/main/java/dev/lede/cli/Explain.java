package dev.lede.cli;

import dev.lede.ArticleParser;
import dev.lede.label.Labelled;
import dev.lede.label.Labelling;
import dev.lede.output.ArticleWriter;
import dev.lede.output.OutputFormat;
import dev.lede.source.Page;
import dev.lede.source.PageReader;
import dev.lede.source.PageVisitor;
import dev.lede.source.UnreadablePageException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** {@code lede explain}: a page's blocks, each with its label, score and reason. */
final class Explain {
  /** Names the pages of an archive as those of several texts are named. */
  private static final ArticleWriter WRITER = ArticleWriter.of(OutputFormat.TEXT);

  private final Arguments arguments;
  private final Shell shell;
  private final Messages messages;
  private final StringBuilder lines = new StringBuilder();

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
    Pages pages = new Pages(Color.wanted(arguments, shell), name);
    if (name.equals("-")) {
      reader.read(name, shell.in(), pages);
    } else {
      reader.read(path(name), pages);
    }
    OutputStream out = shell.out();
    out.write(lines.toString().getBytes(StandardCharsets.UTF_8));
    out.flush();
    return pages.status;
  }

  private static Path path(String name) throws UsageException {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw new UsageException(name + ": is no file name here; check its characters");
    }
  }

  private final class Pages implements PageVisitor {
    private final boolean colored;
    private final String name;
    private Status status = Status.STORIES;

    Pages(boolean colored, String name) {
      this.colored = colored;
      this.name = name;
    }

    @Override
    public void page(Page page) {
      Labelling labelling = new ArticleParser().label(page);
      if (!page.source().path().equals(name)) { // one of several, out of an archive
        String path = Messages.printable(page.source().path());
        lines.append(WRITER.between(path).stripLeading()).append('\n');
      }
      for (Labelled labelled : labelling.blocks()) {
        add(labelled);
      }
      if (labelling.blocks().stream().noneMatch(labelled -> labelled.label().isBody())) {
        status = Status.SOME_WITHOUT;
        messages.tell(page.source().path() + ": no story on this page");
      }
    }

    private void add(Labelled labelled) {
      String label = labelled.label().name().toLowerCase(Locale.ROOT).replace('_', ' ');
      String head =
          String.format(
              Locale.ROOT,
              "%-20s %.2f  %s\n",
              label,
              labelled.score(),
              Messages.printable(labelled.reason()));
      String text = Messages.printable(labelled.block().text()) + "\n";
      lines
          .append(colored ? Color.DIM.paint(head) : head)
          .append(colored ? Color.of(labelled.label()).paint(text) : text)
          .append('\n');
    }

    @Override
    public void unreadable(UnreadablePageException reason) {
      status = Status.SOME_WITHOUT;
      messages.tell(reason.getMessage());
    }
  }
}
