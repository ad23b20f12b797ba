package dev.lede.cli;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * Does what lede usually does, into the void, for Java to note which classes that takes: {@code
 * lib/archive.sh} makes an archive of them, and lede starts the quicker.
 */
public final class Rehearsal {
  private static final List<List<String>> WAYS =
      List.of(
          List.of("--format", "json"),
          List.of("--text", "--include", "captions,related,teasers"),
          List.of("--format", "markdown"),
          List.of("--field", "headline"),
          List.of("--trace"),
          List.of("explain"));

  private Rehearsal() {}

  /**
   * Reads all pages in a folder, in several ways, and loads all classes of lede's own.
   *
   * @param args the folder and lede's jar
   */
  public static void main(String[] args) throws IOException, ClassNotFoundException {
    loadAll(args[1]);
    File[] pages = Path.of(args[0]).toFile().listFiles();
    for (List<String> way : WAYS) {
      for (File page : pages) {
        run(Stream.concat(way.stream(), Stream.of(page.getPath())).toArray(String[]::new), page);
      }
    }
  }

  private static void loadAll(String file) throws IOException, ClassNotFoundException {
    try (JarFile jar = new JarFile(file)) {
      for (JarEntry entry : Collections.list(jar.entries())) {
        String name = entry.getName();
        if (name.endsWith(".class")) {
          String type = name.substring(0, name.length() - ".class".length()).replace('/', '.');
          Class.forName(type, false, Rehearsal.class.getClassLoader());
        }
      }
    }
  }

  private static void run(String[] line, File page) throws IOException {
    OutputStream nowhere = OutputStream.nullOutputStream();
    byte[] bytes = Files.readAllBytes(page.toPath());
    Shell shell =
        new Shell(
            new ByteArrayInputStream(bytes),
            nowhere,
            new PrintStream(nowhere, true, StandardCharsets.UTF_8),
            Set.of("none"),
            false);
    Main.run(shell, line);
  }
}
