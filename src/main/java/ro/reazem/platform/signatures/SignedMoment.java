package ro.reazem.platform.signatures;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Arrays;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.Time;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampToken;
import org.jspecify.annotations.Nullable;

/** When something was signed, and who says so. */
record SignedMoment(@Nullable Instant at, FoundSignature.TimeFrom from) {

  /** The time-stamp over the signature where there is one, else what the signer said, else what the document says. */
  static SignedMoment of(SignerInformation signer, PDSignature signature, BouncyCastleProvider provider) throws GeneralSecurityException {
    var unsigned = signer.getUnsignedAttributes();
    var stamp = unsigned == null ? null : unsigned.get(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken);
    if (stamp != null) {
      return new SignedMoment(stamped(ContentInfo.getInstance(stamp.getAttributeValues()[0]), signer.getSignature(), provider),
          FoundSignature.TimeFrom.TIMESTAMP);
    }
    var signed = signer.getSignedAttributes();
    var told = signed == null ? null : signed.get(CMSAttributes.signingTime);
    if (told != null) {
      return new SignedMoment(Time.getInstance(told.getAttributeValues()[0]).getDate().toInstant(), FoundSignature.TimeFrom.SIGNER);
    }
    var date = signature.getSignDate();
    return date == null ? new SignedMoment(null, FoundSignature.TimeFrom.NOBODY)
        : new SignedMoment(date.toInstant(), FoundSignature.TimeFrom.DOCUMENT);
  }

  /** The moment in a time-stamp, once it is proven to be about these bytes. */
  static Instant stamped(ContentInfo stamp, byte[] about, BouncyCastleProvider provider) throws GeneralSecurityException {
    try {
      var token = new TimeStampToken(stamp);
      var authority = Holder.of(token.getCertificates(), token.getSID());
      token.validate(new JcaSimpleSignerInfoVerifierBuilder().setProvider(provider).build(authority.own()));
      if (!Arrays.equals(sum(token.getTimeStampInfo().getMessageImprintAlgOID(), about, provider),
          token.getTimeStampInfo().getMessageImprintDigest())) {
        throw new GeneralSecurityException("The time-stamp is about something else");
      }
      return token.getTimeStampInfo().getGenTime().toInstant();
    } catch (TSPException | OperatorCreationException | IOException broken) {
      throw new GeneralSecurityException("The time-stamp does not hold", broken);
    }
  }

  static byte[] sum(ASN1ObjectIdentifier algorithm, byte[] of, BouncyCastleProvider provider)
      throws OperatorCreationException, IOException {
    var calculator = new JcaDigestCalculatorProviderBuilder().setProvider(provider).build()
        .get(new org.bouncycastle.asn1.x509.AlgorithmIdentifier(algorithm));
    calculator.getOutputStream().write(of);
    return calculator.getDigest();
  }
}
