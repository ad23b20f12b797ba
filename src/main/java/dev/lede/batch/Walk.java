package dev.lede.batch;

import dev.lede.source.PageFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The files in a directory and the directories in it, by name. Links are followed, but each
 * directory is read once, so that a link to a directory above does no harm. Names that begin with a
 * dot are left out, and so are the folders that browsers save beside a page, files that are no
 * pages by their endings, and what is no file: pipes, sockets, devices.
 */
final class Walk extends InputReader {
  static final Walk NOWHERE = new Walk(new Descent(false, List.of()));

  private final Descent descent;
  private final Deque<Iterator<Path>> open = new ArrayDeque<>();
  private final Set<Path> seen = new HashSet<>();
  private Optional<Input> found = Optional.empty();

  /** The directory that was named, as long as no page was found in it. */
  private Optional<String> barren = Optional.empty();

  private Walk(Descent descent) {
    this.descent = descent;
  }

  /** The input itself, or if it is a directory and may be walked, what is in it. */
  static Walk of(Input input, Descent descent) {
    Walk walk = new Walk(descent);
    if (descent.recursive() && input instanceof Input.File && isDirectory(input.name())) {
      walk.barren = Optional.of(input.name());
      walk.enter(Path.of(input.name()));
    } else {
      walk.found = Optional.of(input);
    }
    return walk;
  }

  private static boolean isDirectory(String name) {
    try {
      return Files.isDirectory(Path.of(name));
    } catch (InvalidPathException e) {
      return false; // told when it is opened
    }
  }

  @Override
  Optional<Input> read() {
    while (found.isEmpty() && !open.isEmpty()) {
      if (open.peek().hasNext()) {
        visit(open.peek().next());
      } else {
        open.pop();
      }
    }
    Optional<Input> input =
        found.isEmpty() && barren.isPresent()
            ? Optional.of(new Input.Lost(barren.get(), "holds no pages; check its name"))
            : found;
    found = Optional.empty();
    barren = Optional.empty();
    return input;
  }

  private void visit(Path path) {
    if (descent.leavesOut(path)) {
      return;
    }
    if (Files.isDirectory(path)) {
      enter(path);
    } else if (!PageFolder.isPart(name(path)) && !isOther(path)) {
      found = Optional.of(new Input.File(path.toString()));
    }
  }

  /** Whether it is no file but a pipe, a socket or a device, reading which may never end. */
  private static boolean isOther(Path path) {
    try {
      return Files.readAttributes(path, BasicFileAttributes.class).isOther();
    } catch (IOException e) {
      return false; // told when it is opened
    }
  }

  private void enter(Path directory) {
    try {
      if (seen.add(directory.toRealPath())) {
        open.push(children(directory).iterator());
      }
    } catch (IOException | UncheckedIOException e) {
      found =
          Optional.of(
              new Input.Lost(directory.toString(), "cannot be listed; check its permissions"));
    }
  }

  private static List<Path> children(Path directory) throws IOException {
    try (Stream<Path> all = Files.list(directory)) {
      List<Path> paths = all.filter(path -> !isHidden(path)).sorted().toList();
      Set<Path> names = new HashSet<>(paths);
      return paths.stream().filter(path -> !isPartOfPage(path, names)).toList();
    }
  }

  private static boolean isHidden(Path path) {
    return name(path).startsWith(".");
  }

  private static String name(Path path) {
    return path.getFileName().toString();
  }

  private static boolean isPartOfPage(Path path, Set<Path> beside) {
    return PageFolder.pages(name(path)).stream()
            .anyMatch(page -> beside.contains(path.resolveSibling(page)))
        && Files.isDirectory(path);
  }
}
