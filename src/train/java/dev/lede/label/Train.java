package dev.lede.label;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Trains the weights that lede ships: {@code Train CORPORA TARGET}, CORPORA being the folder of the
 * development corpora and TARGET the folder of the labeller's resources. Seeds and order are fixed,
 * so that the same corpora give the same weights.
 */
public final class Train {
  private Train() {}

  public static void main(String[] arguments) throws IOException {
    Corpora corpora = new Corpora(Path.of(arguments[0]));
    Path target = Path.of(arguments[1]);
    Lessons lessons = html(corpora.allHtml(), target.resolve("html.weights"));
    List<Example> text = corpora.allText();
    write(Stack.learn(text, lessons), text.size(), target.resolve("text.weights"));
  }

  private static Lessons html(List<Example> html, Path file) throws IOException {
    Learned learned = Stack.learn(html, Lessons.NONE);
    write(learned, html.size(), file);
    return Lessons.of(learned.model(), html);
  }

  static void write(Learned learned, int pages, Path file) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      learned.write(out);
    }
    System.out.printf("%s: %d pages, %d bytes%n", file, pages, Files.size(file));
  }
}
