package ro.reazem.intake.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.util.AopTestUtils;
import org.springframework.transaction.support.TransactionTemplate;
import ro.reazem.events.casework.RoutedWorkAnswered;
import ro.reazem.events.casework.RoutedWorkAnswered.Answer;
import ro.reazem.events.intake.WorkRouted.Urgency;
import ro.reazem.intake.entry.Channel;
import ro.reazem.intake.registry.KeepingRegistries;
import ro.reazem.intake.registry.RegistryId;
import ro.reazem.intake.signal.Facts;
import ro.reazem.intake.signal.Matter;
import ro.reazem.intake.signal.Reporter;
import ro.reazem.intake.signal.Setting;
import ro.reazem.intake.signal.SignalSheet;
import ro.reazem.intake.signal.Source;
import ro.reazem.intake.signal.Subject;
import ro.reazem.intake.signal.Trigger;
import ro.reazem.intake.signal.ViolenceForm;
import ro.reazem.kernel.CaseRef;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.demo.DemoUnit;
import ro.reazem.platform.deadlines.Deadlines;
import ro.reazem.platform.security.Officer;
import ro.reazem.testing.SignIn;

/** A referral from the call to its closing: terms, triage, one child in two signals, what is refused. */
@SpringBootTest
@AutoConfigureMockMvc
class ReferralTests {

  private static final ZoneId BUCHAREST = ZoneId.of("Europe/Bucharest");
  private static final Clock FRIDAY = Clock.fixed(Instant.parse("2026-11-20T14:50:00Z"), BUCHAREST);

  @Autowired RegisteringReferral registering;
  @Autowired TriagingReferral triaging;
  @Autowired TakingReferral taking;
  @Autowired MovingReferral moving;
  @Autowired RecordingAction recording;
  @Autowired RoutingReferral routing;
  @Autowired ClosingReferral closing;
  @Autowired ReferralCaseworkNews news;
  @Autowired ReferralRegister register;
  @Autowired Referrals referrals;
  @Autowired Deadlines deadlines;
  @Autowired KeepingRegistries keeping;
  @Autowired JdbcClient jdbc;
  @Autowired TransactionTemplate transaction;
  final Officer registrar = SignIn.officer("registratura");
  final Officer head = SignIn.officer("sef");
  final Officer worker = SignIn.officer("asistent");
  RegistryId registry;

  @BeforeEach
  void aRegistry() {
    registry = keeping.open(RegistryId.create(), "R" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(), "Registru de probă",
        DemoUnit.REGISTRY.id(), null);
    jdbc.sql("update platform.parameter_value set value = '24 HOURS', standing = 'INTERNAL' where code = 'TRIAGE_U2'").update();
    jdbc.sql("update platform.parameter_revision set revision = nextval('platform.parameter_revisions')").update();
  }

  @Test
  void smallChildrenAloneAtHomeAreImmediateAndEndAsConfirmedNeglect() {
    var children = List.of(Subject.named("Probă", "Ana", 5), Subject.named("Probă", "Dan", 7));
    var told = sheet(Source.LINE_119, children, List.of(ViolenceForm.NEGLECT_SUPERVISION), List.of(Trigger.ALONE_AT_HOME));
    assertThatThrownBy(() -> register(told, Urgency.URGENT, null)).hasMessage("intake.referral.belowProposed");

    var id = register(told, Urgency.IMMEDIATE, null);
    assertThat(register.find(id, head)).get().extracting(ReferralRegister.Details::stage).isEqualTo(ReferralStage.REGISTERED);
    assertThatThrownBy(() -> close(id, Outcome.CONFIRMED, null)).hasMessage("intake.referral.triageFirst");
    triage(id, Urgency.IMMEDIATE);
    taking.take(id, worker, FRIDAY);
    assertThatThrownBy(() -> close(id, Outcome.CONFIRMED, null)).hasMessage("intake.referral.actFirst");
    assertThatThrownBy(() -> FieldAction.intervention(FRIDAY.instant(), List.of("Ioana Drăghici"), false, "Copiii singuri.", ""))
        .hasMessage("intake.action.teamOfTwo");
    recording.record(id, version(id), FieldAction.intervention(FRIDAY.instant(), List.of("Ioana Drăghici", "Maria Enache"), true,
        "Copiii singuri; mama a revenit.", "plan de servicii"), worker, FRIDAY);
    close(id, Outcome.CONFIRMED, null);

    assertThat(referrals.findById(id).orElseThrow().isOpen()).isFalse();
    assertThat(deadlines.of(id.asCase())).noneMatch(one -> one.isOpen());
  }

  @Test
  void twentyFourHoursOfAFridayEndOnSaturday() {
    var id = register(sheet(Source.ANONYMOUS, List.of(Subject.named("", "", 9)), List.of(ViolenceForm.PHYSICAL),
        List.of(Trigger.SUSPECTED_VIOLENCE)), Urgency.URGENT, null);

    assertThat(deadlines.open(id.asCase(), "TRIAGE_U2")).singleElement().satisfies(one -> {
      assertThat(one.end().dueAt()).isEqualTo("2026-11-21T14:50:00Z");
      assertThat(one.end().dueOn()).isEqualTo("2026-11-21");
    });
    assertThat(deadlines.open(id.asCase(), "TRIAGE_U3")).hasSize(1);
    assertThat(register.find(id, head)).get().extracting(ReferralRegister.Details::respondBy).isEqualTo(Instant.parse("2026-11-21T14:50:00Z"));
  }

  @Test
  void aSecondSignalAboutAChildIsAttachedToTheOpenCase() {
    var child = Subject.registered(UUID.randomUUID(), "Probă Mihai", "", LocalDate.of(2018, 3, 1));
    var first = register(sheet(Source.SCHOOL, List.of(child), List.of(ViolenceForm.NEGLECT_EDUCATION), List.of()), Urgency.URGENT, null);
    var again = sheet(Source.NEIGHBOUR, List.of(child), List.of(ViolenceForm.PHYSICAL), List.of(Trigger.SERIOUS_INJURY));
    var before = register.tally(head, LocalDate.of(2026, 1, 1));

    assertThatThrownBy(() -> register(again, Urgency.IMMEDIATE, null)).hasMessageStartingWith("intake.referral.attachFirst");
    var second = register(again, Urgency.IMMEDIATE, first.asCase());

    assertThat(register.find(second, head)).get().extracting(ReferralRegister.Details::stage).isEqualTo(ReferralStage.ATTACHED);
    assertThat(register.find(first, head)).get().extracting(ReferralRegister.Details::urgency).isEqualTo(Urgency.IMMEDIATE);
    assertThat(register.tally(head, LocalDate.of(2026, 1, 1))).satisfies(now -> {
      assertThat(now.signals()).isGreaterThan(before.signals());
      assertThat(now.people()).isGreaterThanOrEqualTo(before.people());
    });
    assertThat(jdbc.sql("select count(distinct s.person_id) from intake.referral_subject s where s.referral_id in (:ids)")
        .param("ids", List.of(first.value(), second.value())).query(Integer.class).single()).isOne();
  }

  @Test
  void ofTwoWhoTakeItAtOnceOneHasItAndTheOtherReadsWho() throws Exception {
    jdbc.sql("""
        insert into directory.officer (id, revision, told_at, name, job_title, unit_id, active)
        values (:head, 1, now(), 'Mihai Țurcanu', 'șef', :unit, true), (:worker, 1, now(), 'Ioana Drăghici', 'inspector', :unit, true)
        on conflict do nothing""").param("head", head.id()).param("worker", worker.id()).param("unit", SignIn.UNIT).update();
    var id = standard();
    var both = new CyclicBarrier(2);
    try (var pool = Executors.newFixedThreadPool(2)) {
      var answers = List.of(head, worker).stream().map(one -> pool.submit(() -> {
        both.await();
        try {
          taking.take(id, one, FRIDAY);
          return "";
        } catch (RuleViolated refused) {
          return refused.code() + " " + refused.arguments().getFirst();
        }
      })).toList();
      var told = List.of(answers.get(0).get(), answers.get(1).get());
      var holder = register.find(id, head).orElseThrow().responsibleId();
      assertThat(told).containsExactlyInAnyOrder("", "intake.referral.takenBy " + (head.id().equals(holder) ? head.name() : worker.name()));
    }
  }

  @Test
  void anUrgentOneIsClosedWithoutActionOnlyWithTheReasonSigned() {
    var id = register(sheet(Source.RELATIVE, List.of(Subject.named("Probă", "Ion", 70)), List.of(), List.of(Trigger.LIFE_IN_DANGER)),
        Urgency.IMMEDIATE, null);
    triage(id, Urgency.IMMEDIATE);
    close(id, Outcome.OUT_OF_COMPETENCE, "112 a intervenit înaintea echipei");
    assertThat(register.find(id, head)).get().extracting(ReferralRegister.Details::closingWithoutAction)
        .isEqualTo("112 a intervenit înaintea echipei");
  }

  @Test
  void sexualAbuseIsClosedOnlyAfterNoticeToTheAuthorities() {
    var id = register(sheet(Source.HEALTH, List.of(Subject.named("Probă", "Eva", 12)), List.of(ViolenceForm.SEXUAL),
        List.of(Trigger.SEXUAL_ABUSE)), Urgency.IMMEDIATE, null);
    triage(id, Urgency.IMMEDIATE);
    recording.record(id, version(id), FieldAction.intervention(FRIDAY.instant(), List.of("A", "B"), true, "Copil găsit.", ""), worker, FRIDAY);
    assertThatThrownBy(() -> close(id, Outcome.CONFIRMED, null)).hasMessage("intake.referral.notifyFirst");
    recording.record(id, version(id), FieldAction.notice(FRIDAY.instant(), "Parchetul Măgura", "12/20.11.2026"), worker, FRIDAY);
    close(id, Outcome.CONFIRMED, null);
  }

  @Test
  void nothingIsEverRemoved() {
    var id = standard();
    assertThatThrownBy(() -> jdbc.sql("delete from intake.referral where id = :id").param("id", id.value()).update())
        .isInstanceOf(DataAccessException.class);
  }

  @Test
  void theAccusedSeesNothingAndTakesNothing() {
    var told = sheet(Source.CHILD, List.of(Subject.named("Probă", "Radu", 10)), List.of(ViolenceForm.INSTITUTION), List.of());
    var id = registering.register(new NewReferral(UUID.randomUUID(), registry, Channel.PHONE_NOTE, SignIn.UNIT, Urgency.URGENT, "", told,
        new Reporter("", "", "", false), worker.id(), null), registrar, FRIDAY);

    assertThat(register.find(id, worker)).isEmpty();
    assertThat(register.find(id, head)).isPresent();
    assertThatThrownBy(() -> taking.take(id, worker, FRIDAY)).hasMessage("intake.referral.accused");
  }

  @Test
  void theRegisterOfEntriesLearnsNeitherWhoToldNorAboutWhom() {
    var id = standard();
    assertThat(jdbc.sql("""
        select e.subject || e.correspondent_name || e.search_text from intake.entry e join intake.referral r on r.entry_id = e.id
        where r.id = :id""").param("id", id.value()).query(String.class).single()).doesNotContainIgnoringCase("Vecina").doesNotContainIgnoringCase("Probă");
  }

  @Test
  void anAnswerHeardThreeTimesOrTooLateChangesNothing() {
    var id = standard();
    triage(id, Urgency.STANDARD);
    routing.route(id, version(id), "childprotection", SignIn.UNIT, head, FRIDAY);
    var routed = referrals.findById(id).orElseThrow().routingId();
    var case1 = new CaseRef("childprotection", UUID.randomUUID());
    var taken = new RoutedWorkAnswered(routed, FRIDAY.instant().plusSeconds(60), Answer.TAKEN_OVER, case1, head.id(), "");
    hear(taken);
    hear(taken);
    hear(taken);
    hear(new RoutedWorkAnswered(routed, FRIDAY.instant().plusSeconds(30), Answer.REFUSED, null, head.id(), "nu este al nostru"));

    assertThat(register.find(id, head)).get().extracting(ReferralRegister.Details::stage).isEqualTo(ReferralStage.HANDED_OVER);
    assertThat(jdbc.sql("select count(*) from intake.referral_step where referral_id = :id and kind = 'ANSWERED'").param("id", id.value())
        .query(Integer.class).single()).isOne();
  }

  @Test
  void aRoutingTakenBackIsRoutedAgain() {
    var id = standard();
    assertThatThrownBy(() -> routing.route(id, version(id), "childprotection", SignIn.UNIT, head, FRIDAY))
        .hasMessage("intake.referral.triageFirst");
    triage(id, Urgency.STANDARD);
    routing.route(id, version(id), "childprotection", SignIn.UNIT, head, FRIDAY);
    routing.withdraw(id, version(id), "domeniu greșit", head, FRIDAY);
    assertThat(register.find(id, head)).get().extracting(ReferralRegister.Details::stage).isEqualTo(ReferralStage.TRIAGED);
    routing.route(id, version(id), "adultprotection", SignIn.UNIT, head, FRIDAY);
    assertThat(register.find(id, head)).get().extracting(ReferralRegister.Details::stage).isEqualTo(ReferralStage.ROUTED);
  }

  @Test
  void aTransferStaysUntilItIsAccepted() {
    var id = standard();
    taking.take(id, worker, FRIDAY);
    moving.offer(id, version(id), new Offer(DemoUnit.PREVENTION.id(), null, "ține de prevenire"), worker, FRIDAY);
    assertThat(register.find(id, head)).get().extracting(ReferralRegister.Details::responsibleId).isEqualTo(worker.id());
    moving.accept(id, version(id), head, FRIDAY);
    assertThat(register.find(id, head)).get().satisfies(one -> {
      assertThat(one.unitId()).isEqualTo(DemoUnit.PREVENTION.id());
      assertThat(one.responsibleId()).isEqualTo(head.id());
    });
  }

  @Test
  void aRefusedOneWaitsAgain() {
    var id = standard();
    triage(id, Urgency.STANDARD);
    routing.route(id, version(id), "childprotection", SignIn.UNIT, head, FRIDAY);
    var routed = referrals.findById(id).orElseThrow().routingId();
    hear(new RoutedWorkAnswered(routed, FRIDAY.instant().plusSeconds(60), Answer.REFUSED, null, head.id(), "nu este al nostru"));

    assertThat(register.find(id, head)).get().extracting(ReferralRegister.Details::stage).isEqualTo(ReferralStage.TRIAGED);
  }

  /** At once and in this thread, in the transaction that the real delivery brings. */
  private void hear(RoutedWorkAnswered event) {
    transaction.executeWithoutResult(status -> AopTestUtils.<ReferralCaseworkNews>getTargetObject(news).on(event));
  }

  private ReferralId standard() {
    return register(sheet(Source.NEIGHBOUR, List.of(Subject.named("Probă", "Ilinca", 15)), List.of(), List.of()), Urgency.STANDARD, null);
  }

  private ReferralId register(SignalSheet told, Urgency urgency, @Nullable CaseRef attachTo) {
    return registering.register(new NewReferral(UUID.randomUUID(), registry, Channel.PHONE_NOTE, SignIn.UNIT, urgency, "", told,
        new Reporter("Vecina Neagu", "", "0722", true), null, attachTo), registrar, FRIDAY);
  }

  private static SignalSheet sheet(Source source, List<Subject> subjects, List<ViolenceForm> forms, List<Trigger> triggers) {
    return new SignalSheet(Matter.CHILD, source, source.isInstitution() ? "Instituția de probă" : "", LocalDate.now(FRIDAY), null, subjects, "", "",
        null, Facts.told("Cele semnalate.", Setting.URBAN, forms, triggers));
  }

  private void triage(ReferralId id, Urgency urgency) {
    triaging.triage(id, version(id), urgency, "din cele semnalate", head, FRIDAY);
  }

  private void close(ReferralId id, Outcome outcome, @Nullable String without) {
    closing.close(id, version(id), outcome, "verificat", without, head, FRIDAY);
  }

  private long version(ReferralId id) {
    return referrals.findById(id).orElseThrow().version();
  }
}
