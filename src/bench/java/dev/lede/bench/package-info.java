/**
 * Benchmarks: {@link dev.lede.bench.Interleaved} for ratios on noisy machines, JMH for the rest.
 * See CONTRIBUTING.md. They are no part of lede, and only the profile {@code bench} compiles them.
 */
package dev.lede.bench;
