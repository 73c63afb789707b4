package ro.reazem.platform.signatures;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;

/**
 * What a signature of a PDF covers: all bytes up to its own value and all bytes behind it, and nothing may stand between.
 *
 * @param signed the bytes covered
 * @param value the signature itself
 * @param whole whether nothing was added behind what is covered
 */
record SignedRange(byte[] signed, ContentInfo value, boolean whole) {

  private static final byte INDEFINITE = (byte) 0x80;

  static SignedRange of(PDSignature signature, byte[] pdf) throws IOException {
    var range = signature.getByteRange();
    if (range == null || range.length != 4 || range[0] != 0 || range[1] < 1 || range[2] < range[1] + 2L || range[3] < 0
        || (long) range[2] + range[3] > pdf.length || pdf[range[1]] != '<' || pdf[range[2] - 1] != '>') {
      throw new IOException("The signature does not cover the file around its own value");
    }
    var written = new String(pdf, range[1] + 1, range[2] - range[1] - 2, StandardCharsets.ISO_8859_1);
    // digits of both cases would let a byte change unnoticed
    if (!written.equals(written.toLowerCase(java.util.Locale.ROOT)) && !written.equals(written.toUpperCase(java.util.Locale.ROOT))) {
      throw new IOException("The value of the signature was written over");
    }
    var contents = parsed(written);
    if (!Arrays.equals(contents, signature.getContents())) {
      throw new IOException("The value of the signature is not the one in the gap");
    }
    var signed = new ByteArrayOutputStream();
    signed.write(pdf, 0, range[1]);
    signed.write(pdf, range[2], range[3]);
    return new SignedRange(signed.toByteArray(), value(contents), range[2] + range[3] == pdf.length);
  }

  private static byte[] parsed(String hexadecimal) throws IOException {
    try {
      return HexFormat.of().parseHex(hexadecimal);
    } catch (IllegalArgumentException other) {
      throw new IOException("The value of the signature is not hexadecimal", other);
    }
  }

  /** The space reserved behind the value holds zeros only. */
  private static ContentInfo value(byte[] contents) throws IOException {
    var rest = new ByteArrayInputStream(contents);
    var value = ContentInfo.getInstance(new ASN1InputStream(rest).readObject());
    var behind = rest.readAllBytes();
    if (value == null || !value.getContentType().equals(CMSObjectIdentifiers.signedData) || !zeros(behind)) {
      throw new IOException("What stands there is no signature, or more than one");
    }
    var written = Arrays.copyOf(contents, contents.length - behind.length);
    // with lengths told beforehand there is one way to write each thing; any other was written over
    if (written[1] != INDEFINITE && !Arrays.equals(value.getEncoded(ASN1Encoding.DL), written)) {
      throw new IOException("The value of the signature is written in another way than it says");
    }
    return value;
  }

  private static boolean zeros(byte[] bytes) {
    for (byte one : bytes) {
      if (one != 0) {
        return false;
      }
    }
    return true;
  }
}
