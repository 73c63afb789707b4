package ro.reazem.platform.signatures;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Date;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.DefaultAlgorithmNameFinder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampToken;
import org.springframework.stereotype.Component;
import ro.reazem.platform.signatures.FoundSignature.Integrity;
import ro.reazem.platform.signatures.FoundSignature.TimeFrom;
import ro.reazem.platform.signatures.FoundSignature.Trust;
import ro.reazem.platform.signatures.FoundSignature.Type;

/**
 * Checks the signatures of a PDF that was signed elsewhere (validarea semnăturii electronice): PDFBox finds them, Bouncy Castle verifies
 * them, and whether the issuer is trusted is asked of the institution's own list.
 */
@Component
public class CheckingSignatures {

  private static final BouncyCastleProvider PROVIDER = new BouncyCastleProvider();
  private static final DefaultAlgorithmNameFinder NAMES = new DefaultAlgorithmNameFinder();
  private static final Set<String> WEAK = Set.of("MD5", "MD2", "MD4", "SHA1", "SHA-1");
  private static final String STAMP = "ETSI.RFC3161";

  private final TrustedIssuers trusted;
  private final Clock clock;

  CheckingSignatures(TrustedIssuers trusted, Clock clock) {
    this.trusted = trusted;
    this.clock = clock;
  }

  /** All signatures in the order in which they were made; none when the file has none or is no readable PDF. */
  public List<FoundSignature> of(byte[] pdf) {
    try (var document = Loader.loadPDF(pdf)) {
      return document.getSignatureDictionaries().stream().sorted(Comparator.comparing(CheckingSignatures::end))
          .map(one -> check(one, pdf)).toList();
    } catch (IOException | RuntimeException | StackOverflowError unreadable) {
      return List.of();
    }
  }

  private static int end(PDSignature signature) {
    var range = signature.getByteRange();
    return range == null || range.length < 3 ? Integer.MAX_VALUE : range[2];
  }

  private FoundSignature check(PDSignature signature, byte[] pdf) {
    try {
      var range = SignedRange.of(signature, pdf);
      return STAMP.equals(signature.getSubFilter()) ? stamp(range) : signed(signature, range);
    } catch (IOException | GeneralSecurityException | CMSException | TSPException | RuntimeException unreadable) {
      return FoundSignature.unreadable(Objects.requireNonNullElse(signature.getName(), "").replaceAll("\\p{Cntrl}", " "));
    }
  }

  private FoundSignature signed(PDSignature signature, SignedRange range) throws CMSException, GeneralSecurityException, IOException {
    var cms = new CMSSignedData(new CMSProcessableByteArray(range.signed()), range.value());
    var signers = cms.getSignerInfos().getSigners();
    if (signers.size() != 1) {
      throw new CMSException("One signer is expected, not " + signers.size());
    }
    var signer = signers.iterator().next();
    var holder = Holder.of(cms.getCertificates(), signer.getSID());
    if (contradictsItself(cms, signer, range.value()) || !namesItsIssuer(signer, holder)) {
      throw new CMSException("The signature contradicts itself");
    }
    var algorithm = NAMES.getAlgorithmName(signer.getDigestAlgorithmID());
    var moment = new SignedMoment(null, TimeFrom.NOBODY);
    var integrity = Integrity.ALTERED;
    if (verifies(signer, holder)) {
      try {
        moment = SignedMoment.of(signer, signature, PROVIDER);
        integrity = range.whole() ? Integrity.UNCHANGED : Integrity.EXTENDED;
      } catch (GeneralSecurityException stampIsWrong) {
        integrity = Integrity.ALTERED;
      }
    }
    var trust = trust(holder, Objects.requireNonNullElse(moment.at(), clock.instant()), algorithm);
    boolean qualified = trust == Trust.TRUSTED && integrity != Integrity.ALTERED && holder.claimsQualified();
    return new FoundSignature(qualified ? Type.QUALIFIED : Type.ELECTRONIC, holder.name(), holder.issuer(), holder.serial(), moment.at(),
        moment.from(), integrity, trust, algorithm, hex(signer.getContentDigest()));
  }

  /** Parts that no sum covers must still agree with those that are covered, as RFC 5652 asks. */
  private static boolean contradictsItself(CMSSignedData cms, SignerInformation signer, ContentInfo value) throws IOException {
    var data = SignedData.getInstance(value.getContent());
    var carried = data.getCertificates();
    return cms.getVersion() != signer.getVersion() || carried == null || carried.size() != cms.getCertificates().getMatches(null).size()
        || signer.getVersion() != (signer.getSID().getIssuer() == null ? 3 : 1)
        || !Arrays.equals(data.getSignerInfos().getObjectAt(0).toASN1Primitive().getEncoded(ASN1Encoding.DL),
            signer.toASN1Structure().getEncoded(ASN1Encoding.DL))
        || cms.getDigestAlgorithmIDs().stream().noneMatch(one -> one.equals(signer.getDigestAlgorithmID()));
  }

  private static boolean namesItsIssuer(SignerInformation signer, Holder holder) throws IOException {
    var issuer = signer.getSID().getIssuer();
    return issuer == null || Arrays.equals(issuer.getEncoded(), holder.own().getIssuer().getEncoded());
  }

  /** A stamp over the document itself, by which an authority says that it existed at that moment. */
  private FoundSignature stamp(SignedRange range) throws TSPException, IOException, CMSException, GeneralSecurityException {
    var token = new TimeStampToken(range.value());
    var holder = Holder.of(token.getCertificates(), token.getSID());
    var algorithm = NAMES.getAlgorithmName(token.getTimeStampInfo().getHashAlgorithm());
    var sum = hex(token.getTimeStampInfo().getMessageImprintDigest());
    try {
      var at = SignedMoment.stamped(range.value(), range.signed(), PROVIDER);
      return new FoundSignature(Type.TIMESTAMP, holder.name(), holder.issuer(), holder.serial(), at, TimeFrom.TIMESTAMP,
          !holder.carriesOnlySound() ? Integrity.ALTERED : range.whole() ? Integrity.UNCHANGED : Integrity.EXTENDED,
          trust(holder, at, algorithm), algorithm, sum);
    } catch (GeneralSecurityException wrong) {
      return new FoundSignature(Type.TIMESTAMP, holder.name(), holder.issuer(), holder.serial(), null, TimeFrom.NOBODY, Integrity.ALTERED,
          Trust.UNKNOWN_ISSUER, algorithm, sum);
    }
  }

  /** Whether the sum is that of the document, the signature that of the key, and the certificate the one that was meant. */
  private static boolean verifies(SignerInformation signer, Holder holder) {
    try {
      return signer.verify(new JcaSimpleSignerInfoVerifierBuilder().setProvider(PROVIDER).build(holder.certificate().getPublicKey()))
          && holder.carriesOnlySound() && namesItsCertificate(signer, holder);
    } catch (CMSException | OperatorCreationException | GeneralSecurityException | RuntimeException differs) {
      return false;
    }
  }

  private static boolean namesItsCertificate(SignerInformation signer, Holder holder) throws GeneralSecurityException {
    var signed = signer.getSignedAttributes();
    var named = signed == null ? null : signed.get(PKCSObjectIdentifiers.id_aa_signingCertificateV2);
    if (named == null) {
      return true;
    }
    var first = SigningCertificateV2.getInstance(named.getAttributeValues()[0]).getCerts()[0];
    var digest = MessageDigest.getInstance(first.getHashAlgorithm().getAlgorithm().getId(), PROVIDER);
    return Arrays.equals(digest.digest(holder.certificate().getEncoded()), first.getCertHash());
  }

  private Trust trust(Holder holder, Instant at, String algorithm) {
    if (WEAK.contains(algorithm)) {
      return Trust.WEAK;
    }
    try {
      holder.certificate().checkValidity(Date.from(at));
    } catch (GeneralSecurityException notThen) {
      return Trust.NOT_VALID_THEN;
    }
    // a certificate that leads nowhere has no business in the signature, or was written over
    return holder.carried().stream().allMatch(one -> trusted.vouchFor(one, holder.carried(), at)) ? Trust.TRUSTED : Trust.UNKNOWN_ISSUER;
  }

  private static String hex(byte[] sum) {
    return sum == null ? "" : HexFormat.of().formatHex(sum);
  }
}
