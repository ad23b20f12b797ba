package dev.lede.cli;

import dev.lede.output.ControlCharacters;
import java.io.PrintStream;
import java.util.Optional;

/** What lede says on standard error: a line each, whatever is in it. */
final class Messages {
  private final PrintStream err;
  private Optional<Runnable> before = Optional.empty();

  Messages(PrintStream err) {
    this.err = err;
  }

  /** Has something done each time before something is said. */
  void before(Runnable preparation) {
    this.before = Optional.of(preparation);
  }

  void tell(String text) {
    String message = text.startsWith("-: ") ? "standard input" + text.substring(1) : text;
    synchronized (err) { // nothing else is printed in between
      if (before.isPresent()) {
        before.get().run();
      }
      err.print("lede: " + printable(message) + "\n");
      err.flush();
    }
  }

  /** Says to someone at a keyboard that lede reads what is typed there. */
  void tellOfWaiting(Shell shell) {
    if (shell.terminals().contains("in")) {
      tell("reading standard input; lede --help tells more");
    }
  }

  /** The text without what a terminal or a reader of lines would take for a command. */
  static String printable(String text) {
    return ControlCharacters.escape(
        text.replace("\r", "\\r").replace("\n", "\\n").replace("\t", "\\t"));
  }
}
