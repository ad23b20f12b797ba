package dev.lede.label;

/** A column of the rows that forests judge: constants of an enum, which the weights name. */
interface Column {
  /** Its name, the constant's. */
  String name();

  /** Its place in a row, from 0 on. */
  int place();
}
