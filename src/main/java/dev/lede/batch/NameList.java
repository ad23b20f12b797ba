package dev.lede.batch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reads a list of file names, each ended by a char; empty names do not count. */
final class NameList extends InputReader {
  private final Inputs.NamedStream list;
  private final char end;
  private boolean isFirst = true;
  private boolean over;

  /**
   * A list.
   *
   * @param list the list, buffered if reading it byte by byte is slow
   * @param end what ends a name; with a line feed, a carriage return before it too
   */
  NameList(Inputs.NamedStream list, char end) {
    this.list = list;
    this.end = end;
  }

  @Override
  Optional<Input> read() {
    while (!over) {
      try {
        String name = readName();
        if (end != '\0' && name.indexOf('\0') >= 0) {
          over = true;
          String fault = "holds NUL characters; if it is a list whose names end with them, add -0";
          return Optional.of(new Input.Lost(list.name(), fault));
        }
        if (!name.isEmpty()) {
          return Optional.of(Input.file(name));
        }
      } catch (IOException e) {
        over = true;
        return Optional.of(new Input.Lost(list.name(), "the list breaks off: " + e.getMessage()));
      }
    }
    return Optional.empty();
  }

  private String readName() throws IOException {
    ByteArrayOutputStream name = new ByteArrayOutputStream();
    int b = list.bytes().read();
    while (b >= 0 && b != end) {
      name.write(b);
      b = list.bytes().read();
    }
    over = b < 0;
    String text = name.toString(StandardCharsets.UTF_8);
    if (isFirst && text.startsWith("\uFEFF")) {
      text = text.substring(1);
    }
    isFirst = false;
    return end == '\n' && text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
  }
}
