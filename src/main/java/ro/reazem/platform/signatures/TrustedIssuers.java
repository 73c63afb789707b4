package ro.reazem.platform.signatures;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertStore;
import java.security.cert.CertificateFactory;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The issuers that the institution trusts (lista de încredere), read from their folder at every check. */
@Component
class TrustedIssuers {

  private static final Logger LOG = LoggerFactory.getLogger(TrustedIssuers.class);

  private final SignatureSettings settings;

  TrustedIssuers(SignatureSettings settings) {
    this.settings = settings;
  }

  /**
   * Whether a certificate led to a trusted issuer at that moment. Whether it was revoked is not asked: that would need the network.
   *
   * @param carried certificates that came with the signature
   */
  boolean vouchFor(X509Certificate certificate, Collection<X509Certificate> carried, Instant at) {
    var anchors = anchors();
    if (anchors.isEmpty() || anchors.stream().anyMatch(anchor -> certificate.equals(anchor.getTrustedCert()))) {
      return !anchors.isEmpty();
    }
    try {
      var target = new X509CertSelector();
      target.setCertificate(certificate);
      var rules = new PKIXBuilderParameters(anchors, target);
      rules.setRevocationEnabled(false);
      rules.setDate(Date.from(at));
      rules.addCertStore(CertStore.getInstance("Collection", new CollectionCertStoreParameters(carried)));
      CertPathBuilder.getInstance("PKIX").build(rules);
      return true;
    } catch (GeneralSecurityException noWay) {
      return false;
    }
  }

  private Set<TrustAnchor> anchors() {
    if (settings.trustedIssuers().isBlank()) {
      return Set.of();
    }
    try (var files = Files.list(Path.of(settings.trustedIssuers()))) {
      return files.filter(TrustedIssuers::isCertificate).flatMap(TrustedIssuers::certificates)
          .map(one -> new TrustAnchor(one, null)).collect(Collectors.toSet());
    } catch (IOException unreadable) {
      LOG.warn("The folder of trusted issuers cannot be read: {}", unreadable.getMessage());
      return Set.of();
    }
  }

  private static boolean isCertificate(Path file) {
    return file.getFileName().toString().toLowerCase(Locale.ROOT).matches(".+\\.(cer|crt|der|pem)");
  }

  private static Stream<X509Certificate> certificates(Path file) {
    try (var input = new BufferedInputStream(Files.newInputStream(file))) {
      return CertificateFactory.getInstance("X.509").generateCertificates(input).stream().map(X509Certificate.class::cast);
    } catch (IOException | GeneralSecurityException unreadable) {
      LOG.warn("{} holds no certificate that can be read: {}", file.getFileName(), unreadable.getMessage());
      return Stream.empty();
    }
  }
}
