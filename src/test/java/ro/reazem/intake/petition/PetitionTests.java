package ro.reazem.intake.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import ro.reazem.events.casework.CaseAssigned;
import ro.reazem.events.casework.CaseClosed;
import ro.reazem.events.casework.CaseOpened;
import ro.reazem.events.casework.CaseStatus;
import ro.reazem.events.casework.DeadlineMoved;
import ro.reazem.events.casework.DeadlineState;
import ro.reazem.events.casework.TermUnit;
import ro.reazem.intake.entry.Channel;
import ro.reazem.intake.entry.Correspondent;
import ro.reazem.intake.entry.Entries;
import ro.reazem.intake.entry.EntryId;
import ro.reazem.intake.entry.NewEntry;
import ro.reazem.intake.entry.Paper;
import ro.reazem.intake.entry.RegisteringEntry;
import ro.reazem.intake.registry.KeepingRegistries;
import ro.reazem.intake.registry.RegistryId;
import ro.reazem.kernel.LegalBasis;
import ro.reazem.platform.deadlines.Deadline;
import ro.reazem.platform.deadlines.Deadlines;
import ro.reazem.platform.demo.DemoUnit;
import ro.reazem.platform.security.Officer;
import ro.reazem.testing.SignIn;

/** Petitions by OG 27/2002: terms, forwarding, joining, filing away, what is forbidden. */
@SpringBootTest
@AutoConfigureMockMvc
@RecordApplicationEvents
class PetitionTests {

  private static final ZoneId ZONE = ZoneId.of("Europe/Bucharest");

  @Autowired MockMvcTester mvc;
  @Autowired KeepingRegistries keeping;
  @Autowired RegisteringEntry registering;
  @Autowired Entries entries;
  @Autowired OpeningPetition opening;
  @Autowired HandlingPetition handling;
  @Autowired Petitions petitions;
  @Autowired Deadlines deadlines;

  @Autowired JdbcClient jdbc;
  @Autowired ApplicationEvents events;
  @Autowired Clock clock;
  final Officer registrar = SignIn.officer("registratura");
  final Officer head = SignIn.officer("sef");
  final Officer worker = SignIn.officer("asistent");
  RegistryId registry;

  @BeforeEach
  void aRegistry() {
    registry = keeping.open(RegistryId.create(), "P" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(), "Petiții de probă",
        DemoUnit.REGISTRY.id(), null);
  }

  @Test
  void thirtyDaysThatEndOnOrthodoxEasterEndOnTheTuesdayAfter() {
    // 13.03.2026 + 30 = 12.04.2026, Orthodox Easter; Monday the 13th is free
    assertThat(answerOf(open("2026-03-13", signed())).end().dueOn()).isEqualTo(LocalDate.of(2026, 4, 14));
  }

  @Test
  void thirtyDaysAreNotAMonth() {
    // 31.01 + 30 days is 2 March in a common year (a Monday) and 1 March in a leap year (a Wednesday in 2028)
    assertThat(answerOf(open("2026-01-31", signed())).end().dueOn()).isEqualTo(LocalDate.of(2026, 3, 2));
    assertThat(answerOf(open("2028-01-31", signed())).end().dueOn()).isEqualTo(LocalDate.of(2028, 3, 1));
  }

  @Test
  void thirtyDaysThatEndAtChristmasEndOnTheNextWorkingDay() {
    // 25.11.2026 + 30 = 25.12.2026, Friday; Saturday the 26th is free too
    assertThat(answerOf(open("2026-11-25", signed())).end().dueOn()).isEqualTo(LocalDate.of(2026, 12, 28));
  }

  @Test
  void theHeadExtendsOnceByFifteenDaysAtMostAndNotAfterTheEnd() {
    var id = open("2026-03-13", signed());
    var then = on("2026-04-10");
    handling.assign(id, version(id), worker.id(), SignIn.UNIT, head, on("2026-03-16"));

    assertThatThrownBy(() -> handling.extend(id, version(id), 16, "nota nr. 8", LocalDate.of(2026, 4, 10), head, then))
        .hasMessage("platform.deadline.extensionTooLong");
    assertThatThrownBy(() -> handling.extend(id, version(id), 15, "nota nr. 8", LocalDate.of(2026, 4, 15), head, then))
        .hasMessage("platform.deadline.extendedTooLate");

    handling.extend(id, version(id), 15, "nota nr. 8", LocalDate.of(2026, 4, 14), head, then);

    assertThat(petition(id).state()).isEqualTo(PetitionState.EXTENDED);
    assertThat(petition(id).dueOn()).isEqualTo(LocalDate.of(2026, 4, 27));
    assertThatThrownBy(() -> handling.extend(id, version(id), 1, "încă una", LocalDate.of(2026, 4, 14), head, then)).isInstanceOf(Exception.class);
  }

  @Test
  void aPetitionIsForwardedInFiveDaysAndThePetitionerIsTold() {
    var id = open("2026-05-04", signed());
    var term = deadlines.of(id.asCase()).stream().filter(one -> one.rule().equals("PETITION_FORWARD")).findFirst().orElseThrow();
    assertThat(term.end().dueOn()).isEqualTo(LocalDate.of(2026, 5, 11));

    handling.forward(id, version(id), "Primăria Măgura", head, on("2026-05-06"));

    assertThat(petition(id).state()).isEqualTo(PetitionState.FORWARDED);
    assertThat(deadlines.find(term.id()).orElseThrow().met().on()).isEqualTo(LocalDate.of(2026, 5, 6));
    assertThat(deadlines.of(id.asCase())).noneMatch(Deadline::isOpen);
    assertThat(jdbc.sql("select correspondent_name from intake.entry where answers_entry_id = :id order by number")
        .param("id", petition(id).entryId()).query(String.class).list()).containsExactly("Primăria Măgura", "Ionescu Ana");
  }

  @Test
  void aPetitionIsNeverGivenToThePersonItComplainsOf() {
    var id = open("2026-05-04", new NewPetition(SignIn.UNIT, true, true, false, worker.id()));

    assertThatThrownBy(() -> handling.assign(id, version(id), worker.id(), SignIn.UNIT, head, on("2026-05-05")))
        .hasMessage("intake.petition.complainedOf");
    assertThatThrownBy(() -> jdbc.sql("update intake.petition set responsible_id = complained_of_id where id = :id").param("id", id.value())
        .update()).isInstanceOf(DataAccessException.class);
    handling.assign(id, version(id), head.id(), SignIn.UNIT, head, on("2026-05-05"));
    assertThatThrownBy(() -> handling.answer(id, version(id), true, worker, on("2026-05-05"))).hasMessage("intake.petition.complainedOf");
  }

  @Test
  void onlyWhatIsUnsignedOrUnidentifiedIsFiledAwayForIt() {
    var signed = open("2026-05-04", signed());
    assertThatThrownBy(() -> handling.classAway(signed, version(signed), ClassingGround.UNSIGNED, null, head, on("2026-05-05")))
        .hasMessage("intake.petition.groundDoesNotHold");
    var anonymous = open("2026-05-05", new NewPetition(SignIn.UNIT, false, false, false, null));
    handling.classAway(anonymous, version(anonymous), ClassingGround.UNIDENTIFIED, null, head, on("2026-05-05"));

    assertThat(petition(anonymous).state()).isEqualTo(PetitionState.CLASSED);
    assertThat(deadlines.of(anonymous.asCase())).noneMatch(Deadline::isOpen);
  }

  @Test
  void anAnonymousAlertAboutAbuseIsNeverFiledAway() {
    var id = open("2026-05-04", new NewPetition(SignIn.UNIT, false, false, true, null));

    assertThatThrownBy(() -> handling.classAway(id, version(id), ClassingGround.UNIDENTIFIED, null, head, on("2026-05-05")))
        .hasMessage("intake.petition.abuseIsNotClassed");
    assertThat(mvc.get().uri("/registry/petitions/" + id).with(SignIn.as("sef"))).hasStatusOk().bodyText().doesNotContain("decision=CLASS");
    assertThatThrownBy(() -> handling.refer(id, version(id), "777777/2026", head, on("2026-05-05"))).hasMessage("intake.petition.noSuchReferral");
    entry("2026-05-05", "");
    handling.refer(id, version(id), "2/2026", head, on("2026-05-05"));
    assertThat(petition(id).state()).isEqualTo(PetitionState.REFERRED);
  }

  @Test
  void petitionsOfOnePersonAreJoinedAndThoseOfAnotherAreNot() {
    var first = open("2026-05-04", signed());
    var second = open("2026-05-05", signed());
    handling.join(second, version(second), first, head, on("2026-05-06"));
    assertThat(petition(second).state()).isEqualTo(PetitionState.JOINED);

    var other = open("2026-05-07", signed(), "Popescu Ion");
    assertThatThrownBy(() -> handling.join(other, version(other), first, head, on("2026-05-07"))).hasMessage("intake.petition.otherPetitioner");
    assertThatThrownBy(() -> handling.join(other, version(other), second, head, on("2026-05-07"))).hasMessage("intake.petition.mainNotOpen");
  }

  @Test
  void theSameContentAfterAnAnswerIsFiledAwayWithoutAnotherAnswer() {
    var first = open("2026-05-04", signed());
    var second = open("2026-06-05", signed());
    assertThatThrownBy(() -> handling.classAway(second, version(second), ClassingGround.SAME_AFTER_ANSWER, first, head, on("2026-06-08")))
        .hasMessage("intake.petition.notAnsweredBefore");
    answered(first, "2026-06-05");

    handling.classAway(second, version(second), ClassingGround.SAME_AFTER_ANSWER, first, head, on("2026-06-08"));

    assertThat(petition(second).state()).isEqualTo(PetitionState.CLASSED);
  }

  @Test
  void anAnswerMeetsTheTermGetsANumberAndClosesTheCase() {
    var id = open("2026-05-04", signed());
    answered(id, "2026-06-03");

    assertThat(petition(id).state()).isEqualTo(PetitionState.ANSWERED);
    assertThat(entries.findById(new EntryId(petition(id).entryId())).orElseThrow().answerNumber()).isEqualTo("2/2026");
    assertThat(deadlines.of(id.asCase())).noneMatch(Deadline::isOpen);
    assertThat(events.stream(CaseOpened.class).map(one -> one.state().ref())).contains(id.asCase());
    assertThat(events.stream(CaseAssigned.class).filter(one -> one.state().ref().equals(id.asCase())).findFirst().orElseThrow().state()
        .responsibleId()).isEqualTo(worker.id());
    var closed = events.stream(CaseClosed.class).filter(one -> one.state().ref().equals(id.asCase())).findFirst().orElseThrow().state();
    assertThat(closed.status()).isEqualTo(CaseStatus.CLOSED);
    assertThat(closed.revision()).isEqualTo(3);
  }

  @Test
  void aDayGivenFreeMovesTheLastDayWhateverTheOrderOfTheNews() {
    var id = open("2026-05-04", signed());

    var news = new CaseworkNews(jdbc);
    news.on(moved(id, 5, LocalDate.of(2026, 6, 9)));
    news.on(moved(id, 5, LocalDate.of(2026, 6, 9)));
    news.on(moved(id, 4, LocalDate.of(2026, 6, 3)));

    assertThat(petition(id).dueOn()).isEqualTo(LocalDate.of(2026, 6, 9));
  }

  @Test
  void theRegistrarOpensAPetitionAndTheHeadDecides() {
    var entry = entry("2026-05-04", "Ionescu Ana");
    var there = "/registry/entries/" + entry + "/petition";
    assertThat(mvc.get().uri(there).with(SignIn.as("registratura"))).hasStatusOk().bodyText().doesNotContain("??");
    var id = opening.open(entry, signed(), registrar, clock);
    var page = "/registry/petitions/" + id;

    assertThat(mvc.get().uri(page).with(SignIn.as("registratura"))).hasStatusOk().bodyText().contains("Ionescu Ana").doesNotContain("??", "decision=");
    assertThat(mvc.post().uri(page + "/decide").param("decision", "FORWARD").param("version", "0").param("authority", "X").with(csrf())
        .with(SignIn.as("registratura"))).hasStatus(403);
    for (var decision : new String[] {"ASSIGN", "FORWARD", "JOIN", "CLASS"}) {
      assertThat(mvc.get().uri(page + "/decide").param("decision", decision).with(SignIn.as("sef"))).hasStatusOk().bodyText()
          .doesNotContain("??");
    }
    assertThat(mvc.post().uri(page + "/decide").param("decision", "FORWARD").param("version", "0").param("authority", "").with(csrf())
        .with(SignIn.as("sef"))).hasStatus(422).bodyText().contains("authority-error");
    assertThat(mvc.post().uri(page + "/decide").param("decision", "FORWARD").param("version", "7").param("authority", "Primăria").with(csrf())
        .with(SignIn.as("sef"))).hasStatus(409);
    assertThat(mvc.get().uri("/registry/petitions").param("q", "'; drop table intake.petition").with(SignIn.as("sef"))).hasStatusOk();
    assertThat(mvc.get().uri("/registry/petitions/report").param("half", "2026-1").with(SignIn.as("sef"))).hasStatusOk().bodyText()
        .contains("Petiții primite").doesNotContain("??");
    assertThat(mvc.get().uri("/registry/petitions/report.xlsx").with(SignIn.as("sef"))).hasStatusOk();
  }

  private void answered(PetitionId id, String on) {
    handling.assign(id, version(id), worker.id(), SignIn.UNIT, head, on(on));
    handling.answer(id, version(id), true, head, on(on));
  }

  private DeadlineMoved moved(PetitionId id, long revision, LocalDate due) {
    return new DeadlineMoved(new DeadlineState(UUID.randomUUID(), revision, id.asCase(), "PETITION_ANSWER", new LegalBasis("OG", "art. 8"), 30,
        TermUnit.DAYS, LocalDate.of(2026, 5, 4), null, due, null, due, null, null, false, "", null), Instant.now(), "zi liberă");
  }

  private PetitionId open(String day, NewPetition what) {
    return open(day, what, what.identified() ? "Ionescu Ana" : "");
  }

  private PetitionId open(String day, NewPetition what, String who) {
    return opening.open(entry(day, who), what, registrar, on(day));
  }

  private EntryId entry(String day, String who) {
    var sender = who.isEmpty() ? Correspondent.anonymous() : new Correspondent(Correspondent.Kind.NAMED, null, who, "");
    return registering.register(NewEntry.incoming(UUID.randomUUID(), registry, Channel.POST, sender, Paper.about("Petiție de probă"),
        SignIn.UNIT), registrar, on(day)).id();
  }

  private Deadline answerOf(PetitionId id) {
    return deadlines.open(id.asCase(), "PETITION_ANSWER").getFirst();
  }

  private Petition petition(PetitionId id) {
    return petitions.findById(id).orElseThrow();
  }

  private long version(PetitionId id) {
    return petition(id).version();
  }

  private static NewPetition signed() {
    return new NewPetition(SignIn.UNIT, true, true, false, null);
  }

  private static Clock on(String day) {
    return Clock.fixed(LocalDate.parse(day).atTime(10, 0).atZone(ZONE).toInstant(), ZONE);
  }
}
