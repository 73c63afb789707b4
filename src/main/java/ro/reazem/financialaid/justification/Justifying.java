package ro.reazem.financialaid.justification;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.financialaid.application.AidApplicationId;
import ro.reazem.financialaid.application.AidApplications;
import ro.reazem.financialaid.application.AidCases;
import ro.reazem.financialaid.history.History;
import ro.reazem.kernel.CaseRef;
import ro.reazem.kernel.Lei;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.deadlines.Deadlines;
import ro.reazem.platform.files.Confidentiality;
import ro.reazem.platform.files.DocumentKind;
import ro.reazem.platform.files.DocumentSource;
import ro.reazem.platform.files.FileFacts;
import ro.reazem.platform.files.SentFile;
import ro.reazem.platform.files.StoringFiles;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.time.Moment;

/** Proving what an aid was used for (justificarea), or proposing to recover what was not proved (recuperarea). */
@Component
@Transactional
public class Justifying {

  /** The term within which receipts are brought, counted from the disposition. */
  public static final String TERM = "EMERGENCY_JUSTIFICATION_DAYS";

  private final Justifications table;
  private final AidApplications applications;
  private final AidCases cases;
  private final Deadlines deadlines;
  private final StoringFiles files;
  private final History history;
  private final Clock clock;

  Justifying(Justifications table, AidApplications applications, AidCases cases, Deadlines deadlines, StoringFiles files, History history, Clock clock) {
    this.table = table;
    this.applications = applications;
    this.cases = cases;
    this.deadlines = deadlines;
    this.files = files;
    this.history = history;
    this.clock = clock;
  }

  /**
   * Begins with the disposition that grants the aid.
   *
   * @throws RuleViolated while the institution has not set the term
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void start(UUID application, UUID unit, UUID entitlement, Lei granted, LocalDate since) {
    table.start(application, unit, entitlement, granted, since);
    deadlines.start(ref(application), TERM, Moment.on(since), entitlement);
  }

  /** Enters a receipt with the paper that shows it. */
  public void receive(AidApplicationId id, Receipt receipt, SentFile paper, Officer by) {
    RuleViolated.require(!receipt.issuedOn().isAfter(LocalDate.now(clock)), "financialaid.receipt.inFuture");
    table.due(id.value());
    var stored = files.store(ref(id.value()), new FileFacts(receipt.issuer() + ", " + receipt.number(), DocumentKind.OTHER, DocumentSource.PERSON,
        receipt.issuer(), "", null, receipt.issuedOn(), Confidentiality.SOCIAL), List.of(paper), by);
    var file = stored.stored().isEmpty() ? stored.known().getFirst().file() : stored.stored().getFirst();
    table.add(id.value(), file.id().value(), receipt, by, clock.instant());
    history.add(id.value(), by.id(), by.name(), "justification.receipt", receipt.amount().amount() + " lei", clock.instant());
  }

  /** @throws RuleViolated when the receipts do not come to the whole sum */
  public void justify(AidApplicationId id, Officer by) {
    RuleViolated.require(table.due(id.value()).isProved(), "financialaid.justification.notProved");
    settle(id, Justification.State.JUSTIFIED, "", "justification.done", by);
  }

  /** @throws RuleViolated when everything is proved, or no reason is given */
  public void proposeRecovery(AidApplicationId id, String reason, Officer by) {
    RuleViolated.require(!table.due(id.value()).isProved(), "financialaid.justification.proved.whole");
    RuleViolated.require(!reason.isBlank(), "financialaid.justification.reasonMissing");
    settle(id, Justification.State.RECOVERY, reason, "justification.recovery", by);
  }

  /**
   * What is to be recovered of an aid.
   *
   * @param proved what receipts prove of it
   * @param reason why the rest was not proved
   */
  public record Unproved(Lei granted, Lei proved, String reason) {

    public Lei sum() {
      return granted.minus(proved);
    }
  }

  /** What the disposition that recovers would be about; nothing unless the recovery was proposed and no such disposition is on its way. */
  @Transactional(readOnly = true)
  public Optional<Unproved> unproved(UUID application) {
    return table.find(application).filter(Justification::awaitsRecovery).map(one -> new Unproved(one.granted(), one.proved(), one.note()));
  }

  private void settle(AidApplicationId id, Justification.State state, String note, String act, Officer by) {
    Instant at = clock.instant();
    table.settle(id.value(), state, note, by, at);
    deadlines.open(ref(id.value()), TERM).forEach(one -> deadlines.meet(one.id(), Moment.on(LocalDate.ofInstant(at, ZoneId.systemDefault()))));
    cases.save(applications.findById(id).orElseThrow().justified(at), by.id(), "", at);
    history.add(id.value(), by.id(), by.name(), act, note, at);
  }

  private static CaseRef ref(UUID application) {
    return new CaseRef(AidCases.CONTEXT, application);
  }
}
