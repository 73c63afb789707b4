package ro.reazem.platform.signatures;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.qualified.ETSIQCObjectIdentifiers;
import org.bouncycastle.asn1.x509.qualified.QCStatement;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.util.Selector;
import org.bouncycastle.util.Store;

/**
 * The certificate that a signature was made with, and those that came along.
 *
 * @param carried all that came, its own included
 */
record Holder(X509CertificateHolder own, X509Certificate certificate, List<X509Certificate> carried) {

  private static final int LONGEST = 200;

  static Holder of(Store<X509CertificateHolder> store, Selector<X509CertificateHolder> whose) throws GeneralSecurityException {
    var own = store.getMatches(whose).stream().findFirst()
        .orElseThrow(() -> new GeneralSecurityException("The signature comes without its certificate"));
    var carried = new ArrayList<X509Certificate>();
    for (var one : store.getMatches(null)) {
      carried.add(asWritten(one));
    }
    return new Holder(own, asWritten(own), carried);
  }

  /** Byte by byte: Bouncy Castle would put right what was written over. */
  private static X509Certificate asWritten(X509CertificateHolder one) throws GeneralSecurityException {
    try (var bytes = new ByteArrayInputStream(one.getEncoded())) {
      return (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(bytes);
    } catch (IOException unreadable) {
      throw new GeneralSecurityException("The certificate cannot be read", unreadable);
    }
  }

  String name() {
    return name(own.getSubject());
  }

  String issuer() {
    return name(own.getIssuer());
  }

  String serial() {
    return own.getSerialNumber().toString(16).toUpperCase(Locale.ROOT);
  }

  /** Whether the issuer states a qualified certificate whose key lies in a qualified device (QcCompliance, QcSSCD). */
  boolean claimsQualified() {
    var extension = own.getExtension(Extension.qCStatements);
    if (extension == null) {
      return false;
    }
    var stated = new ArrayList<String>();
    for (var statement : ASN1Sequence.getInstance(extension.getParsedValue())) {
      stated.add(QCStatement.getInstance(statement).getStatementId().getId());
    }
    return stated.contains(ETSIQCObjectIdentifiers.id_etsi_qcs_QcCompliance.getId())
        && stated.contains(ETSIQCObjectIdentifiers.id_etsi_qcs_QcSSCD.getId());
  }

  /** Whether every certificate whose issuer came along was really signed by it. */
  boolean carriesOnlySound() {
    return carried.stream().allMatch(one -> {
      var issuers = carried.stream().filter(other -> other.getSubjectX500Principal().equals(one.getIssuerX500Principal())).toList();
      return issuers.isEmpty() || issuers.stream().anyMatch(issuer -> signedBy(one, issuer));
    });
  }

  private static boolean signedBy(X509Certificate one, X509Certificate issuer) {
    try {
      one.verify(issuer.getPublicKey());
      return true;
    } catch (GeneralSecurityException differs) {
      return false;
    }
  }

  private static String name(X500Name name) {
    var common = name.getRDNs(BCStyle.CN);
    var told = common.length > 0 ? IETFUtils.valueToString(common[0].getFirst().getValue()) : name.toString();
    var shown = told.replaceAll("\\p{Cntrl}", " ");
    return shown.length() > LONGEST ? shown.substring(0, LONGEST) : shown;
  }
}
