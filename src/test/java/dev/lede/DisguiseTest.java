package dev.lede;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** However a page is printed, the same story comes out of it. */
class DisguiseTest {
  private static final Path SEED = Path.of("../shared/pages/korea-troops.txt");
  private static final Path INVENTED =
      Path.of("src/test/resources/golden/seed-chinese-simplified.txt");

  @TestFactory
  List<DynamicTest> anInventedPageIsReadInEveryDisguise() throws IOException {
    return tests(SeedPage.golden(INVENTED));
  }

  @TestFactory
  List<DynamicTest> theSeedPageIsReadInEveryDisguise() throws IOException {
    assumeTrue(Files.exists(SEED), "the seed page is not in the repository; not found at " + SEED);
    return tests(SeedPage.labelled(SEED));
  }

  private static List<DynamicTest> tests(SeedPage page) {
    List<DynamicTest> tests = new ArrayList<>();
    for (Disguise disguise : Disguise.values()) {
      Facts wanted = page.facts().in(disguise);
      tests.add(dynamicTest(disguise.name(), () -> check(wanted, disguise.page(page.text()))));
    }
    for (int count = 0; count < page.teasers(); count++) {
      Facts wanted = page.facts().withTeasers(count);
      String cut = page.upToTeaser(count);
      tests.add(dynamicTest("CUT_OFF_AFTER_" + count, () -> check(wanted, cut)));
    }
    return tests;
  }

  private static void check(Facts wanted, String page) throws Exception {
    assertEquals(wanted.toString(), SeedPage.read(page).toString());
  }
}
