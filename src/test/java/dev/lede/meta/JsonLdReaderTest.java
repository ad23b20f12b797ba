package dev.lede.meta;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonLdReaderTest {
  private static Stated read(String json) {
    return MetadataReaderTest.html("<script type='application/ld+json'>" + json + "</script>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"@id\": \"#ada\"}",
        "[{\"@id\": \"#ada\"}]",
        "\"#ada\"",
        "{\"@type\": \"Person\", \"@id\": \"#ada\"}",
        "{\"@type\": \"Person\", \"url\": \"https://news.example/ada\", \"name\": \"Ada Marsh\"}"
      })
  void whoIsOnlyReferredToIsFoundInTheGraph(String reference) {
    Stated stated =
        read(
            "{\"@graph\": [{\"@type\": \"NewsArticle\", \"headline\": \"Ferry sinks\","
                + (" \"author\": " + reference + ", \"publisher\": " + reference + "},")
                + "{\"@type\": \"Person\", \"@id\": \"#ada\", \"name\": \"Ada Marsh\"}]}");
    assertEquals(List.of("Ada Marsh"), stated.authors());
    assertEquals(Optional.of("Ada Marsh"), stated.publication().publisher());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"@id\": \"#nobody\"}",
        "\"#nobody\"",
        "\"_:b7\"",
        "\"https://news.example/#nobody\"",
        "{\"@id\": \"https://news.example/#nobody\", \"@type\": \"Organization\"}",
        "{\"@type\": \"Organization\", \"url\": \"https://news.example/\"}"
      })
  void whatIsNoNameNamesNobody(String reference) {
    Stated stated =
        read(
            "{\"@type\": \"NewsArticle\", \"headline\": \"Ferry sinks\", \"author\": "
                + reference
                + (", \"publisher\": " + reference)
                + (", \"articleSection\": " + reference)
                + ", \"mainEntityOfPage\": {\"@type\": \"WebPage\", \"@id\":"
                + " \"https://news.example/ferry\"}}");
    assertEquals(List.of(), stated.authors());
    assertEquals(Optional.empty(), stated.publication().publisher());
    assertEquals(Optional.empty(), stated.publication().section());
    assertEquals(Optional.of("https://news.example/ferry"), stated.publication().url());
  }

  @Test
  void aDescriptionOfSeveralLinesIsOneLine() {
    String description = "The ferry sank.\nNobody was\r\n\r\nhurt.";
    assertEquals(
        List.of("The ferry sank. Nobody was hurt."),
        MetadataReaderTest.html("<meta property=og:description content='" + description + "'>")
            .descriptions());
  }
}
