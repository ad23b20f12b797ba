package dev.lede.table;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Tables of words, kept as UTF-8 text beside the classes that use them. */
public final class Table {
  private Table() {}

  /**
   * The lines of a table, without blank ones and those that begin with {@code #}.
   *
   * @param user a class that it stands beside
   * @param name its file name
   * @throws UncheckedIOException if it is not there: then lede was not built whole
   */
  public static List<String> lines(Class<?> user, String name) {
    try (InputStream in = user.getResourceAsStream(name)) {
      if (in == null) {
        throw new FileNotFoundException("not in the jar");
      }
      String table = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return table.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(
          "cannot read lede's own table " + name + "; build lede anew", e);
    }
  }
}
