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
 * @param noColor whether the user wants no colour anywhere, see no-color.org
 */
record Shell(
    InputStream in, OutputStream out, PrintStream err, Set<String> terminals, boolean noColor) {

  /** Where systems that know such places have this process's standard output. */
  static final Path STANDARD_OUTPUT = Path.of("/dev/fd/1");

  /**
   * The shell that started this process. Java cannot tell terminals apart, so the launcher does.
   */
  static Shell ofProcess() {
    String noColor = System.getenv("NO_COLOR");
    return new Shell(
        new FileInputStream(FileDescriptor.in),
        new Outlet(new FileOutputStream(FileDescriptor.out), STANDARD_OUTPUT),
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
        Set.of(System.getProperty("lede.terminals", "none").split(",")),
        noColor != null && !noColor.isEmpty());
  }
}
