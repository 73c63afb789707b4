package ro.reazem.platform.files;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/**
 * Hands out what strangers have sent: always to be saved, never to be run, with a policy that would forbid it everything. Only pages drawn
 * anew by the application itself are shown.
 */
@Component
public class FileAnswers {

  static final String POLICY = "default-src 'none'; sandbox; frame-ancestors 'none'";

  private final CaseDocuments documents;
  private final PageImages images;

  FileAnswers(CaseDocuments documents, PageImages images) {
    this.documents = documents;
    this.images = images;
  }

  /** The file byte by byte as it was stored. */
  public ResponseEntity<byte[]> content(Folder folder, CaseFileId id) {
    var file = documents.find(folder, id);
    var type = file.family().isNamedToBrowsers() ? MediaType.parseMediaType(file.contentType()) : MediaType.APPLICATION_OCTET_STREAM;
    return answer(ContentDisposition.attachment().filename(file.name(), StandardCharsets.UTF_8).build(), type, documents.bytes(file));
  }

  /** One page as a picture. */
  public ResponseEntity<byte[]> page(Folder folder, CaseFileId id, String page) {
    var file = documents.find(folder, id);
    int number = page.matches("[0-9]{1,5}") ? Integer.parseInt(page) : 0;
    if (number < 1 || number > file.pages()) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    var drawn = images.draw(file.family(), Objects.requireNonNull(documents.bytes(file)), number)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    return answer(ContentDisposition.inline().filename(number + ".png").build(), MediaType.IMAGE_PNG, drawn);
  }

  private static ResponseEntity<byte[]> answer(ContentDisposition disposition, MediaType type, byte[] bytes) {
    return ResponseEntity.ok().contentType(type).cacheControl(CacheControl.noStore()).header("Content-Security-Policy", POLICY)
        .header("X-Content-Type-Options", "nosniff").header("Content-Disposition", disposition.toString()).body(bytes);
  }
}
