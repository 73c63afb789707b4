package ro.reazem.financialaid.suspension;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import ro.reazem.platform.deadlines.DeadlineRulers;
import ro.reazem.platform.web.Ruler;

/** The suspensions of a right as a page shows them: each with its ground, how it is cured, and what the institution still has to set. */
@Component
public class SuspensionSheet {

  private final Suspensions suspensions;
  private final SuspensionGrounds grounds;
  private final CureTerms terms;
  private final DeadlineRulers rulers;
  private final Clock clock;

  SuspensionSheet(Suspensions suspensions, SuspensionGrounds grounds, CureTerms terms, DeadlineRulers rulers, Clock clock) {
    this.suspensions = suspensions;
    this.grounds = grounds;
    this.terms = terms;
    this.rulers = rulers;
    this.clock = clock;
  }

  /**
   * One suspension with what its ground says.
   *
   * @param ruler the term to cure, null while none runs
   * @param uncured whether the term passed without a cure
   */
  public record Line(Suspension suspension, String ground, SuspensionGrounds.Ground rules, @Nullable Ruler ruler, boolean uncured) {

    /** The end of the message that says how it is cured. */
    public String cure() {
      return SuspensionGrounds.cure(suspension.ground());
    }

    /** The tag of its state. */
    public String tag() {
      return switch (suspension.status()) {
        case PROPOSED -> "plum";
        case IN_FORCE -> uncured ? "crit" : "warn";
        case RESUMED -> "ok";
        default -> "";
      };
    }

    /** Whether the right may be ended because nothing was cured. */
    public boolean mayEnd() {
      return uncured && !Boolean.FALSE.equals(rules.ends());
    }
  }

  /** Newest first. */
  public List<Line> of(UUID entitlement) {
    var today = LocalDate.now(clock);
    return suspensions.findByEntitlementIdOrderByFirstMonthDesc(entitlement).stream().map(one -> {
      var until = one.cureUntil();
      return new Line(one, grounds.name(one.ground()), grounds.required(one.ground(), today),
          one.isInForce() && until != null ? terms.of(one).map(rulers::of).orElse(null) : null, one.isInForce() && until != null && until.isBefore(today));
    }).toList();
  }
}
