package ro.reazem.platform.web;

import java.nio.charset.StandardCharsets;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A file with personal data handed to an officer: named, and kept by no cache. */
public final class Download {

  public static final MediaType XLSX = MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

  private Download() {}

  /** To be saved. */
  public static ResponseEntity<byte[]> attached(String name, MediaType type, byte[] bytes) {
    return answer(ContentDisposition.attachment(), name, type, bytes);
  }

  /** To be shown by the browser. */
  public static ResponseEntity<byte[]> shown(String name, MediaType type, byte[] bytes) {
    return answer(ContentDisposition.inline(), name, type, bytes);
  }

  /** To be saved, read from a stream that is closed after it. */
  public static ResponseEntity<InputStreamResource> attached(String name, MediaType type, InputStreamResource content, long size) {
    return head(ContentDisposition.attachment(), name, type).contentLength(size).body(content);
  }

  private static ResponseEntity<byte[]> answer(ContentDisposition.Builder disposition, String name, MediaType type, byte[] bytes) {
    return head(disposition, name, type).body(bytes);
  }

  private static ResponseEntity.BodyBuilder head(ContentDisposition.Builder disposition, String name, MediaType type) {
    return ResponseEntity.ok().contentType(type).cacheControl(CacheControl.noStore())
        .header("Content-Disposition", disposition.filename(name, StandardCharsets.UTF_8).build().toString());
  }
}
