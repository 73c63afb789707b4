package ro.reazem.financialaid.indexation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.events.entitlements.EntitlementChanged;
import ro.reazem.events.entitlements.EntitlementsChanged;
import ro.reazem.financialaid.application.AidCases;
import ro.reazem.financialaid.dossier.FrozenDossier;
import ro.reazem.financialaid.entitlement.EntitlementAmount;
import ro.reazem.financialaid.entitlement.IndexedEntitlement;
import ro.reazem.financialaid.frozen.FrozenJson;
import ro.reazem.kernel.CaseRef;
import ro.reazem.kernel.Lei;
import ro.reazem.platform.acts.Act;
import ro.reazem.platform.acts.ActDraft;
import ro.reazem.platform.acts.Acts;
import ro.reazem.platform.jdbc.BulkCopy;
import ro.reazem.platform.jdbc.JsonRows;
import ro.reazem.platform.parameters.ParametersInForce;

/**
 * The decisions of some rights at once, table by table: each has what a decision made alone has, a proposal, a number, a frozen dossier, the new amount of its
 * right and a line of its history, and the other contexts hear of them in one group.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class DecidingInBulk {

  private static final String ISSUER = "primar";
  private static final String KIND = "dispozitie";

  private final JdbcClient jdbc;
  private final BulkCopy copy;
  private final Acts acts;
  private final IndexedDossier dossiers;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  DecidingInBulk(JdbcClient jdbc, BulkCopy copy, Acts acts, IndexedDossier dossiers, ApplicationEventPublisher events, Clock clock) {
    this.jdbc = jdbc;
    this.copy = copy;
    this.acts = acts;
    this.dossiers = dossiers;
    this.events = events;
    this.clock = clock;
  }

  /** A decision with all that it writes. */
  private record Made(ApplyingIndexation.Line line, UUID proposal, UUID decision, FrozenDossier dossier, String text, EntitlementAmount amount,
      List<EntitlementChanged> changes) {}

  void decide(Indexation of, ParametersInForce law, List<ApplyingIndexation.Decided> all) {
    if (all.isEmpty()) {
      return;
    }
    var at = clock.instant();
    // dossiers are read, printed and written before any number is taken, on all processors; whoever waits for a number waits for little else
    var made = all.parallelStream().map(one -> made(of, law, one, at)).toList();
    proposals(of, made, at);
    rights(made);
    copy.into("financialaid.history_line (subject_id, happened_at, officer_id, officer_name, act, note)", each(made, (rows, one) ->
        rows.add(one.line().right().application(), at, of.releasedBy(), of.releasedByName(), "right.indexed", of.basis())));
    jdbc.sql("""
        update financialaid.indexation_line l set state = 'APPLIED', decision_id = one.decision_id
        from json_populate_recordset(null::financialaid.indexation_line, cast(:rows as json)) one
        where l.indexation_id = :id and l.entitlement_id = one.entitlement_id""").param("id", of.id()).param("rows", JsonRows.of(made, one ->
            JsonRows.row("entitlement_id", one.line().right().id(), "decision_id", one.decision()))).update();
    var today = LocalDate.now(clock);
    var issued = acts.issue(made.stream().map(one -> ActDraft.first(ISSUER, KIND, today, subject(one), ref(one), Objects.requireNonNull(of.releasedBy()),
        of.preparedBy())).toList());
    decisions(of, made, issued);
    events.publishEvent(new EntitlementsChanged(UUID.randomUUID(), at, made.stream().flatMap(one -> one.changes().stream()).toList()));
  }

  private Made made(Indexation of, ParametersInForce law, ApplyingIndexation.Decided one, Instant at) {
    var line = one.line();
    var right = line.right();
    var decision = UUID.randomUUID();
    var dossier = dossiers.of(FrozenJson.read(line.dossier(), FrozenDossier.class), of, law, one.assessment(), at);
    var amounts = one.assessment().amounts();
    var amount = new EntitlementAmount(of.month(), null, amounts.gross(), amounts.inclusionAid(), amounts.childAid(), amounts.net(), decision);
    var latest = new EntitlementAmount(right.since(), null, new Lei(right.gross()), new Lei(right.inclusionAid()), new Lei(right.childAid()),
        new Lei(right.net()), line.decision());
    var changes = new IndexedEntitlement(right.id(), line.revision(), line.interruptions(), latest, amount).changes(new CaseRef(AidCases.CONTEXT,
        right.application()), at);
    return new Made(line, UUID.randomUUID(), decision, dossier, FrozenJson.text(dossier), amount, changes);
  }

  private void proposals(Indexation of, List<Made> all, Instant at) {
    copy.into("financialaid.proposal (id, kind, application_id, entitlement_id, unit_id, household_id, holder_id, proposed_by, proposed_by_name, proposed_at, "
        + "effective_from, gross, grounds, reasons, fingerprint, dossier, declaration, status, settled_by, settled_by_name, settled_at, version)",
        each(all, (rows, one) -> {
          var line = one.line();
          rows.add(one.proposal(), "CHANGE", line.right().application(), line.right().id(), line.right().unit(), line.household(), line.holder(),
              of.preparedBy(), of.preparedByName(), at, of.month(), one.amount().gross().bani(), IndexedDossier.GROUND, of.reasons(), of.figures(), one.text(),
              line.declaration(), "APPROVED", of.releasedBy(), of.releasedByName(), at, 0);
        }));
  }

  /** What a decision says is what was proposed, so that the database takes it from there; a dossier is neither sent nor packed a second time. */
  private void decisions(Indexation of, List<Made> all, List<Act> issued) {
    var acts = issued.iterator();
    var rows = JsonRows.of(all, one -> {
      var act = acts.next();
      return JsonRows.row("id", one.decision(), "proposal_id", one.proposal(), "act_id", act.id().value(), "act_number", act.number().number(), "act_year",
          act.number().date().getYear(), "act_on", act.number().date().toString(), "net", one.amount().net().bani());
    });
    jdbc.sql("""
        insert into financialaid.decision (id, proposal_id, application_id, entitlement_id, kind, unit_id, household_id, holder_id, benefit, act_id, act_number,
          act_year, act_on, effective_from, gross, net, proposed_by, proposed_by_name, approved_by, approved_by_name, approved_at, dossier)
        select one.id, p.id, p.application_id, p.entitlement_id, p.kind, p.unit_id, p.household_id, p.holder_id, :benefit, one.act_id, one.act_number,
          one.act_year, one.act_on, p.effective_from, p.gross, one.net, p.proposed_by, p.proposed_by_name, p.settled_by, p.settled_by_name, p.settled_at, p.dossier
        from json_populate_recordset(null::financialaid.decision, cast(:rows as json)) one join financialaid.proposal p on p.id = one.proposal_id""")
        .param("benefit", of.benefit()).param("rows", rows).update();
  }

  private void rights(List<Made> all) {
    jdbc.sql("""
        update financialaid.entitlement e set revision = one.revision, version = e.version + 1
        from json_populate_recordset(null::financialaid.entitlement, cast(:rows as json)) one where e.id = one.id""").param("rows", JsonRows.of(all, one ->
            JsonRows.row("id", one.line().right().id(), "revision", one.line().revision() + one.changes().size()))).update();
    jdbc.sql("""
        update financialaid.entitlement_amount m set valid_until = cast(:from as date) - 1
        from json_populate_recordset(null::financialaid.entitlement_amount, cast(:rows as json)) one
        where m.entitlement_id = one.entitlement_id and m.position = one.position""").param("from", all.getFirst().amount().validFrom())
        .param("rows", JsonRows.of(all, one -> JsonRows.row("entitlement_id", one.line().right().id(), "position", one.line().position()))).update();
    copy.into("financialaid.entitlement_amount (entitlement_id, position, valid_from, gross, inclusion_aid, child_aid, net, decision_id)",
        each(all, (rows, one) -> rows.add(one.line().right().id(), one.line().position() + 1, one.amount().validFrom(), one.amount().gross().bani(),
            one.amount().inclusionAid().bani(), one.amount().childAid().bani(), one.amount().net().bani(), one.decision())));
  }

  private static String subject(Made one) {
    return "modificarea cuantumului venitului minim de incluziune, cererea nr. " + one.line().request() + ", titular " + one.dossier().holder().name();
  }

  private static CaseRef ref(Made one) {
    return new CaseRef(AidCases.CONTEXT, one.line().right().application());
  }

  private static Consumer<BulkCopy.Rows> each(List<Made> all, BiConsumer<BulkCopy.Rows, Made> row) {
    return rows -> all.forEach(one -> row.accept(rows, one));
  }
}
