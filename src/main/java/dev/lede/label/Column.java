package dev.lede.label;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A column of the rows that are judged: constants of an enum, which the weights name. */
interface Column {
  /** Its name, the constant's. */
  String name();

  /** Its place in a row, from 0 on. */
  int place();

  /** Columns by their names. */
  static Map<String, Column> byName(List<? extends Column> columns) {
    Map<String, Column> named = new HashMap<>();
    for (Column column : columns) {
      named.put(column.name(), column);
    }
    return named;
  }
}
