package ro.reazem.financialaid.application;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.kernel.CaseRef;
import ro.reazem.platform.deadlines.Deadline;
import ro.reazem.platform.deadlines.DeadlineRulers;
import ro.reazem.platform.deadlines.Deadlines;
import ro.reazem.platform.deadlines.TermRules;
import ro.reazem.platform.time.Moment;
import ro.reazem.platform.web.Ruler;

/**
 * Until when the disposition on a request is to be issued (termenul de emitere a dispoziției). It runs from the registration once
 * the institution has set it, also while papers are missing, because no rule that stops it is established.
 */
@Component
public class DecisionDeadline {

  private static final Map<String, String> RULES = Map.of(AidApplication.VMI, "VMI_DECISION_DAYS", AidApplication.HEATING, "HEAT_DECISION_DAYS");
  static final String CONTEXT = AidCases.CONTEXT;

  private final Deadlines deadlines;
  private final TermRules rules;
  private final DeadlineRulers rulers;

  DecisionDeadline(Deadlines deadlines, TermRules rules, DeadlineRulers rulers) {
    this.deadlines = deadlines;
    this.rules = rules;
    this.rulers = rulers;
  }

  /** Code of the term within which the disposition on a benefit is issued. */
  public static String rule(String benefit) {
    return Objects.requireNonNull(RULES.get(benefit), benefit);
  }

  /** Brings the deadline to where the request stands: running, met by the disposition, or without object after a withdrawal. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void follow(AidApplication request, LocalDate on) {
    var ref = ref(request.getId().value());
    var rule = rule(request.benefit());
    switch (request.status()) {
      case GRANTED, REFUSED -> deadlines.open(ref, rule).forEach(one -> deadlines.meet(one.id(), Moment.on(on)));
      case WITHDRAWN -> deadlines.open(ref, rule).forEach(one -> deadlines.cancel(one.id(), "renunțare"));
      default -> start(ref, request.benefit(), request.registeredOn());
    }
  }

  /** Starts it unless it runs already or is still to be set. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void start(CaseRef ref, String benefit, LocalDate registeredOn) {
    var rule = rule(benefit);
    if (rules.find(registeredOn, rule).isPresent() && of(ref.id()).isEmpty()) {
      deadlines.start(ref, rule, Moment.on(registeredOn));
    }
  }

  /** The one of a request, running or met. */
  public Optional<Deadline> of(UUID request) {
    return deadlines.of(ref(request)).stream().filter(one -> RULES.containsValue(one.rule()) && (one.isOpen() || one.met() != null)).findFirst();
  }

  /** Its ruler, null while there is none. */
  @Nullable Ruler ruler(UUID request) {
    return of(request).map(rulers::of).orElse(null);
  }

  private static CaseRef ref(UUID request) {
    return new CaseRef(CONTEXT, request);
  }
}
