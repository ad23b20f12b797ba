package dev.lede.label;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Trains the weights that lede ships: {@code Train CORPORA TARGET [text]}, CORPORA being the folder
 * of the development corpora and TARGET the folder of the labeller's resources; with {@code text}
 * those for text alone, from lessons of the HTML weights that stand there. Seeds and order are
 * fixed, so that the same corpora give the same weights.
 */
public final class Train {
  private Train() {}

  public static void main(String[] arguments) throws IOException {
    Corpora corpora = new Corpora(Path.of(arguments[0]));
    Path target = Path.of(arguments[1]);
    Path weights = target.resolve("html.weights");
    List<Example> html = corpora.allHtml();
    if (!List.of(arguments).contains("text")) {
      write(Stack.learn(html, Lessons.NONE), html.size(), weights);
    }
    Lessons lessons = Lessons.of(read(weights), html);
    List<Example> text = corpora.allText();
    write(Stack.learn(text, lessons), text.size(), target.resolve("text.weights"));
  }

  static Model read(Path file) throws IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      return Weights.read(in);
    }
  }

  static void write(Learned learned, int pages, Path file) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      learned.write(out);
    }
    System.out.printf("%s: %d pages, %d bytes%n", file, pages, Files.size(file));
  }
}
