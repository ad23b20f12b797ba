package dev.lede.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/**
 * Reads the pages of a WARC (ISO 28500) or WET file: a page a record, under the record's address.
 * Records that hold no HTML or text, redirects and error pages are passed over; a record that is
 * odd is told, and the ones behind it are read.
 *
 * @param sink where the pages go
 */
record WarcPages(PageSink sink) {

  /** A page that a record holds. */
  private record Found(String path, byte[] bytes, Container.Stated stated) {}

  void read(InputStream in) throws IOException {
    WarcReader reader =
        new WarcReader(in); // closing it would close the input, which is the caller's
    reader.setLenient(true);
    boolean good = true;
    try {
      for (Optional<WarcRecord> record = next(reader); record.isPresent(); record = next(reader)) {
        good = take(record.get());
      }
    } catch (IOException e) {
      if (good) {
        throw e; // else it is the fault that the last record has been told for
      }
    }
  }

  /** The next record. A fault here ends the reading: nobody knows where another one begins. */
  private static Optional<WarcRecord> next(WarcReader reader) throws IOException {
    try {
      return reader.next();
    } catch (IllegalArgumentException e) { // a header that stands twice, a length that is no number
      throw new IOException(e.getMessage(), e);
    }
  }

  /** Hands on the record's page, if it has one; says whether the record is good. */
  private boolean take(WarcRecord record) {
    Optional<Found> found;
    try {
      found = page(record);
    } catch (UnreadablePageException e) {
      sink.unreadable(e);
      return false;
    } catch (IOException | IllegalArgumentException e) {
      sink.unreadable(odd(record, e));
      return false;
    }
    found.ifPresent(page -> sink.page(page.path, page.bytes, page.stated));
    return true;
  }

  private static UnreadablePageException odd(WarcRecord record, Exception cause) {
    String reason = Optional.ofNullable(cause.getMessage()).orElse("it is cut off");
    String fault = "is a record that cannot be read (" + reason + "); save its page by itself";
    return new UnreadablePageException(name(record), EntryName.line(fault), cause);
  }

  /** What a record can be found by, whatever it lacks. */
  private static String name(WarcRecord record) {
    return record
        .headers()
        .first("WARC-Target-URI")
        .or(() -> record.headers().first("WARC-Record-ID"))
        .map(name -> EntryName.line(name.replaceAll("[<>]", "")))
        .orElse("a record of the archive");
  }

  private Optional<Found> page(WarcRecord record) throws IOException {
    if (record instanceof WarcResponse response
        && response.contentType().base().equals(MediaType.HTTP)) {
      HttpResponse http = response.http();
      return http.status() == 200 && isPage(http.contentType())
          ? Optional.of(found(response, http.contentType(), http.bodyDecoded()))
          : Optional.empty();
    }
    boolean isPage = record instanceof WarcConversion || record instanceof WarcResource;
    return isPage && isPage(record.contentType())
        ? Optional.of(found((WarcTargetRecord) record, record.contentType(), record.body()))
        : Optional.empty();
  }

  private static boolean isPage(MediaType type) {
    String kind = (type.type() + '/' + type.subtype()).toLowerCase(Locale.ROOT);
    return kind.equals("text/html")
        || kind.equals("text/plain")
        || kind.equals("application/xhtml+xml");
  }

  private Found found(WarcTargetRecord record, MediaType type, MessageBody body)
      throws IOException {
    String address = record.target();
    if (address == null) {
      throw new IOException("it has no WARC-Target-URI");
    }
    String path = EntryName.line(address);
    Optional<String> charset = Optional.ofNullable(type.parameters().get("charset"));
    return new Found(
        path,
        sink.unpacked(path, body.stream()),
        new Container.Stated(Optional.of(address), charset.flatMap(CharsetLabels::charset)));
  }
}
