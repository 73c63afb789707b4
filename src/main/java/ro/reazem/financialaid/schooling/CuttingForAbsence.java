package ro.reazem.financialaid.schooling;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import ro.reazem.financialaid.entitlement.Entitlement;
import ro.reazem.financialaid.proposal.ProposingSuspension;
import ro.reazem.financialaid.suspension.Suspension;
import ro.reazem.financialaid.suspension.SuspensionGrounds;
import ro.reazem.financialaid.suspension.SuspensionKind;
import ro.reazem.kernel.Lei;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.parameters.LegalParameters;
import ro.reazem.platform.parameters.ParameterValue;
import ro.reazem.platform.security.Officer;

/** What absence from school leads to (diminuarea pentru absențe): shown by the scale, proposed by a person, signed by another; never by itself. */
@Component
class CuttingForAbsence {

  private static final String EXEMPTING = "VMI_SCHOOL_EXEMPT_DEGREES";

  private final SchoolRegister register;
  private final LegalParameters parameters;
  private final ProposingSuspension proposing;
  private final Clock clock;

  CuttingForAbsence(SchoolRegister register, LegalParameters parameters, ProposingSuspension proposing, Clock clock) {
    this.register = register;
    this.parameters = parameters;
    this.proposing = proposing;
    this.clock = clock;
  }

  /**
   * A report with what it leads to.
   *
   * @param effect null while the scale is not set, or for a report that was corrected
   * @param first first month cut
   * @param last last month cut
   */
  record Line(SchoolRegister.Report report, SchoolingScale.@Nullable Effect effect, @Nullable YearMonth first, @Nullable YearMonth last) {

    /** Whether a cut may be proposed for it. */
    public boolean mayBeProposed() {
      return effect != null && effect.cut().isPositive() && report.suspension() == null;
    }

    /** Whether a cut rests on a report that was corrected since. */
    public boolean isToBeTakenBack() {
      return report.replaced() && "IN_FORCE".equals(report.suspensionStatus());
    }
  }

  /** @param notSet the parameter that is missing, null when the scale is set */
  record Sheet(List<Line> lines, @Nullable RuleViolated notSet) {}

  Sheet of(Entitlement right, Officer officer) {
    var reports = register.of(officer, right.getId().value());
    try {
      var law = parameters.on(LocalDate.now(clock));
      var scale = SchoolingScale.of(law);
      int majority = law.whole("VMI_CHILD_AGE");
      var exempting = exempting(law.find(EXEMPTING).map(ParameterValue::value).orElse(""));
      var births = scale.perChild() ? register.births(officer, right.getId().value()) : List.<LocalDate>of();
      return new Sheet(reports.stream().map(report -> line(report, right, scale, exempting, births, majority)).toList(), null);
    } catch (RuleViolated notSet) {
      return new Sheet(reports.stream().map(report -> new Line(report, null, null, null)).toList(), notSet);
    }
  }

  private Line line(SchoolRegister.Report report, Entitlement right, SchoolingScale scale, Set<String> exempting, List<LocalDate> births, int majority) {
    if (report.replaced()) {
      return new Line(report, null, null, null);
    }
    var first = report.last().plusMonths(scale.offset());
    int children = (int) births.stream().filter(born -> born.isAfter(first.atDay(1).minusYears(majority))).count();
    boolean exempt = !report.exemption().isEmpty() || report.degree() != null && exempting.contains(report.degree());
    var effect = scale.of(report.absences(), exempt, childAid(right, first), children);
    return new Line(report, effect, first, first.plusMonths(scale.months() - 1L));
  }

  /** The degrees of disability whose children nothing is cut for. */
  static Set<String> exempting(String set) {
    return switch (set) {
      case "SEVERE" -> Set.of("SEVERE");
      case "SEVERE_AND_MARKED" -> Set.of("SEVERE", "MARKED");
      default -> Set.of();
    };
  }

  /** Sends the cut for one report to whoever signs. */
  UUID propose(Entitlement right, UUID attendance, Officer officer) {
    var sheet = of(right, officer);
    if (sheet.notSet() != null) {
      throw sheet.notSet();
    }
    var line = sheet.lines().stream().filter(one -> one.report().id().equals(attendance)).findFirst()
        .orElseThrow(() -> new RuleViolated("financialaid.school.noReport"));
    RuleViolated.require(line.mayBeProposed() && line.effect() != null && line.first() != null, "financialaid.school.nothingToCut");
    var reasons = line.report().name() + ": " + line.report().absences() + " absențe nemotivate, " + line.report().first() + " – " + line.report().last()
        + " (" + line.report().source() + ").";
    return proposing.suspend(right, new Suspension.Wanted(SuspensionKind.SCHOOLING, SuspensionGrounds.SCHOOL, line.first(), line.last(),
        line.effect().cut(), attendance, reasons), new ProposingSuspension.By(officer.id(), officer.name(), clock.instant()));
  }

  private static Lei childAid(Entitlement right, YearMonth month) {
    return right.amounts().stream().filter(one -> !one.validFrom().isAfter(month.atDay(1))).reduce((earlier, later) -> later)
        .map(one -> one.childAid()).orElse(right.latest().childAid());
  }
}
