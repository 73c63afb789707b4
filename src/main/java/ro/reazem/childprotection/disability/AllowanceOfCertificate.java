package ro.reazem.childprotection.disability;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.childprotection.right.ToldRights;
import ro.reazem.kernel.Lei;
import ro.reazem.platform.parameters.LegalParameters;
import ro.reazem.platform.parameters.ParameterValue;

/**
 * The monthly sum of a child with a disability (prestația socială a copilului cu handicap, art. 58 din Legea nr. 448/2006): it comes with the certificate
 * without a request, from the month after the child was classed until the end of the month in which that is lost.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class AllowanceOfCertificate {

  static final String BENEFIT = "CHILD_DISABILITY";
  static final String AMOUNT = "CHILD_DISABILITY_AMOUNT.";

  private final ToldRights rights;
  private final LegalParameters parameters;

  AllowanceOfCertificate(ToldRights rights, LegalParameters parameters) {
    this.rights = rights;
    this.parameters = parameters;
  }

  /** The first day of the first month that is paid; for a child that moved here the former county pays the month of the move. */
  static LocalDate first(Certificate one, LocalDate today) {
    var since = one.own() || one.from().isAfter(today) ? one.from().minusDays(1) : today;
    return YearMonth.from(since).plusMonths(1).atDay(1);
  }

  static LocalDate last(LocalDate endsOn) {
    return YearMonth.from(endsOn).atEndOfMonth();
  }

  /** What the certificate is worth by the law of the day is told; a degree that gives nothing, or a sum not set yet, tells nothing. */
  void follow(Certificate one, LocalDate today) {
    var in = new DisabilityFileId(one.fileId()).asCase();
    var month = YearMonth.from(today).atDay(1);
    var right = rights.of(one.id()).orElse(null);
    if (right == null) {
      var first = first(one, today);
      var from = sum(one, first).isPresent() || first.isAfter(month) ? first : month;
      if (!last(one.endsOn()).isBefore(from)) {
        sum(one, from).ifPresent(value -> rights.grant(one.id(), in, one.childId(), BENEFIT, Lei.of(value.value()), from, last(one.endsOn())));
      }
    } else if (!month.isBefore(right.firstDay())) {
      sum(one, month).ifPresent(value -> {
        var since = YearMonth.from(value.valid().from()).atDay(1);
        rights.change(one.id(), in, Lei.of(value.value()), since.isBefore(right.firstDay()) ? right.firstDay() : since);
      });
    }
  }

  void end(Certificate one, LocalDate lastDay) {
    rights.end(one.id(), new DisabilityFileId(one.fileId()).asCase(), last(lastDay));
  }

  private Optional<ParameterValue> sum(Certificate one, LocalDate day) {
    return parameters.on(day).find(AMOUNT + one.degree().name());
  }
}
