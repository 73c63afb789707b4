package ro.reazem.financialaid.takeover;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.financialaid.declaration.Declaration;
import ro.reazem.financialaid.dossier.FrozenDossier;
import ro.reazem.financialaid.entitlement.TakenOverEntitlement;
import ro.reazem.financialaid.frozen.FrozenJson;
import ro.reazem.financialaid.renewal.DeclarationDuties;
import ro.reazem.financialaid.scheme.Benefit;
import ro.reazem.financialaid.suspension.SuspensionGrounds;
import ro.reazem.financialaid.suspension.SuspensionKind;
import ro.reazem.platform.acts.NumberSeries;
import ro.reazem.platform.jdbc.BulkCopy;

/** Enters many rights with their requests and decisions at once, table by table, and tells the other contexts in groups. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class EnteringRights {

  private static final String ISSUER = "registratura";
  /** The one series of all requests of the context. */
  private static final String SERIES = "cerere-vmi";

  private final BulkCopy copy;
  private final NumberSeries series;
  private final OldDossier dossiers;
  private final SuspensionGrounds grounds;
  private final DeclarationDuties duties;
  private final DoneRows done;
  private final TellingRights telling;
  private final Clock clock;

  EnteringRights(BulkCopy copy, NumberSeries series, OldDossier dossiers, SuspensionGrounds grounds, DeclarationDuties duties,
      DoneRows done, TellingRights telling, Clock clock) {
    this.copy = copy;
    this.series = series;
    this.dossiers = dossiers;
    this.grounds = grounds;
    this.duties = duties;
    this.done = done;
    this.telling = telling;
    this.clock = clock;
  }

  /** A row with all that becomes of it. */
  record Entered(TakingRightsOver.Row row, UUID request, int number, UUID proposal, UUID decision, List<OldDossier.Living> counted, Declaration declared,
      FrozenDossier dossier, List<OldStop> stops, TakenOverEntitlement right) {}

  /** Suspended months that reach those paid here, as a suspension of their own that can be ended. */
  record OldStop(UUID id, TakenOverRight.Stop months, SuspensionKind kind) {}

  void enter(TakingRightsOver.Work work, List<TakingRightsOver.Row> rows, LocalDate today) {
    if (rows.isEmpty()) {
      return;
    }
    var at = clock.instant();
    var households = dossiers.living(rows, today);
    int number = series.next(ISSUER, SERIES, today, rows.size()).number();
    var entered = new ArrayList<Entered>();
    for (var row : rows) {
      entered.add(entered(work, row, households.getOrDefault(row.household(), List.of()), number++, today, at));
    }
    requests(work, entered, today, at);
    decisions(work, entered, at);
    rights(entered, at);
    entered.forEach(one -> dossiers.benefit(one.row().right()).begin(new Begun(one.right().id(), one.request(), one.decision(), one.row().right(),
        work.releasedByName(), today, at)));
    history(work, entered, at);
    done.mark(work.id(), entered.stream().map(one -> new DoneRows.Done(one.row().line(), one.request(), one.right().id(), null)).toList());
    telling.tell(work, entered, today, at);
  }

  private Entered entered(TakingRightsOver.Work work, TakingRightsOver.Row row, List<OldDossier.Living> household, int number, LocalDate today, Instant at) {
    var right = row.right();
    var request = UUID.randomUUID();
    var decision = UUID.randomUUID();
    var counted = OldDossier.counted(row, household);
    var declared = OldDossier.declaration(right, counted);
    var dossier = dossiers.of(new FrozenDossier.Request(request, number + "/" + today.getYear(), today), row, counted, declared, work.fileName(), at);
    var stops = right.stopsHere().stream().map(months -> new OldStop(UUID.randomUUID(), months,
        grounds.required(Objects.requireNonNull(right.ground()), today).kind())).toList();
    var entitlement = new TakenOverEntitlement(UUID.randomUUID(), dossiers.benefit(right).amounts(right, decision), right.until(), stops.stream().map(stop -> TakenOverEntitlement.stop(stop.id(), stop.months().first(),
            stop.months().last())).toList());
    return new Entered(row, request, number, UUID.randomUUID(), decision, counted, declared, dossier, stops, entitlement);
  }

  private void requests(TakingRightsOver.Work work, List<Entered> all, LocalDate today, Instant at) {
    copy.into("financialaid.aid_application (id, one_time_key, number, year, registered_on, registered_at, registered_by, registered_by_name, unit_id, "
        + "responsible_id, household_id, holder_id, benefit, heating_aid_requested, energy_supplement_requested, declaration, status, changed_at, version)",
        each(all, (target, one) -> {
          var right = one.row().right();
          var benefit = dossiers.benefit(right);
          boolean heating = benefit.request().equals(Benefit.HEATING);
          target.add(one.request(), one.request(), one.number(), today.getYear(), today, at, work.checkedBy(), work.checkedByName(), right.unit(),
              right.responsible(), one.row().household(), one.row().person(), benefit.request(), heating && benefit.code().equals(Benefit.HEATING),
              heating && !benefit.code().equals(Benefit.HEATING), FrozenJson.text(one.declared()), "GRANTED", at, 0);
        }));
  }

  private void decisions(TakingRightsOver.Work work, List<Entered> all, Instant at) {
    copy.into("financialaid.proposal (id, kind, application_id, unit_id, household_id, holder_id, proposed_by, proposed_by_name, proposed_at, "
        + "effective_from, gross, reasons, fingerprint, dossier, declaration, status, settled_by, settled_by_name, settled_at, version)",
        each(all, (target, one) -> {
          var right = one.row().right();
          target.add(one.proposal(), "GRANT", one.request(), right.unit(), one.row().household(), one.row().person(), work.checkedBy(),
              work.checkedByName(), at, right.owedFrom(), right.sums().gross().bani(), one.dossier().reasons(), "", FrozenJson.text(one.dossier()),
              FrozenJson.text(one.declared()), "APPROVED", work.releasedBy(), work.releasedByName(), at, 0);
        }));
    copy.into("financialaid.decision (id, proposal_id, application_id, entitlement_id, kind, unit_id, household_id, holder_id, benefit, old_number, "
        + "act_year, act_on, effective_from, gross, net, proposed_by, proposed_by_name, approved_by, approved_by_name, approved_at, dossier)",
        each(all, (target, one) -> {
          var right = one.row().right();
          target.add(one.decision(), one.proposal(), one.request(), one.right().id(), "GRANT", right.unit(), one.row().household(), one.row().person(),
              one.dossier().benefit(), right.number(), right.on().getYear(), right.on(), right.owedFrom(), right.sums().gross().bani(),
              right.sums().net().bani(), work.checkedBy(), work.checkedByName(), work.releasedBy(), work.releasedByName(), at, FrozenJson.text(one.dossier()));
        }));
  }

  private void rights(List<Entered> all, Instant at) {
    copy.into("financialaid.entitlement (id, application_id, unit_id, household_id, holder_id, benefit, granted_from, granted_until, revision, interruptions, "
        + "version)", each(all, (target, one) -> target.add(one.right().id(), one.request(), one.row().right().unit(), one.row().household(),
            one.row().person(), one.row().right().benefit(), one.row().right().from(), one.row().right().until(), one.right().revision(),
            one.right().interruptions(), 0)));
    copy.into("financialaid.entitlement_amount (entitlement_id, position, valid_from, valid_until, gross, inclusion_aid, child_aid, net, decision_id)",
        each(all, (target, one) -> {
          int position = 0;
          for (var amount : one.right().amounts()) {
            target.add(one.right().id(), position++, amount.validFrom(), amount.validUntil(), amount.gross().bani(), amount.inclusionAid().bani(),
                amount.childAid().bani(), amount.net().bani(), amount.decisionId());
          }
        }));
    copy.into("financialaid.suspension (id, entitlement_id, application_id, kind, ground, first_month, reasons, status, act_number, act_on, ordered_at, "
        + "resumes_from, arrears, resume_act_number, resume_act_on, version)", target -> all.forEach(one -> one.stops().forEach(stop -> stopped(target, one, stop, at))));
    duties.declared(all.stream().filter(one -> one.row().right().benefit().equals(Benefit.VMI))
        .map(one -> new DeclarationDuties.Declared(one.right().id(), one.row().right().declaredOn())).toList());
  }

  private static void stopped(BulkCopy.Rows target, Entered one, OldStop stop, Instant at) {
    var right = one.row().right();
    var last = stop.months().last();
    boolean open = last == null;
    target.add(stop.id(), one.right().id(), one.request(), stop.kind(), right.ground(), stop.months().first(),
        one.dossier().reasons(), open ? "IN_FORCE" : "RESUMED", right.number(), right.on(), at, last == null ? null : last.plusMonths(1),
        open ? null : false, open ? null : right.number(), open ? null : right.on(), 0);
  }

  private void history(TakingRightsOver.Work work, List<Entered> all, Instant at) {
    copy.into("financialaid.history_line (subject_id, happened_at, officer_id, officer_name, act, note)", each(all, (target, one) ->
        target.add(one.request(), at, work.releasedBy(), work.releasedByName(), "right.takenOver", one.dossier().reasons())));
  }

  private static Consumer<BulkCopy.Rows> each(List<Entered> all, BiConsumer<BulkCopy.Rows, Entered> row) {
    return target -> all.forEach(one -> row.accept(target, one));
  }
}
