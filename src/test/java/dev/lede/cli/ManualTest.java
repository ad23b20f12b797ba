package dev.lede.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lede.output.Fields;
import dev.lede.output.OutputFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The manual page and the completions in the package say what the command line has. */
class ManualTest {
  private static final Path SHARE = Path.of("src/package/share");
  private static final Path BASH = SHARE.resolve("bash-completion/completions/lede");
  private static final Path ZSH = SHARE.resolve("zsh/site-functions/_lede");

  private static final Pattern NAME = Pattern.compile("(?<![\\w-])--?[a-zA-Z0-9][a-z-]*+");

  @Test
  void theManualPageHasEachOptionAsTheHelpHasIt() throws IOException {
    String manual = Files.readString(SHARE.resolve("man/man1/lede.1"));
    String entries =
        manual.substring(manual.indexOf(".SH OPTIONS\n"), manual.indexOf(".SH \"EXIT STATUS\""));
    String expected =
        Grammar.lede().options().stream().map(ManualTest::entry).collect(Collectors.joining());
    assertEquals(".SH OPTIONS\n" + expected, entries);
    for (Status status : Status.values()) {
      String entry = ".TP\n.B " + status.code() + "\n" + status.meaning() + "\n";
      assertTrue(manual.contains(entry), entry);
    }
  }

  private static String entry(Option option) {
    String names =
        names(option)
            .map(name -> "\\fB" + escaped(name) + "\\fR")
            .collect(Collectors.joining(", "));
    String value = option.takesValue() ? "=\\fI" + option.label() + "\\fR" : "";
    return ".TP\n" + names + value + "\n" + escaped(option.description()) + "\n";
  }

  private static Stream<String> names(Option option) {
    return Stream.of(option.letter(), option.name()).filter(name -> !name.isEmpty());
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      boolean inWord = i > 0 && Character.isLetterOrDigit(text.charAt(i - 1));
      boolean isDash = text.charAt(i) == '-' && !(inWord && !text.startsWith("-"));
      escaped.append(isDash ? "\\-" : text.charAt(i));
    }
    return escaped.toString();
  }

  @Test
  void theCompletionsHaveAllOptionsAndNoOthers() throws IOException {
    Set<String> names = names(Grammar.lede());
    assertEquals(names, named(lines(BASH, "-f --format --json", "--help")));
    assertEquals(names, named(lines(ZSH, "reading=(", "_files'").replaceAll("\\[[^]]*+]", "")));
    assertEquals(names(Grammar.explain()), named(lines(BASH, "--color --input-format", "--help")));
  }

  private static Set<String> names(Grammar grammar) {
    return grammar.options().stream()
        .flatMap(ManualTest::names)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** What stands from the first of these marks to the next of the others, both included. */
  private static String lines(Path file, String from, String to) throws IOException {
    String text = Files.readString(file);
    int start = text.indexOf(from);
    int end = from.startsWith("-") ? text.indexOf(to, start) : text.lastIndexOf(to);
    return text.substring(start, end + to.length());
  }

  private static Set<String> named(String text) {
    return NAME.matcher(text)
        .results()
        .map(hit -> hit.group())
        .filter(name -> !List.of("-S", "-gt").contains(name))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void theManualPageNamesTheFieldsAndTheEndings() throws IOException {
    String manual = Files.readString(SHARE.resolve("man/man1/lede.1")).replace('\n', ' ');
    assertTrue(manual.contains(String.join(", ", Fields.NAMES)), "a field is missing");
    for (OutputFormat format : OutputFormat.values()) {
      assertTrue(manual.contains("." + format.ending()), format.ending());
    }
  }

  @Test
  void behindTwoDashesOnlyNamesAreCompleted() throws Exception {
    String line = "COMP_WORDS=(lede -- --f); COMP_CWORD=2; _lede; echo \"${COMPREPLY[*]}\"";
    ProcessBuilder bash = new ProcessBuilder("bash", "-c", ". " + BASH + "; " + line);
    Process process = bash.redirectErrorStream(true).start();
    assertEquals("\n", new String(process.getInputStream().readAllBytes(), UTF_8));
  }

  @Test
  void theCompletionsKnowTheWordsThatOptionsTake() throws IOException {
    for (Path file : List.of(BASH, ZSH)) {
      String script = Files.readString(file);
      assertTrue(script.contains(Choices.formats().replace(",", "")), file + " lacks a format");
      assertTrue(script.contains(Choices.parts().replace(",", "")), file + " lacks a part");
      String words = script.replaceAll("[\\\\\\s]++", " ");
      assertTrue(words.contains(String.join(" ", Fields.NAMES)), file + " lacks a field");
    }
  }
}
