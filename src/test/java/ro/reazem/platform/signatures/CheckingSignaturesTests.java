package ro.reazem.platform.signatures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ro.reazem.platform.files.SampleFiles;
import ro.reazem.platform.signatures.FoundSignature.Integrity;
import ro.reazem.platform.signatures.FoundSignature.TimeFrom;
import ro.reazem.platform.signatures.FoundSignature.Trust;
import ro.reazem.platform.signatures.FoundSignature.Type;

/** A paper signed elsewhere: who signed, when, whether it is as it was signed, and whether anybody trusted vouches for it. */
class CheckingSignaturesTests {

  private static final TestIssuer ISSUER = new TestIssuer("Emitent de probă");
  private static final byte[] PAPER = SampleFiles.pdf("contract", 1);

  @TempDir Path folder;
  private CheckingSignatures checking;
  private CheckingSignatures withoutList;

  @BeforeEach
  void anInstallationThatTrustsTheIssuer() {
    checking = checking(ISSUER.trustedIn(folder).toString());
    withoutList = checking("");
  }

  @Test
  void aQualifiedSignatureOfATrustedIssuerIsGood() {
    var ana = ISSUER.issueTo("Ana Pop", true);

    var found = checking.of(ana.sign(PAPER)).getFirst();

    assertThat(found.isGood()).isTrue();
    assertThat(found.type()).isEqualTo(Type.QUALIFIED);
    assertThat(found.signer()).isEqualTo("Ana Pop");
    assertThat(found.issuer()).isEqualTo("Emitent de probă");
    assertThat(found.serial()).isEqualToIgnoringCase(ana.certificate().getSerialNumber().toString(16));
    assertThat(found.timeFrom()).isEqualTo(TimeFrom.SIGNER);
    assertThat(found.signedAt()).isCloseTo(Instant.now(), org.assertj.core.api.Assertions.within(Duration.ofMinutes(1)));
    assertThat(found.hashAlgorithm()).isEqualTo("SHA256");
    assertThat(found.signedHash()).hasSize(64);
  }

  @Test
  void aPaperWithoutSignatureHasNone() {
    assertThat(checking.of(PAPER)).isEmpty();
    assertThat(checking.of("nimic".getBytes(StandardCharsets.UTF_8))).isEmpty();
  }

  @Test
  void withoutAListOfTrustedIssuersEveryIssuerIsUnknownAndNothingIsQualified() {
    var found = withoutList.of(ISSUER.issueTo("Ana Pop", true).sign(PAPER)).getFirst();

    assertThat(found.integrity()).isEqualTo(Integrity.UNCHANGED);
    assertThat(found.trust()).isEqualTo(Trust.UNKNOWN_ISSUER);
    assertThat(found.type()).isEqualTo(Type.ELECTRONIC);
    assertThat(checking(folder.resolve("lipsa").toString()).of(ISSUER.issueTo("Ana Pop", true).sign(PAPER)).getFirst().trust())
        .isEqualTo(Trust.UNKNOWN_ISSUER);
  }

  @Test
  void anIssuerOfTheSameNameIsNotTheTrustedOne() {
    assertThat(checking.of(new TestIssuer("Emitent de probă").issueTo("Ana Pop", true).sign(PAPER)).getFirst().trust())
        .isEqualTo(Trust.UNKNOWN_ISSUER);
  }

  @Test
  void anOrdinaryCertificateIsNotQualified() {
    assertThat(checking.of(ISSUER.issueTo("Ana Pop", false).sign(PAPER)).getFirst()).matches(FoundSignature::isGood)
        .extracting(FoundSignature::type).isEqualTo(Type.ELECTRONIC);
  }

  @Test
  void aCertificateThatHadExpiredVouchesForNothing() {
    var late = ISSUER.issueTo("Ion Târziu", true, Instant.now().minus(Duration.ofDays(500)), Instant.now().minus(Duration.ofDays(100)));

    var found = checking.of(late.sign(PAPER)).getFirst();

    assertThat(found.trust()).isEqualTo(Trust.NOT_VALID_THEN);
    assertThat(found.type()).isEqualTo(Type.ELECTRONIC);
  }

  @Test
  void aSumThatCanBeForgedIsTold() {
    assertThat(checking.of(ISSUER.issueTo("Ana Pop", true).sign(PAPER, "SHA1withECDSA")).getFirst().trust()).isEqualTo(Trust.WEAK);
  }

  @Test
  void oneByteChangedAnywhereIsFoundUnlessItOnlyWritesTheSameSignatureOtherwise() {
    var signed = ISSUER.issueTo("Ana Pop", true).sign(PAPER);
    var asSigned = checking.of(signed).getFirst().toString();
    var unnoticed = new ArrayList<String>();
    int gap = new String(signed, StandardCharsets.ISO_8859_1).indexOf("/Contents <") + 11;
    int value = written(signed, gap);
    for (int at = 0; at < signed.length; at++) {
      // the space reserved behind the value is long and all alike
      if (at > gap + value && at < gap + 18_000 && at % 997 != 0 || at % 3 != 0 && at > gap + value) {
        continue;
      }
      var changed = signed.clone();
      changed[at] ^= (byte) (at % 2 == 0 ? 1 : 0x20);
      // the envelope of a signature has a few bytes that it does not sign, and that say nothing
      boolean envelope = at > gap && at <= gap + value;
      if (checking.of(changed).stream().anyMatch(found -> found.isGood() && found.type() == Type.QUALIFIED
          && !(envelope && found.toString().equals(asSigned)))) {
        unnoticed.add(at + " " + (char) signed[at] + " to " + (char) changed[at]);
      }
    }
    assertThat(unnoticed).isEmpty();
  }

  @Test
  void whatIsAddedAfterSigningIsTold() throws IOException {
    var signed = ISSUER.issueTo("Ana Pop", true).sign(PAPER);
    assertThat(checking.of(Arrays.copyOf(signed, signed.length + 1)).getFirst().integrity()).isEqualTo(Integrity.EXTENDED);

    try (var document = Loader.loadPDF(signed); var changed = new ByteArrayOutputStream()) {
      document.getDocumentInformation().setTitle("Alt titlu");
      document.getDocumentInformation().getCOSObject().setNeedToBeUpdated(true);
      document.saveIncremental(changed);
      var found = checking.of(changed.toByteArray()).getFirst();
      assertThat(found.integrity()).isEqualTo(Integrity.EXTENDED);
      assertThat(found.isGood()).isFalse();
    }
  }

  @Test
  void ofTwoSignaturesTheLastCoversTheWhole() {
    var twice = ISSUER.issueTo("Ion Barbu", true).sign(ISSUER.issueTo("Ana Pop", true).sign(PAPER));

    assertThat(checking.of(twice)).extracting(FoundSignature::signer).containsExactly("Ana Pop", "Ion Barbu");
    assertThat(checking.of(twice)).extracting(FoundSignature::integrity).containsExactly(Integrity.EXTENDED, Integrity.UNCHANGED);
  }

  @Test
  void aSignatureTakenFromAnotherPaperIsFound() {
    var ana = ISSUER.issueTo("Ana Pop", true);
    var signed = ana.sign(PAPER);
    var other = ana.sign(SampleFiles.pdf("altceva", 1));
    int from = new String(other, StandardCharsets.ISO_8859_1).indexOf("/Contents <") + 11;
    int to = new String(signed, StandardCharsets.ISO_8859_1).indexOf("/Contents <") + 11;
    var forged = signed.clone();
    System.arraycopy(other, from, forged, to, 18_000);

    assertThat(checking.of(forged).getFirst().integrity()).isEqualTo(Integrity.ALTERED);
  }

  /** How many digits the value itself has. */
  private static int written(byte[] signed, int gap) {
    int end = gap;
    while (signed[end] != '>') {
      end++;
    }
    while (signed[end - 1] == '0') {
      end--;
    }
    return end - gap;
  }

  private static CheckingSignatures checking(String folder) {
    return new CheckingSignatures(new TrustedIssuers(new SignatureSettings(folder)), Clock.systemUTC());
  }
}
