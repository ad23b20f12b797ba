/**
 * Bytes in, pages out. {@link dev.lede.source.PageReader} is the door: it unpacks an input, finds
 * its charset, tells HTML from flattened text by content and hands on each {@link
 * dev.lede.source.Page}.
 */
package dev.lede.source;
