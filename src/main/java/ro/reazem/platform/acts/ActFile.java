package ro.reazem.platform.acts;

import java.time.Instant;
import java.util.HexFormat;

/**
 * The paper of an act as it was first rendered, and is served ever since.
 *
 * @param bytes the PDF
 * @param sha256 its SHA-256 sum, which tells an altered copy
 */
public record ActFile(byte[] bytes, byte[] sha256, Instant renderedAt) {

  public String sum() {
    return HexFormat.of().formatHex(sha256);
  }
}
