package dev.lede.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The command: picks what is to be done, and says how it ended. */
final class Lede {
  private final Shell shell;
  private final Messages messages;

  Lede(Shell shell) {
    this.shell = shell;
    this.messages = new Messages(shell.err());
  }

  /**
   * Runs a command line.
   *
   * @return the exit status
   */
  int run(String... args) {
    return end(args).code();
  }

  private Status end(String... args) {
    try {
      boolean explain = args.length > 0 && args[0].equals("explain");
      Grammar grammar = explain ? Grammar.explain() : Grammar.lede();
      Arguments arguments =
          Arguments.parse(grammar, explain ? Arrays.copyOfRange(args, 1, args.length) : args);
      if (!explain && isMissing(arguments, "explain")) {
        throw new UsageException("explain goes before its options: lede explain [OPTION]... PAGE");
      }
      Optional<String> notice = notice(grammar, arguments);
      if (notice.isPresent()) {
        print(notice.get());
        return Status.STORIES;
      }
      return explain ? new Explain(arguments, shell).run() : new Convert(arguments, shell).run();
    } catch (UsageException e) {
      messages.tell(e.getMessage());
      return Status.WRONG_USAGE;
    } catch (Outlet.ReaderGone e) {
      return Status.STORIES; // what was wanted of the output has been read
    } catch (IOException e) {
      messages.tell("standard output: cannot be written, " + e.getMessage() + "; check its place");
      return Status.SOME_WITHOUT;
    }
  }

  private static Optional<String> notice(Grammar grammar, Arguments arguments) {
    if (arguments.has("--help") || isMissing(arguments, "help")) {
      return Optional.of(FullLine.help(grammar));
    }
    return arguments.has("--version") ? Optional.of("lede " + version() + "\n") : Optional.empty();
  }

  /** Whether the first operand is this word, and no file of that name stands there. */
  private static boolean isMissing(Arguments arguments, String word) {
    List<String> operands = arguments.operands();
    return !operands.isEmpty() && operands.get(0).equals(word) && !Files.exists(Path.of(word));
  }

  private static String version() {
    String version = Lede.class.getPackage().getImplementationVersion();
    return version == null ? "(not packaged)" : version;
  }

  private void print(String text) throws IOException {
    OutputStream out = shell.out();
    out.write(text.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }
}
