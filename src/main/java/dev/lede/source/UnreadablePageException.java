package dev.lede.source;

import java.io.IOException;

/**
 * Says that an input, or a page inside it, cannot be read. The message is one sentence that begins
 * with the input's name and says what is wrong and what to do.
 */
public final class UnreadablePageException extends IOException {
  private static final long serialVersionUID = 1;

  private final String path;

  UnreadablePageException(String path, String fault) {
    super(path + ": " + fault);
    this.path = path;
  }

  UnreadablePageException(String path, String fault, Throwable cause) {
    super(path + ": " + fault, cause);
    this.path = path;
  }

  /** The name of the input or of the page in it. */
  public String path() {
    return path;
  }
}
