package dev.lede.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTest {

  @ParameterizedTest
  @CsvSource({
    "news/a.html, news/a.html.json",
    "-, stdin.json",
    "/, page.json",
    "https://news.example/, https/news.example.json",
    "https://news.example:8080/a/b.html, https/news.example/8080/a/b.html.json",
    "https://news.example/a?q=x|y*, https/news.example/a_q=x_y_.json",
    "C:\\pages\\a.html, C/pages/a.html.json",
  })
  void aNameIsMirrored(String name, String file) {
    assertEquals(file, FileName.inside(name, ".json"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://news.example/../../../etc/passwd",
        "../..",
        "https://..\\..\\a",
        "file:///etc/passwd",
        "https://news.example/a?to=/../../../b",
        "..:..:a"
      })
  void noNameLeadsOut(String name) {
    Path folder = Path.of("/out");
    Path file = folder.resolve(FileName.inside(name, ".json")).normalize();
    assertTrue(file.startsWith(folder) && !file.equals(folder), file.toString());
  }

  @Test
  void controlCharactersAreLeftOut() {
    assertFalse(FileName.inside("a\nb\0c\u001b", ".json").chars().anyMatch(c -> c < ' '));
  }

  @Test
  void aLongAddressIsCutAndStaysApartFromOthers() {
    String address = "https://news.example/a?q=" + "港口".repeat(300);
    String name = FileName.inside(address, ".json");
    String step = name.substring(name.lastIndexOf('/') + 1);
    assertTrue(step.getBytes(StandardCharsets.UTF_8).length < 256, step);
    assertTrue(step.startsWith("a_q=港口"), step);
    assertNotEquals(name, FileName.inside(address + "&p=2", ".json"));
  }
}
