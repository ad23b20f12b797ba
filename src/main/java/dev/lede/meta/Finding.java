package dev.lede.meta;

/**
 * A statement that a page makes.
 *
 * @param field what it is about
 * @param origin where it stands
 * @param value what it says, entities decoded, white space folded; never empty
 */
record Finding(Field field, Origin origin, String value) {}
