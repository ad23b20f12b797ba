package dev.lede.label;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Trains the weights that lede ships: {@code Train CORPORA TARGET}, CORPORA being the folder of the
 * development corpora and TARGET the folder of the labeller's resources. The same corpora give the
 * same weights, byte for byte.
 */
public final class Train {
  private Train() {}

  public static void main(String[] arguments) throws IOException {
    Corpora corpora = new Corpora(Path.of(arguments[0]));
    Path target = Path.of(arguments[1]);
    train(corpora.allHtml(), target.resolve("html.weights"));
    train(corpora.allText(), target.resolve("text.weights"));
  }

  private static void train(List<Example> examples, Path file) throws IOException {
    Forest.Parts[] forests = Stack.learn(examples, example -> true);
    try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(file))) {
      Weights.write(forests, out);
    }
    System.out.printf("%s: %d pages, %d bytes%n", file, examples.size(), Files.size(file));
  }
}
