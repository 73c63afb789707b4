package ro.reazem.platform.web;

import java.nio.charset.StandardCharsets;
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

  private static ResponseEntity<byte[]> answer(ContentDisposition.Builder disposition, String name, MediaType type, byte[] bytes) {
    return ResponseEntity.ok().contentType(type).cacheControl(CacheControl.noStore())
        .header("Content-Disposition", disposition.filename(name, StandardCharsets.UTF_8).build().toString()).body(bytes);
  }
}
