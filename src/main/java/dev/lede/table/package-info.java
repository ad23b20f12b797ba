/**
 * The tables of words that stand beside the classes that use them. {@link dev.lede.table.Table}
 * reads them.
 */
package dev.lede.table;
