package dev.lede.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Invented pages in a directory of the test's own. */
final class Pages {
  private Pages() {}

  /** A page whose story begins with the name of its hero, so that answers can be told apart. */
  static String story(String hero) {
    return """
    <!DOCTYPE html><html lang="en"><head><title>%1$s opens the bridge</title>
    <meta property="og:title" content="%1$s opens the bridge">
    <meta name="author" content="Ann Example"><meta name="keywords" content="bridge, harbour">
    </head><body><article><h1>%1$s opens the bridge</h1>
    <p>%1$s opened the new bridge over the harbour on Monday, after eleven years of building.</p>
    <p>The old ferry will go on until the end of the year, because the tickets are sold, said the
    harbour master of the town, who has counted them.</p>
    <p>Nobody had expected that the bridge would ever be ready, and the band had not practised,
    so that it played the one march that it knew, three times.</p>
    </article></body></html>
    """
        .formatted(hero);
  }

  static Path write(Path directory, String name, String content) throws IOException {
    Path file = directory.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, content);
  }

  static Path storyIn(Path directory, String name) throws IOException {
    return write(directory, name, story(name.replaceAll("[^a-z].*+", "")));
  }
}
