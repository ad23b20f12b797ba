package dev.lede.phrase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LanguageFilesTest {
  private static final Path FILES = Path.of("src/main/resources/dev/lede/phrase");

  static List<String> languages() {
    return Phrases.languages();
  }

  @Test
  void theListNamesEveryFile() throws IOException {
    try (Stream<Path> files = Files.list(FILES)) {
      Set<String> names =
          files
              .map(file -> file.getFileName().toString().replace(".txt", ""))
              .collect(Collectors.toSet());
      names.removeAll(Set.of("languages", "han-variants", "caption-marks"));
      assertEquals(new TreeSet<>(names), new TreeSet<>(languages()));
    }
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everyPhraseIsFoundByItself(String language) {
    List<Entry> lost = new ArrayList<>();
    for (Entry entry : Language.read(Phrases.resource(language + ".txt"))) {
      boolean found =
          Phrases.in(entry.text()).all().stream()
              .anyMatch(hit -> hit.cue() == entry.cue() && hit.start() == 0 && reaches(hit, entry));
      if (!found) {
        lost.add(entry);
      }
    }
    assertEquals(List.of(), lost);
  }

  private static boolean reaches(Hit hit, Entry entry) {
    return entry.text().substring(hit.end()).matches("[ :：=/]*");
  }

  @ParameterizedTest
  @MethodSource("languages")
  void noPhraseStandsTwiceInASection(String language) {
    Folding folding = new Folding(Phrases.resource("han-variants.txt"));
    Set<String> seen = new HashSet<>();
    List<Entry> twice = new ArrayList<>();
    for (Entry entry : Language.read(Phrases.resource(language + ".txt"))) {
      if (!seen.add(entry.cue() + new String(folding.fold(entry.text())) + entry.place())) {
        twice.add(entry);
      }
    }
    assertEquals(List.of(), twice);
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everyLanguageKnowsTheCommonCues(String language) {
    Set<Cue> known =
        Language.read(Phrases.resource(language + ".txt")).stream()
            .map(Entry::cue)
            .collect(Collectors.toSet());
    assertTrue(
        known.containsAll(
            Set.of(Cue.READ_MORE, Cue.READ_ALSO, Cue.TEASER_LIST, Cue.CREDIT, Cue.SECTION)));
  }

  @Test
  void aLanguageThatIsListedWithoutItsFileIsNamed() {
    UncheckedIOException fault =
        assertThrows(UncheckedIOException.class, () -> Phrases.resource("xx.txt"));
    assertTrue(fault.getMessage().contains("xx.txt"), fault.getMessage());
  }

  @Test
  void anUnknownSectionIsAFaultOfTheFile() {
    assertThrows(IllegalArgumentException.class, () -> Language.read("[weather-report]\nsunny\n"));
  }
}
