package ro.reazem.platform.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;

/** Tells what a file is by its content; what its name says is only compared with that. */
final class FileTypes {

  private static final MimeTypes TYPES = MimeTypes.getDefaultMimeTypes();

  /** Families of plain texts and of old office files look alike inside; only among them does the name decide. */
  private static final Set<String> TOLD_APART_BY_NAME = Set.of("text/plain", "application/x-tika-msoffice");

  private FileTypes() {}

  static String byName(String name) {
    var named = new Metadata();
    named.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
    try {
      return TYPES.detect(null, named).getBaseType().toString();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  static String byContent(byte[] bytes, String declared) {
    try (var content = new ByteArrayInputStream(bytes)) {
      var found = TYPES.detect(content, new Metadata()).getBaseType().toString();
      if (TOLD_APART_BY_NAME.contains(found) && isA(declared, found)) {
        return declared;
      }
      return found.equals("application/zip") || isA(found, "application/zip") ? ZipLook.of(bytes).type(found) : found;
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** Whether a name promises something else; a name that says nothing promises nothing. */
  static boolean differ(String declared, String content) {
    return !declared.equals("application/octet-stream") && !isA(declared, content) && !isA(content, declared);
  }

  private static boolean isA(String one, String kind) {
    var first = MediaType.parse(one);
    var second = MediaType.parse(kind);
    return first != null && second != null && (first.equals(second) || TYPES.getMediaTypeRegistry().isInstanceOf(first, second));
  }
}
