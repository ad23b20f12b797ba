package dev.lede.block;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.jsoup.internal.StringUtil;
import org.junit.jupiter.api.Test;

class AddressTest {
  private static final String[] BASES = {
    "",
    "https://a.test",
    "https://a.test/b/c?d#e",
    "http://a.test:80/b",
    "/b",
    "mailto:a",
    "https:///b",
    "https://u@a.test/",
    "https://a.test?b",
    "https://A_b.test/"
  };

  private static final String[] PARTS = {
    "https://",
    "http://",
    "HTTP://",
    "a.test",
    "//",
    "/",
    "./",
    "../",
    "..",
    ".",
    "?",
    "#",
    ":",
    "80",
    "@",
    " ",
    "\t",
    "\\",
    "mailto:",
    "字",
    "b",
    "=",
    "[",
    "\u0001",
    "\u007F"
  };

  @Test
  void addressesAreMadeAbsoluteAsJsoupDoes() {
    Random chance = new Random(3);
    for (int i = 0; i < 30_000; i++) {
      String base = BASES[chance.nextInt(BASES.length)];
      StringBuilder reference = new StringBuilder();
      for (int part = chance.nextInt(6); part >= 0; part--) {
        reference.append(PARTS[chance.nextInt(PARTS.length)]);
      }
      assertEquals(
          StringUtil.resolve(base, reference.toString()),
          Address.resolve(base, reference.toString()),
          base + " " + reference);
    }
  }
}
