package dev.lede.cli;

import dev.lede.output.ControlCharacters;
import java.io.PrintStream;

/** What lede says on standard error: a line each, whatever is in it. */
final class Messages {
  private final PrintStream err;

  Messages(PrintStream err) {
    this.err = err;
  }

  void tell(String message) {
    err.print("lede: " + printable(message) + "\n");
    err.flush();
  }

  /** The text without what a terminal or a reader of lines would take for a command. */
  static String printable(String text) {
    return ControlCharacters.escape(text).replace("\n", "\\n").replace("\t", "\\t");
  }
}
