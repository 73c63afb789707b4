package ro.reazem.childprotection.disability;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.childprotection.right.ToldRights;
import ro.reazem.kernel.Lei;
import ro.reazem.platform.parameters.LegalParameters;
import ro.reazem.platform.parameters.ParameterValue;

/**
 * The monthly sum of a child with a disability (prestația socială a copilului cu handicap, art. 58 din Legea nr. 448/2006): it comes with the certificate
 * without a request, from the month after the child was classed until the end of the month in which that is lost; not for months in which a public service
 * keeps the child.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class AllowanceOfCertificate {

  static final String BENEFIT = "CHILD_DISABILITY";
  static final String AMOUNT = "CHILD_DISABILITY_AMOUNT.";
  private static final String IN_RESIDENCE = "CHILD_DISABILITY_IN_RESIDENCE";
  private static final String NOT_DUE = "NOT_DUE";

  private final ToldRights rights;
  private final LegalParameters parameters;
  private final StaysInCare stays;

  AllowanceOfCertificate(ToldRights rights, LegalParameters parameters, StaysInCare stays) {
    this.rights = rights;
    this.parameters = parameters;
    this.stays = stays;
  }

  /** The first day of the first month that is paid; for a child that moved here the former county pays the month of the move. */
  static LocalDate first(Certificate one, LocalDate today) {
    var since = one.own() || one.from().isAfter(today) ? one.from().minusDays(1) : today;
    return YearMonth.from(since).plusMonths(1).atDay(1);
  }

  static LocalDate last(LocalDate endsOn) {
    return YearMonth.from(endsOn).atEndOfMonth();
  }

  /** What the months of the certificate are worth by the law is told; a degree that gives nothing, or a sum not set yet, tells nothing. */
  void follow(Certificate one, LocalDate today) {
    var in = new DisabilityFileId(one.fileId()).asCase();
    var month = YearMonth.from(today).atDay(1);
    var law = parameters.versions();
    if (rights.of(one.id()).isEmpty()) {
      var first = first(one, today);
      var from = sum(law, one, first).isPresent() || first.isAfter(month) ? first : month;
      if (!last(one.endsOn()).isBefore(from)) {
        sum(law, one, from).ifPresent(value -> rights.grant(one.id(), in, one.childId(), BENEFIT, value, from, last(one.endsOn())));
      }
    }
    rights.of(one.id()).ifPresent(right -> rights.follow(one.id(), in, owed(law, one, right.firstDay(), YearMonth.from(today))));
  }

  /** From the first month on: what the law of each month gives, nothing for those in full public care. */
  private NavigableMap<LocalDate, Lei> owed(List<ParameterValue> law, Certificate one, LocalDate first, YearMonth now) {
    var care = stays.of(one.childId());
    var through = care.settledAfter(now).isBefore(YearMonth.from(one.endsOn())) ? care.settledAfter(now) : YearMonth.from(one.endsOn());
    var owed = new TreeMap<LocalDate, Lei>();
    var worth = Lei.ZERO;
    for (var month = YearMonth.from(first); !month.isAfter(through) || owed.isEmpty(); month = month.plusMonths(1)) {
      var day = month.atDay(1);
      worth = sum(law, one, day).orElse(worth);
      boolean unpaid = care.keeps(month) && at(law, IN_RESIDENCE, day).filter(NOT_DUE::equals).isPresent();
      var due = unpaid ? Lei.ZERO : worth;
      if (owed.isEmpty() || !owed.lastEntry().getValue().equals(due)) {
        owed.put(day, due);
      }
    }
    return owed;
  }

  void end(Certificate one, LocalDate lastDay) {
    rights.end(one.id(), new DisabilityFileId(one.fileId()).asCase(), last(lastDay));
  }

  private static Optional<Lei> sum(List<ParameterValue> law, Certificate one, LocalDate day) {
    return at(law, AMOUNT + one.degree().name(), day).map(Lei::of);
  }

  private static Optional<String> at(List<ParameterValue> law, String code, LocalDate day) {
    return law.stream().filter(version -> version.code().equals(code) && version.valid().contains(day)).map(ParameterValue::value)
        .filter(value -> value != null && !value.isBlank()).findFirst();
  }
}
