package dev.lede.source;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A part of a MIME message (RFC 2045, 2046), or the whole of it.
 *
 * @param headers its header fields, names in lower case
 * @param body what stands behind them, a char a byte
 */
record MimePart(Map<String, String> headers, String body) {

  /** Reads a part: header lines, an empty line, the body. */
  static MimePart of(String text) {
    MimeHeader header = new MimeHeader();
    int at = 0;
    while (at < text.length()) {
      int end = lineEnd(text, at);
      String line = text.substring(at, end).stripTrailing();
      at = end;
      if (line.isEmpty()) {
        break;
      }
      header.add(line);
    }
    return new MimePart(header.fields(), text.substring(at));
  }

  private static int lineEnd(String text, int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end + 1;
  }

  Optional<String> header(String name) {
    return Optional.ofNullable(headers.get(name));
  }

  /** The media type without parameters, in lower case; {@code text/plain} if none is given. */
  String type() {
    String type = headers.getOrDefault("content-type", "text/plain");
    int end = type.indexOf(';');
    return (end < 0 ? type : type.substring(0, end)).strip().toLowerCase(Locale.ROOT);
  }

  /** An address in a header field, which may have been folded anywhere. */
  Optional<String> address(String name) {
    return header(name).map(value -> value.replace(" ", "").replace("\t", ""));
  }

  /** A parameter of a header field. */
  Optional<String> parameter(String header, String name) {
    String field = headers.getOrDefault(header, "");
    for (int at = field.indexOf(';'); at >= 0 && at < field.length(); ) {
      int end = parameterEnd(field, at + 1);
      String parameter = field.substring(at + 1, end);
      int sign = parameter.indexOf('=');
      if (sign > 0 && parameter.substring(0, sign).strip().equalsIgnoreCase(name)) {
        return Optional.of(unquoted(parameter.substring(sign + 1).strip()));
      }
      at = end;
    }
    return Optional.empty();
  }

  /** The index of the next semicolon that stands in no quotes, or the end. */
  private static int parameterEnd(String field, int from) {
    boolean quoted = false;
    for (int i = from; i < field.length(); i++) {
      char c = field.charAt(i);
      if (c == '\\' && quoted) {
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (c == ';' && !quoted) {
        return i;
      }
    }
    return field.length();
  }

  private static String unquoted(String value) {
    if (!value.startsWith("\"")) {
      return value;
    }
    StringBuilder text = new StringBuilder();
    for (int i = 1; i < value.length() && value.charAt(i) != '"'; i++) {
      i += value.charAt(i) == '\\' && i + 1 < value.length() ? 1 : 0;
      text.append(value.charAt(i));
    }
    return text.toString();
  }

  /** The parts between the boundary lines. */
  List<MimePart> parts() {
    return parameter("content-type", "boundary")
        .filter(boundary -> !boundary.isEmpty())
        .map(boundary -> parts("--" + boundary, "--" + boundary + "--"))
        .orElse(List.of());
  }

  private List<MimePart> parts(String opening, String closing) {
    List<MimePart> parts = new ArrayList<>();
    int start = -1;
    for (int at = 0; at < body.length(); at = lineEnd(body, at)) {
      String line =
          body.startsWith("--", at) ? body.substring(at, lineEnd(body, at)).stripTrailing() : "";
      boolean closes = line.equals(closing);
      if (closes || line.equals(opening)) {
        if (start >= 0) {
          parts.add(of(body.substring(start, at)));
        }
        start = lineEnd(body, at);
      }
      if (closes) {
        return parts;
      }
    }
    if (start >= 0) {
      parts.add(of(body.substring(start)));
    }
    return parts;
  }

  /** The body's bytes, decoded as its {@code Content-Transfer-Encoding} says. */
  byte[] content() {
    return switch (headers.getOrDefault("content-transfer-encoding", "").toLowerCase(Locale.ROOT)) {
      case "base64" -> base64();
      case "quoted-printable" -> quotedPrintable();
      default -> body.getBytes(StandardCharsets.ISO_8859_1);
    };
  }

  private byte[] base64() {
    StringBuilder digits = new StringBuilder(body.length());
    for (int i = 0; i < body.length(); i++) {
      char c = body.charAt(i);
      if (c < 128 && (Character.isLetterOrDigit(c) || c == '+' || c == '/')) {
        digits.append(c);
      }
    }
    digits.setLength(digits.length() - (digits.length() % 4 == 1 ? 1 : 0)); // cut off in the middle
    return Base64.getDecoder().decode(digits.toString());
  }

  private byte[] quotedPrintable() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(body.length());
    for (int i = 0; i < body.length(); i++) {
      char c = body.charAt(i);
      int softBreak = c == '=' ? softBreak(i + 1) : -1;
      if (softBreak > 0) {
        i = softBreak;
      } else if (c == '=' && hex(i + 1) >= 0 && hex(i + 2) >= 0) {
        bytes.write(hex(i + 1) * 16 + hex(i + 2));
        i += 2;
      } else {
        bytes.write(c);
      }
    }
    return bytes.toByteArray();
  }

  /** The index of the line feed that ends a line behind "=", -1 if something else follows. */
  private int softBreak(int from) {
    int at = from;
    while (at < body.length()
        && (body.charAt(at) == ' ' || body.charAt(at) == '\t' || body.charAt(at) == '\r')) {
      at++;
    }
    return at < body.length() && body.charAt(at) == '\n' ? at : -1;
  }

  private int hex(int at) {
    return at < body.length() ? Character.digit(body.charAt(at), 16) : -1;
  }
}
