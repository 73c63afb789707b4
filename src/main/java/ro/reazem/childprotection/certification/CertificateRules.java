package ro.reazem.childprotection.certification;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ro.reazem.kernel.RuleViolated;

/**
 * Whether a certificate may be given (verificarea certificatului): how long it is valid, that it ends by the eighteenth birthday, that a personal assistant goes
 * only with the severe degree, and that no other is valid at the same time.
 *
 * @param bornOn the child's day of birth, null while nobody knows it
 * @param held what the child had before, in any order
 */
public record CertificateRules(@Nullable LocalDate bornOn, List<HeldCertificate> held, CertificateLaw law) {

  public CertificateRules {
    held = List.copyOf(held);
  }

  /** Every rule that it would break; empty when it may be given. */
  public List<RuleViolated> broken(AskedCertificate asked) {
    var broken = new ArrayList<RuleViolated>();
    if (asked.assistant() && asked.degree() != Degree.SEVERE) {
      broken.add(violated("assistantOnlySevere"));
    }
    if (held.stream().anyMatch(one -> one.isOn(asked.from(), asked.until()))) {
      broken.add(violated("twoAtOnce"));
    }
    if (asked.until().isBefore(asked.from())) {
      broken.add(violated("endsBefore"));
    } else if (bornOn == null) {
      broken.add(violated("birthUnknown"));
    } else {
      duration(asked, bornOn).ifPresent(broken::add);
    }
    return broken;
  }

  /** On what ground its validity rests; empty when no ground bears it. */
  public Optional<ValidityGround> ground(AskedCertificate asked) {
    var majority = majority();
    if (majority == null || asked.until().isAfter(majority) || asked.until().isBefore(asked.from())) {
      return Optional.empty();
    }
    if (!asked.until().isBefore(asked.from().plusMonths(law.leastMonths()).minusDays(1)) && !asked.until().isAfter(furthestUsual(asked.from()))) {
      return Optional.of(ValidityGround.USUAL);
    }
    if (!endsWithChildhood(asked.until(), majority)) {
      return Optional.empty();
    }
    if (!asked.until().isAfter(asked.from().plusMonths(law.nearMajorityMonths()))) {
      return Optional.of(ValidityGround.NEAR_MAJORITY);
    }
    if (asked.palliative() && asked.listed()) {
      return Optional.of(ValidityGround.PALLIATIVE);
    }
    return asked.listed() && asked.degree() == Degree.SEVERE && followsSevere(asked.from()) ? Optional.of(ValidityGround.THIRD_SEVERE) : Optional.empty();
  }

  /** The last day that the usual rule allows. */
  public LocalDate furthestUsual(LocalDate from) {
    return from.plusMonths(law.mostMonths()).minusDays(1);
  }

  /** The eighteenth birthday. */
  public @Nullable LocalDate majority() {
    return bornOn == null ? null : bornOn.plusYears(law.majorityAge());
  }

  /** Whether enough severe certificates of the longest validity come right before. */
  public boolean followsSevere(LocalDate from) {
    var last = held.stream().filter(one -> one.from().isBefore(from)).sorted(Comparator.comparing(HeldCertificate::from).reversed()).limit(law.severeBefore()).toList();
    var next = from;
    for (var one : last) {
      if (one.degree() != Degree.SEVERE || !one.ran(law.mostMonths()) || ChronoUnit.DAYS.between(one.endsOn(), next) - 1 > law.gap()) {
        return false;
      }
      next = one.from();
    }
    return last.size() == law.severeBefore();
  }

  private Optional<RuleViolated> duration(AskedCertificate asked, LocalDate born) {
    var majority = born.plusYears(law.majorityAge());
    if (asked.until().isAfter(majority)) {
      return Optional.of(violated("afterMajority", majority));
    }
    if (ground(asked).isPresent()) {
      return Optional.empty();
    }
    if (asked.until().isBefore(asked.from().plusMonths(law.leastMonths()).minusDays(1))) {
      return Optional.of(violated("tooShort", law.leastMonths()));
    }
    if (!endsWithChildhood(asked.until(), majority)) {
      return Optional.of(violated("tooLong", law.mostMonths()));
    }
    return Optional.of(asked.palliative() && !asked.listed() ? violated("notListed")
        : violated("notUntilMajority", law.nearMajorityMonths(), law.severeBefore(), law.mostMonths()));
  }

  /** The birthday itself or the day before: both are written on certificates. */
  private static boolean endsWithChildhood(LocalDate until, LocalDate majority) {
    return until.equals(majority) || until.equals(majority.minusDays(1));
  }

  private static RuleViolated violated(String what, Object... arguments) {
    return new RuleViolated("childprotection.certification." + what, arguments);
  }
}
