package ro.reazem.childprotection.sitting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.childprotection.agenda.AgendaItem;
import ro.reazem.childprotection.commission.Matter;
import ro.reazem.kernel.CaseRef;
import ro.reazem.platform.deadlines.Deadline;
import ro.reazem.platform.deadlines.Deadlines;
import ro.reazem.platform.deadlines.TermRules;
import ro.reazem.platform.time.Moment;

/** The terms that a decision of the commission starts: drafting the resolution, communicating it (termene de redactare și comunicare). */
@Component
public class DecisionTerms {

  private static final String DRAFT = "CPC_DRAFT";
  private static final String COMMUNICATE = "CPC_COMMUNICATE";

  private final Deadlines deadlines;
  private final TermRules rules;

  DecisionTerms(Deadlines deadlines, TermRules rules) {
    this.deadlines = deadlines;
    this.rules = rules;
  }

  /** The resolution is to be drafted. */
  @Transactional(propagation = Propagation.MANDATORY)
  void decided(AgendaItem item, UUID line, LocalDate on) {
    start(item, DRAFT, line, on);
  }

  /** It is signed and numbered: now it is to be communicated. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void numbered(AgendaItem item, UUID line, UUID resolution, LocalDate on) {
    meet(item, line, on);
    start(item, COMMUNICATE, resolution, on);
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public void communicated(AgendaItem item, UUID resolution, LocalDate on) {
    meet(item, resolution, on);
  }

  /** The number was cancelled. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void cancelled(AgendaItem item, UUID resolution, String reason) {
    open(item, resolution).forEach(one -> deadlines.cancel(one.id(), reason));
  }

  private void start(AgendaItem item, String rule, UUID about, LocalDate on) {
    if (rules.find(on, rule).isPresent()) {
      of(item).ifPresent(file -> deadlines.start(file, rule, Moment.on(on), about));
    }
  }

  private void meet(AgendaItem item, UUID about, LocalDate on) {
    open(item, about).forEach(one -> deadlines.meet(one.id(), Moment.on(on)));
  }

  private List<Deadline> open(AgendaItem item, UUID about) {
    return of(item).map(deadlines::of).orElse(List.of()).stream().filter(one -> one.isOpen() && one.about().equals(about)).toList();
  }

  /** Whose terms they are: the child's case, or the file of disability that the matter is about. */
  private static Optional<CaseRef> of(AgendaItem item) {
    return Optional.ofNullable(item.caseId()).or(() -> Optional.ofNullable(item.matter() == Matter.DISABILITY ? item.about() : null))
        .map(file -> new CaseRef("childprotection", file));
  }
}
