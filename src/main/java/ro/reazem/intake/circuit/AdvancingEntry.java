package ro.reazem.intake.circuit;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.intake.entry.Entries;
import ro.reazem.intake.entry.Entry;
import ro.reazem.intake.entry.EntryId;
import ro.reazem.intake.entry.Resolution;
import ro.reazem.intake.entry.Stage;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.jdbc.SameVersion;
import ro.reazem.platform.security.Officer;

/** Taking a paper one step further, or back with a reason. */
@Component
public class AdvancingEntry {

  private final Entries entries;
  private final Hops hops;
  private final NumberingOut numberingOut;
  private final Clock clock;

  AdvancingEntry(Entries entries, Hops hops, NumberingOut numberingOut, Clock clock) {
    this.entries = entries;
    this.hops = hops;
    this.numberingOut = numberingOut;
    this.clock = clock;
  }

  @Transactional
  public void advance(EntryId id, long version, Step step, Officer by) {
    advance(id, version, step, by, clock);
  }

  /**
   * As if at another time, for the invented past of the demonstration.
   *
   * @throws RuleViolated when the step may not follow, or its author may not make it after what they did before
   */
  @Transactional
  public void advance(EntryId id, long version, Step step, Officer by, Clock at) {
    var entry = current(id, version);
    RuleViolated.require(Circuit.after(entry.direction(), entry.stage()).contains(step.stage()), "intake.circuit.notNext");
    requireOtherEyes(entry, step, by);
    RuleViolated.require(step.stage() != Stage.FILED || !Circuit.unanswered(entry.stage()) || step.comment().strip().length() > 2,
        "intake.circuit.filedWithoutReason");
    var today = LocalDate.now(at);
    switch (step.stage()) {
      case RESOLVED -> entry.resolve(new Resolution(step.comment(), by.id(), by.name(), today), step.unitId());
      case ASSIGNED -> entry.assign(step.officerId());
      case FILED -> entry.file(today);
      default -> entry.reach(step.stage());
    }
    hops.add(id, step, false, by, at.instant());
    if (step.stage() == Stage.SENT) {
      sendOther(entry, step, by, at);
    }
    if (step.stage() == Stage.NUMBERED_OUT) {
      entry.answered(numberingOut.register(entry, entry.correspondent(), "Răspuns la nr. " + entry.number().ofYear() + ": "
          + entry.paper().subject(), by, at).number());
    }
    entries.save(entry);
  }

  /** @throws RuleViolated when the paper was never at that stage, or no reason is given */
  @Transactional
  public void sendBack(EntryId id, long version, Stage to, String reason, Officer by) {
    var entry = current(id, version);
    RuleViolated.require(reason.strip().length() > 2, "intake.entry.reasonMissing");
    RuleViolated.require(entry.stage().compareTo(Stage.NUMBERED_OUT) < 0 && hops.behind(id, entry.stage()).contains(to),
        "intake.circuit.notBehind");
    entries.save(entry.sendBack(to));
    hops.add(id, new Step(to, entry.unitId(), entry.responsibleId(), reason, null, ""), true, by, clock.instant());
  }

  /** Whoever drafts neither checks nor signs; only the officer responsible drafts. */
  private void requireOtherEyes(Entry entry, Step step, Officer by) {
    switch (step.stage()) {
      case DRAFTED -> RuleViolated.require(by.id().equals(entry.responsibleId()), "intake.circuit.notResponsible");
      case CHECKED, SIGNED, LEGAL_VISA -> RuleViolated.require(hops.drafter(entry.getId()).filter(by.id()::equals).isEmpty(),
          "intake.circuit.ownDraft");
      default -> { }
    }
  }

  /** An answer and the paper it answers are sent together. */
  private void sendOther(Entry entry, Step step, Officer by, Clock at) {
    var other = entry.answersEntryId() != null ? entries.findById(new EntryId(entry.answersEntryId()))
        : entries.findAnswer(entry.getId().value());
    other.filter(one -> Circuit.after(one.direction(), one.stage()).contains(Stage.SENT)).ifPresent(one -> {
      hops.add(one.getId(), step, false, by, at.instant());
      entries.save(one.reach(Stage.SENT));
    });
  }

  private Entry current(EntryId id, long version) {
    var entry = entries.findById(id).orElseThrow(() -> new RuleViolated("intake.entry.unknown"));
    SameVersion.require(version, entry.version());
    entry.requireInForce();
    return entry;
  }
}
