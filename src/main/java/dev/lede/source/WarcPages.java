package dev.lede.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
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
 * Records that hold no HTML or text, redirects and error pages are passed over.
 *
 * @param sink where the pages go
 */
record WarcPages(PageSink sink) {

  void read(InputStream in) throws IOException {
    WarcReader reader =
        new WarcReader(in); // closing it would close the input, which is the caller's
    reader.setLenient(true);
    for (Optional<WarcRecord> record = reader.next(); record.isPresent(); record = reader.next()) {
      record(record.get());
    }
  }

  private void record(WarcRecord record) throws IOException {
    if (record instanceof WarcResponse response
        && response.contentType().base().equals(MediaType.HTTP)) {
      if (response.http().status() == 200) {
        page(response, response.http().contentType(), response.http().bodyDecoded());
      }
    } else if (record instanceof WarcConversion || record instanceof WarcResource) {
      page((WarcTargetRecord) record, record.contentType(), record.body());
    }
  }

  private void page(WarcTargetRecord record, MediaType type, MessageBody body) throws IOException {
    String kind =
        type.type().toLowerCase(Locale.ROOT) + '/' + type.subtype().toLowerCase(Locale.ROOT);
    if (kind.equals("text/html")
        || kind.equals("text/plain")
        || kind.equals("application/xhtml+xml")) {
      Optional<String> charset = Optional.ofNullable(type.parameters().get("charset"));
      Container.Stated stated =
          new Container.Stated(
              Optional.of(record.target()), charset.flatMap(CharsetLabels::charset));
      sink.page(EntryName.line(record.target()), body.stream(), stated);
    }
  }
}
