package dev.lede.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
      boolean explain = isExplain(args);
      Grammar grammar = explain ? Grammar.explain() : Grammar.lede();
      Arguments arguments = Arguments.parse(grammar, explain ? without("explain", args) : args);
      boolean isCommand = !List.of(args).contains("--");
      if (isCommand && !explain) {
        refuseMisspelt(arguments.operands());
      }
      boolean help = arguments.has("--help") || isCommand && isMissing(arguments, "help");
      Optional<String> notice = notice(grammar, arguments, help);
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

  /** Whether it is the command to explain a page, which may stand behind options too. */
  private static boolean isExplain(String... args) throws UsageException {
    List<String> words = List.of(args);
    if (words.isEmpty() || words.get(0).equals("explain")) {
      return !words.isEmpty();
    }
    int word = words.indexOf("explain");
    boolean isOperand = word > 0 && !words.subList(0, word).contains("--");
    return isOperand && isMissing(Arguments.parse(Grammar.lede(), args), "explain", "help");
  }

  private static String[] without(String word, String... args) {
    List<String> words = new ArrayList<>(List.of(args));
    words.remove(word);
    return words.toArray(String[]::new);
  }

  private static void refuseMisspelt(List<String> operands) throws UsageException {
    String first = operands.isEmpty() ? "-" : operands.get(0);
    boolean isFile = first.equals("-") || first.indexOf('\0') >= 0 || Files.exists(Path.of(first));
    if (!isFile && Spelling.nearest(first, List.of("explain")).isPresent()) {
      throw new UsageException(first + ": no such command or file; did you mean lede explain?");
    }
  }

  private static Optional<String> notice(Grammar grammar, Arguments arguments, boolean help) {
    if (help) {
      return Optional.of(FullLine.help(grammar));
    }
    return arguments.has("--version") ? Optional.of("lede " + version() + "\n") : Optional.empty();
  }

  /** Whether the first operand is one of these words, and no file of that name stands there. */
  private static boolean isMissing(Arguments arguments, String... words) {
    List<String> operands = arguments.operands();
    return !operands.isEmpty()
        && List.of(words).contains(operands.get(0))
        && !Files.exists(Path.of(operands.get(0)));
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
