package dev.lede.source;

import java.nio.charset.Charset;
import java.util.Optional;

/**
 * Where a page came from and how its bytes were read.
 *
 * @param path the input's name as the user gave it; for a page out of a container, the address that the container states
 * @param format what the bytes turned out to be
 * @param charset the charset that decoded them
 * @param bytes how many bytes were read, after decompression
 * @param address the page's own URL when the container or the user states it, the base of its relative links
 */
public record Source(String path, Format format, Charset charset, long bytes, Optional<String> address) {}
