package ro.reazem.platform.signatures;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Calendar;
import java.util.Date;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.qualified.ETSIQCObjectIdentifiers;
import org.bouncycastle.asn1.x509.qualified.QCStatement;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/** An issuer of certificates that exists only in a test, and people who sign with them. */
public final class TestIssuer {

  private final KeyPair keys = pair();
  final X509Certificate certificate;
  private final X500Name name;
  private long serial = 4096;

  public TestIssuer(String commonName) {
    name = new X500Name("C=RO, O=Incredere SA, CN=" + commonName);
    certificate = certificate(name, keys, name, true, false, Instant.now().minus(Duration.ofDays(3650)), Instant.now().plus(Duration.ofDays(3650)));
  }

  /** Somebody with a certificate of this issuer. */
  public Signatory issueTo(String commonName, boolean qualified) {
    return issueTo(commonName, qualified, Instant.now().minus(Duration.ofDays(300)), Instant.now().plus(Duration.ofDays(300)));
  }

  Signatory issueTo(String commonName, boolean qualified, Instant from, Instant until) {
    var own = pair();
    return new Signatory(own, certificate(new X500Name("C=RO, CN=" + commonName), own, name, false, qualified, from, until), certificate);
  }

  /** The folder of an installation that trusts this issuer. */
  public Path trustedIn(Path folder) {
    try {
      Files.write(folder.resolve("incredere.cer"), certificate.getEncoded());
      return folder;
    } catch (IOException | GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private X509Certificate certificate(X500Name subject, KeyPair of, X500Name issuer, boolean authority, boolean qualified, Instant from, Instant until) {
    try {
      var builder = new JcaX509v3CertificateBuilder(issuer, BigInteger.valueOf(serial++), Date.from(from), Date.from(until), subject, of.getPublic());
      builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(authority));
      builder.addExtension(Extension.keyUsage, true, new KeyUsage(authority ? KeyUsage.keyCertSign : KeyUsage.nonRepudiation));
      if (qualified) {
        var stated = new ASN1EncodableVector();
        stated.add(new QCStatement(ETSIQCObjectIdentifiers.id_etsi_qcs_QcCompliance));
        stated.add(new QCStatement(ETSIQCObjectIdentifiers.id_etsi_qcs_QcSSCD));
        builder.addExtension(Extension.qCStatements, false, new DERSequence(stated));
      }
      return new JcaX509CertificateConverter().getCertificate(builder.build(new JcaContentSignerBuilder("SHA256withECDSA").build(keys.getPrivate())));
    } catch (IOException | GeneralSecurityException | OperatorCreationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static KeyPair pair() {
    try {
      var generator = KeyPairGenerator.getInstance("EC");
      generator.initialize(256);
      return generator.generateKeyPair();
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Somebody who signs. */
  public record Signatory(KeyPair keys, X509Certificate certificate, X509Certificate issuer) {

    /** The paper with a signature added behind it. */
    public byte[] sign(byte[] pdf) {
      return sign(pdf, "SHA256withECDSA");
    }

    byte[] sign(byte[] pdf, String algorithm) {
      try (var document = Loader.loadPDF(pdf); var signed = new ByteArrayOutputStream()) {
        var signature = new PDSignature();
        signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
        signature.setSubFilter(PDSignature.SUBFILTER_ADBE_PKCS7_DETACHED);
        signature.setName("declarat in document");
        signature.setSignDate(Calendar.getInstance());
        document.addSignature(signature, content -> cms(content.readAllBytes(), algorithm));
        document.saveIncremental(signed);
        return signed.toByteArray();
      } catch (IOException impossible) {
        throw new UncheckedIOException(impossible);
      }
    }

    private byte[] cms(byte[] content, String algorithm) {
      try {
        var generator = new CMSSignedDataGenerator();
        generator.addSignerInfoGenerator(new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
            .build(new JcaContentSignerBuilder(algorithm).build(keys.getPrivate()), certificate));
        generator.addCertificates(new JcaCertStore(List.of(certificate, issuer)));
        return generator.generate(new CMSProcessableByteArray(content), false).toASN1Structure().getEncoded(ASN1Encoding.DER);
      } catch (CMSException | IOException | GeneralSecurityException | OperatorCreationException impossible) {
        throw new IllegalStateException(impossible);
      }
    }
  }
}
