/**
 * The tables of words and names that stand beside the classes that use them, so that a new word is
 * a line there and no Java. {@link dev.lede.table.Table} reads them. {@link
 * dev.lede.table.PackedInput} reads what is larger, and was made ready beforehand.
 */
package dev.lede.table;
