package dev.lede.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;

/**
 * What the shell gives a command.
 *
 * @param in standard input
 * @param out standard output; unlike {@link System#out} it says when it cannot be written
 * @param err standard error
 * @param terminals which of "in", "out" and "err" are terminals
 * @param noColor whether the user wants no colour, see no-color.org, or the terminal has none
 */
record Shell(
    InputStream in, OutputStream out, PrintStream err, Set<String> terminals, boolean noColor) {

  /** Where systems that know such places have this process's standard output. */
  static final Path STANDARD_OUTPUT = Path.of("/dev/fd/1");

  /** The shell that started this process. */
  static Shell ofProcess() {
    String noColor = System.getenv("NO_COLOR");
    return new Shell(
        new FileInputStream(FileDescriptor.in),
        new Outlet(new FileOutputStream(FileDescriptor.out), STANDARD_OUTPUT),
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
        terminals(System.getProperty("lede.terminals", "")),
        noColor != null && !noColor.isEmpty() || "dumb".equals(System.getenv("TERM")));
  }

  /** How wide the terminal is, if the launcher says so, or else as wide as most are. */
  static int columns() {
    int told = Integer.getInteger("lede.columns", 0);
    return told > 0 ? told : 80;
  }

  /**
   * Which are terminals. The launcher tells them apart; without it, as by {@code java -jar}, Java
   * knows whether input and output both are, and some systems what the output is.
   *
   * @param told what the launcher says; empty if there is none
   */
  @SuppressWarnings("SystemConsoleNull") // the property sees to it that it may be null
  private static Set<String> terminals(String told) {
    if (!told.isEmpty()) {
      return Set.of(told.split(","));
    }
    System.setProperty("jdk.console", "java.base"); // that of JDK 22 is there without a terminal
    if (System.console() != null) {
      return Set.of("in", "out");
    }
    return new Place(STANDARD_OUTPUT).isTerminal() ? Set.of("out") : Set.of();
  }
}
