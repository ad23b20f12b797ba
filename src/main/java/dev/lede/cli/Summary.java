package dev.lede.cli;

/** Says at the end how many pages there were, also when the user interrupts. */
final class Summary {
  private final Messages messages;
  private final Tally tally;
  private final Thread atExit = new Thread(this::interrupted);

  Summary(Messages messages, Tally tally) {
    this.messages = messages;
    this.tally = tally;
    Runtime.getRuntime().addShutdownHook(atExit);
  }

  private void interrupted() {
    messages.tell("interrupted; " + tally.summary());
  }

  /** Ends a run that nobody interrupted. */
  void end() {
    try {
      Runtime.getRuntime().removeShutdownHook(atExit);
      messages.tell(tally.summary());
    } catch (IllegalStateException e) {
      // The program ends already, and says so.
    }
  }
}
