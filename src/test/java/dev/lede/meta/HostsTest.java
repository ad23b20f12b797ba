package dev.lede.meta;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HostsTest {
  @ParameterizedTest
  @CsvSource({
    "https://www.herald.example/a, herald",
    "https://www.herald.co.uk/a, herald",
    "https://news.com.au/a, news",
    "https://m.herald.or.jp, herald",
    "herald, ''"
  })
  void aPaperIsKnownByOneLabelOfItsHost(String url, String name) {
    assertEquals(name, Hosts.name(url));
  }
}
