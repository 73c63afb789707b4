package ro.reazem.financialaid.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.financialaid.declaration.Declaration;
import ro.reazem.financialaid.scheme.Benefit;
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

  private static final Map<String, String> RULES = Map.of(AidApplication.VMI, "VMI_DECISION_DAYS", AidApplication.HEATING, "HEAT_DECISION_DAYS",
      Benefit.EMERGENCY, "EMERGENCY_DECISION_DAYS", Benefit.CANTEEN, "CANTEEN_DECISION_DAYS", Benefit.STORE, "STORE_DECISION_DAYS",
      Benefit.LOCAL, "LOCAL_DECISION_DAYS");
  /** The term of emergency aid on an urgent ground. */
  public static final String URGENT = "EMERGENCY_URGENT_DECISION_DAYS";
  static final String CONTEXT = AidCases.CONTEXT;

  private final Deadlines deadlines;
  private final TermRules rules;
  private final DeadlineRulers rulers;

  DecisionDeadline(Deadlines deadlines, TermRules rules, DeadlineRulers rulers) {
    this.deadlines = deadlines;
    this.rules = rules;
    this.rulers = rulers;
  }

  /** Code of the term within which the disposition on what was declared is issued. */
  public static String rule(String benefit, @Nullable Declaration told) {
    var emergency = told == null ? null : told.emergency();
    return rule(benefit, emergency != null && emergency.urgent());
  }

  static String rule(String benefit, boolean urgent) {
    return urgent ? URGENT : Objects.requireNonNull(RULES.get(benefit), benefit);
  }

  /** The codes of all such terms. */
  public static List<String> rules() {
    return Stream.concat(RULES.values().stream(), Stream.of(URGENT)).sorted().toList();
  }

  /** Brings the deadline to where the request stands: running, met by the disposition, or without object after a withdrawal. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void follow(AidApplication request, LocalDate on) {
    var ref = ref(request.getId().value());
    var rule = rule(request.benefit(), request.declaration());
    switch (request.status()) {
      case GRANTED, REFUSED, JUSTIFICATION_DUE -> deadlines.open(ref, rule).forEach(one -> deadlines.meet(one.id(), Moment.on(on)));
      case WITHDRAWN -> deadlines.open(ref, rule).forEach(one -> deadlines.cancel(one.id(), "renunțare"));
      default -> start(ref, rule, request.registeredOn());
    }
  }

  /** Starts it unless it runs already or is still to be set. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void start(CaseRef ref, String rule, LocalDate registeredOn) {
    if (rules.find(registeredOn, rule).isPresent() && of(ref.id()).isEmpty()) {
      deadlines.start(ref, rule, Moment.on(registeredOn));
    }
  }

  /** The one of a request, running or met. */
  public Optional<Deadline> of(UUID request) {
    return deadlines.of(ref(request)).stream().filter(one -> rules().contains(one.rule()) && (one.isOpen() || one.met() != null)).findFirst();
  }

  /** Its ruler, null while there is none. */
  @Nullable Ruler ruler(UUID request) {
    return of(request).map(rulers::of).orElse(null);
  }

  private static CaseRef ref(UUID request) {
    return new CaseRef(CONTEXT, request);
  }
}
