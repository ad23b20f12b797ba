package dev.lede.batch;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** Finds the inputs, one after the other. */
public final class Inputs extends InputReader {
  private final Iterator<? extends Input> named;
  private final Descent descent;
  private Walk walk = Walk.NOWHERE;

  private Inputs(Iterator<? extends Input> named, Descent descent) {
    this.named = named;
    this.descent = descent;
  }

  /**
   * The inputs of these names, {@code -} being standard input.
   *
   * @param descent which directories are read
   */
  public static Iterator<Input> named(List<String> names, Descent descent) {
    List<Input> inputs = new ArrayList<>(names.size());
    for (String name : names) {
      inputs.add(Input.named(name));
    }
    return new Inputs(inputs.iterator(), descent);
  }

  /**
   * The files that a list names, in the list's order; the list is read as it is needed and never
   * closed.
   *
   * @param list the list and its name
   * @param end what ends a name, a line feed or NUL
   * @param descent which directories are read
   */
  public static Iterator<Input> listed(NamedStream list, char end, Descent descent) {
    return new Inputs(new NameList(list, end), descent);
  }

  /** The inputs of one and then those of the other. */
  public static Iterator<Input> both(Iterator<Input> one, Iterator<Input> other) {
    return new Both(one, other);
  }

  @Override
  Optional<Input> read() {
    while (!walk.hasNext() && named.hasNext()) {
      walk = Walk.of(named.next(), descent);
    }
    return walk.hasNext() ? Optional.of(walk.next()) : Optional.empty();
  }

  /**
   * A stream of bytes and its name.
   *
   * @param name the name, for messages
   * @param bytes the bytes
   */
  public record NamedStream(String name, InputStream bytes) {}

  private record Both(Iterator<Input> one, Iterator<Input> other) implements Iterator<Input> {
    @Override
    public boolean hasNext() {
      return one.hasNext() || other.hasNext();
    }

    @Override
    public Input next() {
      return one.hasNext() ? one.next() : other.next();
    }
  }
}
