package dev.lede.cli;

/** Where Java starts. */
public final class Main {
  private Main() {}

  /** Runs the command and ends with its status. */
  public static void main(String[] args) {
    System.exit(run(Shell.ofProcess(), args));
  }

  static int run(Shell shell, String... args) {
    return new Lede(shell).run(args);
  }
}
