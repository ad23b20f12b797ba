/**
 * The command line. {@link dev.lede.cli.Main} is where Java starts; {@code Lede} is the command,
 * {@code Explain} the other one. Nothing here knows how a story is found.
 */
package dev.lede.cli;
