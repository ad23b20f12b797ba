/**
 * Bytes in, pages out. {@link dev.lede.source.PageReader} is the door: it unpacks an input and
 * finds the pages in it, each a {@link dev.lede.source.SavedPage}. When that is read, which may be
 * later and in any thread, its charset is found, HTML is told from flattened text by content, and a
 * {@link dev.lede.source.Page} comes out.
 */
package dev.lede.source;
