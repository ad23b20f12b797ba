package dev.lede.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The package, somewhere.
 *
 * @param home its folder
 */
record Installed(Path home) {
  static final Installed BUILT = new Installed(Path.of("target/lede").toAbsolutePath());

  /** A copy in a folder that is not there yet; times of files are kept. */
  static Installed copy(Path to) throws IOException {
    Files.createDirectories(to.getParent());
    List<Path> all;
    try (Stream<Path> walk = Files.walk(BUILT.home)) {
      all = walk.toList();
    }
    for (Path path : all) {
      Path copy = to.resolve(BUILT.home.relativize(path).toString());
      Files.copy(path, copy, StandardCopyOption.COPY_ATTRIBUTES);
    }
    return new Installed(to);
  }

  Path launcher() {
    return home.resolve("bin/lede");
  }

  /** Runs a command in a folder, which gets files with what it prints. */
  static Run run(Path dir, Map<String, String> environment, Object... command) throws Exception {
    Path out = Files.createTempFile(dir, "out", null);
    Path err = Files.createTempFile(dir, "err", null);
    ProcessBuilder builder =
        new ProcessBuilder(Stream.of(command).map(Object::toString).toList())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .directory(dir.toFile());
    builder.environment().remove("LC_ALL");
    builder.environment().putAll(environment);
    int status = builder.start().waitFor();
    return new Run(status, Files.readString(out), Files.readString(err));
  }
}
