package dev.lede.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Invented pages in a directory of the test's own. */
final class Pages {
  static final String KOREAN_STORY =
      """
      항구를 가로지르는 새 다리 개통

      다리가 월요일에 열렸다고 시장이 밝혔다. 공사를 시작한 지 열한 해 만이며, 비용은 처음 계획의 두 배에 이르렀다.

      항만 책임자는 이미 팔린 표가 많기 때문에 낡은 나룻배가 올해 말까지 계속 다닐 것이라고 말했다. 그는 남은 표를 직접 세어 보았다고 덧붙였다.

      주민들은 다리가 정말로 완성되리라고는 아무도 예상하지 못했다고 전했다. 악단은 연습을 하지 못해서 아는 행진곡 하나를 세 번 연주했다.

      시의회는 다음 달에 다리의 이름을 정하는 투표를 열 예정이다. 지금까지 모두 사백 개가 넘는 이름이 들어왔다고 시의회 대변인이 밝혔다.
      """;

  private Pages() {}

  /** A page whose story begins with the name of its hero, so that answers can be told apart. */
  static String story(String hero) {
    return """
    <!DOCTYPE html><html lang="en"><head><title>%1$s opens the bridge</title>
    <meta property="og:title" content="%1$s opens the bridge">
    <meta name="author" content="Ann Example"><meta name="keywords" content="bridge, harbour">
    </head><body><article><h1>%1$s opens the bridge</h1>
    <p>%1$s opened the new bridge over the harbour on Monday, after eleven years of building.</p>
    <p>The old ferry will go on until the end of the year, because the tickets are sold, said the
    harbour master of the town, who has counted them.</p>
    <p>Nobody had expected that the bridge would ever be ready, and the band had not practised,
    so that it played the one march that it knew, three times.</p>
    </article></body></html>
    """
        .formatted(hero);
  }

  /** A record of a WARC that holds a page. */
  static String record(String address, String page) {
    String id = "<urn:uuid:6f9619ff-8b86-d011-b42d-%012x>".formatted((address + page).hashCode());
    return "WARC/1.0\r\nWARC-Type: resource\r\nWARC-Target-URI: %s\r\nWARC-Record-ID: %s\r\n"
            .formatted(address, id)
        + "WARC-Date: 2026-06-01T10:00:00Z\r\nContent-Type: text/html\r\nContent-Length: "
        + page.getBytes(StandardCharsets.UTF_8).length
        + "\r\n\r\n"
        + page
        + "\r\n\r\n";
  }

  static Path write(Path directory, String name, String content) throws IOException {
    Path file = directory.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, content);
  }

  static Path storyIn(Path directory, String name) throws IOException {
    return write(directory, name, story(name.replaceAll("[^a-z].*+", "")));
  }
}
