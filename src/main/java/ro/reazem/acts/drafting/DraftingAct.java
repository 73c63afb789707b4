package ro.reazem.acts.drafting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.acts.act.ActSteps;
import ro.reazem.acts.act.CaseAct;
import ro.reazem.acts.act.CaseAct.Beginning;
import ro.reazem.acts.act.CaseAct.By;
import ro.reazem.acts.act.CaseActId;
import ro.reazem.acts.act.CaseActs;
import ro.reazem.acts.act.Effect;
import ro.reazem.acts.known.KnownCase;
import ro.reazem.acts.template.ChallengeTerms;
import ro.reazem.acts.template.Template;
import ro.reazem.acts.wording.Field;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.jdbc.SameVersion;
import ro.reazem.platform.jdbc.SentForms;
import ro.reazem.platform.security.Officer;

/** Writing an act and sending it on (redactarea, trimiterea la viză). */
@Component
public class DraftingAct {

  private final SentForms sentForms;
  private final CaseActs acts;
  private final ActSteps steps;
  private final Composing composing;
  private final ChallengeTerms terms;
  private final MissingWords words;

  DraftingAct(SentForms sentForms, CaseActs acts, ActSteps steps, Composing composing, ChallengeTerms terms, MissingWords words) {
    this.sentForms = sentForms;
    this.acts = acts;
    this.steps = steps;
    this.composing = composing;
    this.terms = terms;
    this.words = words;
  }

  /** What an act is begun with: its template, the case, and the older act that it replaces or revokes. */
  public record Start(UUID key, Template template, KnownCase about, @Nullable CaseActId older, @Nullable Effect effect) {}

  /** Begins a draft; the same form sent twice makes one. */
  @Transactional
  public CaseActId begin(Start start, Draft draft, Officer officer, Clock at) {
    sentForms.await(start.key());
    return acts.findByFormKey(start.key()).map(CaseAct::getId).orElseGet(() -> {
      var template = start.template();
      var older = start.older() == null ? null : acts.findById(start.older()).orElseThrow();
      var by = By.of(officer, at);
      var act = acts.save(CaseAct.begin(new Beginning(start.key(), start.about().ref(), template.id(), template.content().kind(),
          template.content().issuer(), older, start.effect()), draft.subject(), draft.typed(), draft.addressees(), by));
      steps.add(act.getId(), ActSteps.WRITTEN, "", by);
      return act.getId();
    });
  }

  /** @throws OptimisticLockingFailureException when somebody changed it meanwhile */
  @Transactional
  public void write(CaseActId id, long version, Draft draft, Officer officer, Clock at) {
    var by = By.of(officer, at);
    var act = current(id, version);
    boolean sent = act.state().isFrozen();
    acts.save(act.write(draft.subject(), draft.typed(), draft.addressees(), by));
    steps.add(id, ActSteps.WRITTEN, "", by);
    if (sent) {
      steps.add(id, "VISAS_WITHDRAWN", "", by);
    }
  }

  /**
   * Freezes the text and sends it to the officers who must agree.
   *
   * @throws RuleViolated when something required is missing
   */
  @Transactional
  public void send(CaseActId id, long version, Template template, KnownCase about, Officer officer, Clock at) {
    var by = By.of(officer, at);
    var act = current(id, version);
    var older = act.replacesId() == null ? null : acts.findById(new CaseActId(act.replacesId())).orElseThrow();
    var draft = new Draft(act.subject(), act.addressees(), act.typed());
    RuleViolated.require(!template.isChallengeable() || terms.on(LocalDate.now(at), template.content().challengeTerm()).isPresent(),
        "acts.draft.termNotSet", template.content().challengeTerm());
    var composed = composing.compose(new Composing.Parts(template, about, draft, older, Composing.Drafter.of(officer)));
    var missing = words.of(template, missing(template, act), composed.missing());
    RuleViolated.require(missing.isEmpty(), "acts.draft.missing", missing);
    RuleViolated.require(!template.isChallengeable() || !act.addressees().isEmpty(), "acts.draft.noAddressee");
    acts.save(act.send(composed.content(), !template.content().visas().isEmpty(), by));
    steps.add(id, "SENT", template.content().visas().stream().map(Enum::name).collect(Collectors.joining(" ")), by);
  }

  /** Takes back what was sent, so that it can be mended; the visas of the round no longer count. */
  @Transactional
  public void recall(CaseActId id, long version, Officer officer, Clock at) {
    var by = By.of(officer, at);
    acts.save(current(id, version).giveBack(by));
    steps.add(id, "RECALLED", "", by);
  }

  @Transactional
  public void cancel(CaseActId id, long version, String reason, Officer officer, Clock at) {
    var by = By.of(officer, at);
    RuleViolated.require(reason.length() >= 3, "acts.act.reasonTooShort");
    acts.save(current(id, version).cancel(reason, by));
    steps.add(id, "CANCELLED", reason, by);
  }

  private static Stream<String> missing(Template template, CaseAct act) {
    return template.declaredFields().all().stream().filter(Field::required).filter(field -> field.isList()
        ? act.typed().lists().getOrDefault(field.code(), List.of()).isEmpty() : act.typed().texts().getOrDefault(field.code(), "").isEmpty())
        .map(Field::label);
  }

  private CaseAct current(CaseActId id, long version) {
    sentForms.await(id);
    var act = acts.findById(id).orElseThrow(() -> new RuleViolated("acts.act.unknown"));
    SameVersion.require(version, act.version());
    return act;
  }
}
