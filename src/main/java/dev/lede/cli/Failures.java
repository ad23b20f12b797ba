package dev.lede.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.util.Optional;

/** Says what went wrong with an output. */
final class Failures {
  private Failures() {}

  static String unwritable(Object place, IOException failure) {
    String why =
        failure instanceof AccessDeniedException
            ? "permission denied"
            : Optional.of(failure)
                .filter(FileSystemException.class::isInstance)
                .map(e -> ((FileSystemException) e).getReason())
                .orElse(String.valueOf(failure.getMessage()));
    return place + ": cannot be written, " + why + "; check the place";
  }
}
