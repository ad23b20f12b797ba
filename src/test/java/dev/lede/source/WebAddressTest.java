package dev.lede.source;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {
  @ParameterizedTest
  @ValueSource(strings = {"http://a.example", "HTTPS://a.example/b", "Http://"})
  void anAbsoluteAddressIsOneWhateverItsCase(String text) {
    assertTrue(WebAddress.is(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "http", "http:a", "https:/a", "//a.example", "ftp://a", "xhttp://a"})
  void anythingElseIsNone(String text) {
    assertFalse(WebAddress.is(text));
  }
}
