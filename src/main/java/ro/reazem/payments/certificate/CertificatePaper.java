package ro.reazem.payments.certificate;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.kernel.Lei;
import ro.reazem.platform.acts.ActPaper;
import ro.reazem.platform.acts.ActPdfRenderer;
import ro.reazem.platform.acts.ActWording;
import ro.reazem.platform.acts.Institution;
import ro.reazem.platform.security.Officer;

/** A certificate on paper: rendered the first time it is asked for, outside of the lock of its number, and the same bytes ever after. */
@Component
class CertificatePaper {

  private final JdbcClient jdbc;
  private final CertificateRegister register;
  private final ActPdfRenderer renderer;
  private final Institution institution;
  private final Clock clock;
  private final ActWording wording = new ActWording();

  CertificatePaper(JdbcClient jdbc, CertificateRegister register, ActPdfRenderer renderer, Institution institution, Clock clock) {
    this.jdbc = jdbc;
    this.register = register;
    this.renderer = renderer;
    this.institution = institution;
    this.clock = clock;
  }

  /** @param certificate one that the reader sees wholly */
  @Transactional
  public byte[] of(Certificate certificate, Officer reader) {
    return stored(certificate.id()).orElseGet(() -> {
      jdbc.sql("""
          insert into payments.certificate_file (certificate_id, bytes, sha256, made_at)
          select :id, bytes, encode(sha256(bytes), 'hex'), :at from (select :bytes::bytea as bytes) as rendered on conflict do nothing""")
          .param("id", certificate.id()).param("bytes", rendered(certificate, reader)).param("at", clock.instant().atOffset(ZoneOffset.UTC)).update();
      // of two first readers one was stored, and both get that one
      return stored(certificate.id()).orElseThrow();
    });
  }

  private Optional<byte[]> stored(UUID id) {
    return jdbc.sql("select bytes from payments.certificate_file where certificate_id = :id").param("id", id).query((row, n) -> row.getBytes("bytes")).optional();
  }

  private byte[] rendered(Certificate certificate, Officer reader) {
    var lines = register.printed(certificate.id(), reader);
    Function<Function<Certificate.Line, Lei>, Lei> total = part -> lines.stream().map(part).reduce(Lei.ZERO, Lei::plus);
    return renderer.render(new ActPaper("payments/certificate", "Adeverință nr. " + certificate.ofYear(), "Adeverință nr. " + certificate.ofYear() + " privind sumele plătite, "
        + wording.month(certificate.first().atDay(1)) + " - " + wording.month(certificate.last().atDay(1)), institution.name(), certificate.issuedOn(),
        Map.of("certificate", certificate, "lines", lines, "paid", total.apply(Certificate.Line::paid), "withheld", total.apply(Certificate.Line::withheld),
            "recovered", total.apply(Certificate.Line::recovered), "received", total.apply(Certificate.Line::received))));
  }
}
