package ro.reazem.payments.certificate;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.payments.sight.PaymentsSight;
import ro.reazem.platform.acts.ActWording;
import ro.reazem.platform.acts.Institution;
import ro.reazem.platform.acts.NumberSeries;
import ro.reazem.platform.jdbc.SentForms;
import ro.reazem.platform.security.Officer;

/**
 * Issues a certificate of what was paid to a holder for some months (eliberarea adeverinței): it says what the ledger says on that day of the rights that
 * the officer sees, takes a number of its series, and is never changed. What changes afterwards is said by a new one.
 */
@Service
class IssuingCertificate {

  private static final String SERIES = "adeverinta-plati";

  private final JdbcClient jdbc;
  private final CertificateRegister register;
  private final SentForms locks;
  private final NumberSeries series;
  private final Institution institution;
  private final Clock clock;
  private final ActWording wording = new ActWording();

  IssuingCertificate(JdbcClient jdbc, CertificateRegister register, SentForms locks, NumberSeries series, Institution institution, Clock clock) {
    this.jdbc = jdbc;
    this.register = register;
    this.locks = locks;
    this.series = series;
    this.institution = institution;
    this.clock = clock;
  }

  /**
   * @param key the one-time key of the form, which becomes the id: sent twice it is issued once
   * @throws RuleViolated when nothing was paid for these months, or the name of the holder is not known
   */
  @Transactional
  public void issue(UUID key, CertificateRegister.Holder holder, YearMonth first, YearMonth last, String purpose, Officer by) {
    locks.await(key);
    if (exists(key)) {
      return;
    }
    RuleViolated.require(!last.isBefore(first), "payments.certificate.endsBeforeItBegins");
    RuleViolated.require(!holder.name().isEmpty(), "payments.certificate.noName");
    var lines = register.lines(holder.id(), first, last, by, PaymentsSight.CERTIFY);
    RuleViolated.require(!lines.isEmpty(), "payments.certificate.nothingPaid");
    var number = series.next(institution.issuer(), SERIES, LocalDate.now(clock));
    jdbc.sql("""
        insert into payments.certificate (id, holder_id, year, number, issued_on, first_month, last_month, purpose, holder, identity, issued_by, issued_by_name, issued_at)
        values (:id, :holder, :year, :number, :on, :first, :last, :purpose, :name, :identity, :by, :byName, :now)""").param("id", key)
        .param("holder", holder.id()).param("year", number.date().getYear()).param("number", number.number()).param("on", number.date())
        .param("first", first.atDay(1)).param("last", last.atDay(1)).param("purpose", purpose).param("name", holder.name()).param("identity", identity(holder))
        .param("by", by.id()).param("byName", by.name()).param("now", clock.instant().atOffset(ZoneOffset.UTC)).update();
    write(key, lines);
  }

  private void write(UUID id, List<Certificate.Line> lines) {
    jdbc.sql("""
        insert into payments.certificate_line (certificate_id, position, entitlement_id, month, benefit, case_number, paid, withheld, recovered)
        select :id, l.* from unnest(:positions::int[], :rights::uuid[], :months::date[], :benefits::text[], :cases::text[], :paid::bigint[], :withheld::bigint[],
          :recovered::bigint[]) as l""").param("id", id).param("positions", IntStream.rangeClosed(1, lines.size()).boxed().toArray(Integer[]::new))
        .param("rights", lines.stream().map(Certificate.Line::right).toArray(UUID[]::new))
        .param("months", lines.stream().map(one -> one.month().atDay(1).toString()).toArray(String[]::new))
        .param("benefits", lines.stream().map(Certificate.Line::benefit).toArray(String[]::new))
        .param("cases", lines.stream().map(Certificate.Line::caseNumber).toArray(String[]::new))
        .param("paid", lines.stream().map(one -> one.paid().bani()).toArray(Long[]::new))
        .param("withheld", lines.stream().map(one -> one.withheld().bani()).toArray(Long[]::new))
        .param("recovered", lines.stream().map(one -> one.recovered().bani()).toArray(Long[]::new)).update();
  }

  private boolean exists(UUID id) {
    return jdbc.sql("select count(*) > 0 from payments.certificate where id = :id").param("id", id).query(Boolean.class).single();
  }

  private String identity(CertificateRegister.Holder holder) {
    return holder.cnp() != null ? "CNP " + holder.cnp() : holder.bornOn() != null ? "data nașterii " + wording.day(holder.bornOn()) : "";
  }
}
