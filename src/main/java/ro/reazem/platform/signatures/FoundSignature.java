package ro.reazem.platform.signatures;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One electronic signature of a file and what its check showed (rezultatul validării).
 *
 * @param signer the name in the certificate
 * @param issuer who issued the certificate (prestatorul de servicii de încredere)
 * @param serial of the certificate, in hexadecimal
 * @param signedAt null when nothing says when
 * @param signedHash the sum that was signed, in hexadecimal; empty when unreadable
 */
public record FoundSignature(Type type, String signer, String issuer, String serial, @Nullable Instant signedAt, TimeFrom timeFrom,
    Integrity integrity, Trust trust, String hashAlgorithm, String signedHash) {

  /** Qualified (calificată) is only what a trusted issuer says was made with a qualified certificate on a secure device. */
  public enum Type {
    QUALIFIED, ELECTRONIC, TIMESTAMP
  }

  /** Who says when it was signed: a time-stamping authority, the signer's own machine, the document, or nobody. */
  public enum TimeFrom {
    TIMESTAMP, SIGNER, DOCUMENT, NOBODY
  }

  /** Whether the document is as it was signed, something was added after it, something in it changed, or nobody can tell. */
  public enum Integrity {
    UNCHANGED, EXTENDED, ALTERED, UNREADABLE
  }

  /** Whether the certificate leads to a trusted issuer and was in force when it was used. */
  public enum Trust {
    TRUSTED, UNKNOWN_ISSUER, NOT_VALID_THEN,
    /** Made with a sum that can be forged today. */
    WEAK
  }

  static FoundSignature unreadable(String signer) {
    return new FoundSignature(Type.ELECTRONIC, signer, "", "", null, TimeFrom.NOBODY, Integrity.UNREADABLE, Trust.UNKNOWN_ISSUER, "", "");
  }

  /** The document is whole, and somebody trusted vouches for the signer. */
  public boolean isGood() {
    return integrity == Integrity.UNCHANGED && trust == Trust.TRUSTED;
  }

  public boolean isBroken() {
    return integrity == Integrity.ALTERED || integrity == Integrity.UNREADABLE;
  }
}
