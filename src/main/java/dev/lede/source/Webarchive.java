package dev.lede.source;

import com.dd.plist.BinaryPropertyListParser;
import com.dd.plist.NSData;
import com.dd.plist.NSDictionary;
import com.dd.plist.NSObject;
import com.dd.plist.NSString;
import com.dd.plist.PropertyListFormatException;
import com.dd.plist.XMLPropertyListParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.text.ParseException;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads the page of a {@code .webarchive}, in which Safari saves a page with all its parts: a
 * property list, binary or XML, whose {@code WebMainResource} holds the page, its address and its
 * charset (Apple, WebKit's WebArchive).
 *
 * @param sink where the page goes
 */
record Webarchive(PageSink sink) {

  void read(String path, InputStream in) throws IOException {
    NSDictionary page =
        dictionary(path, sink.bytes(path, in))
            .map(list -> list.get("WebMainResource"))
            .filter(NSDictionary.class::isInstance)
            .map(NSDictionary.class::cast)
            .orElseThrow(() -> pageless(path));
    if (!(page.get("WebResourceData") instanceof NSData data)) {
      throw pageless(path);
    }
    Container.Stated stated =
        new Container.Stated(
            string(page, "WebResourceURL").filter(WebAddress::is),
            string(page, "WebResourceTextEncodingName").flatMap(CharsetLabels::charset));
    sink.page(path, data.bytes(), stated);
  }

  private static Optional<NSDictionary> dictionary(String path, byte[] bytes)
      throws UnreadablePageException {
    try {
      NSObject list =
          bytes.length > 0 && bytes[0] == 'b' ? BinaryPropertyListParser.parse(bytes) : xml(bytes);
      return Optional.of(list).filter(NSDictionary.class::isInstance).map(NSDictionary.class::cast);
    } catch (IOException
        | PropertyListFormatException
        | ParseException
        | ParserConfigurationException
        | SAXException
        | RuntimeException
        | StackOverflowError e) { // the library trusts the lengths and the nesting in the file
      throw new UnreadablePageException(path, "is a damaged property list; save the page again", e);
    }
  }

  /** Reads XML that may name no other file, and has faults thrown and not printed. */
  private static NSObject xml(byte[] bytes)
      throws ParserConfigurationException,
          SAXException,
          IOException,
          PropertyListFormatException,
          ParseException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
    factory.setIgnoringComments(true);
    factory.setCoalescing(true);
    DocumentBuilder builder = factory.newDocumentBuilder();
    builder.setErrorHandler(new DefaultHandler());
    return XMLPropertyListParser.parse(builder.parse(new ByteArrayInputStream(bytes)));
  }

  private static Optional<String> string(NSDictionary resource, String key) {
    NSObject value = resource.get(key);
    return value instanceof NSString text ? Optional.of(text.getContent()) : Optional.empty();
  }

  private static UnreadablePageException pageless(String path) {
    return new UnreadablePageException(
        path, "is a property list without a page; give a .webarchive that Safari saved");
  }
}
