package ro.reazem.platform.files;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ro.reazem.kernel.CaseRef;

/**
 * A document of a case (document la dosar) as the register of files holds it; its bytes lie in the store that it names.
 *
 * @param place its number in the case, from 1
 * @param name of the file, tidied
 * @param contentType what the content is
 * @param declaredType what the name says that it is
 * @param pages of a readable PDF or image; 0 when there is nothing to look at
 * @param withdrawal null while it counts
 */
public record CaseFile(CaseFileId id, CaseRef caseRef, int place, String name, FileFacts facts, String contentType, String declaredType,
    FileCondition condition, int pages, long size, byte[] sha256, String store, UUID storedBy, String storedByName, Instant storedAt,
    @Nullable Withdrawal withdrawal) {

  /** Who took a document back, when and why. */
  public record Withdrawal(UUID by, String byName, Instant at, String reason) {}

  public String sum() {
    return HexFormat.of().formatHex(sha256);
  }

  public FileFamily family() {
    return FileFamily.of(contentType);
  }

  /** Whether the name promises another kind of file than it is. */
  public boolean isMisnamed() {
    return FileTypes.differ(declaredType, contentType);
  }

  public boolean isPdf() {
    return family() == FileFamily.PDF;
  }

  public @Nullable LocalDate registeredOn() {
    return facts.registryOn();
  }

  /** The size as people read it, in kB or MB of a thousand. */
  public Number sizeNumber() {
    return size < 1_000_000 ? (Number) Math.max(1, Math.round(size / 1000.0)) : (Number) (Math.round(size / 100_000.0) / 10.0);
  }

  public String sizeUnit() {
    return size < 1_000_000 ? "kB" : "MB";
  }
}
