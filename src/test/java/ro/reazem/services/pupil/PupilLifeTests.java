package ro.reazem.services.pupil;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import ro.reazem.childprotection.childcase.InventedCases;
import ro.reazem.events.casework.CaseErasureApproved;
import ro.reazem.events.people.PersonsMerged;
import ro.reazem.events.worklist.ReassignmentWished;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.security.Officer;
import ro.reazem.testing.Heard;
import ro.reazem.testing.SignIn;

/** A school cabinet and the file of a pupil on the real database: whose consent is asked, what rests on a consultation, who sees what, who is told. */
@SpringBootTest
@AutoConfigureMockMvc
class PupilLifeTests {

  private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("dd.MM.yyyy");

  @Autowired InventedPupils invented;
  @Autowired InventedCases children;
  @Autowired WorkingOnPupil working;
  @Autowired CaringForPupil caring;
  @Autowired MockMvcTester mvc;
  @Autowired JdbcClient jdbc;
  @Autowired ApplicationEventPublisher publisher;
  @Autowired TransactionTemplate transaction;
  @Autowired Clock clock;

  private final Officer doctor = SignIn.stranger("Medicul", "schoolhealth READ WORK", "people READ WORK");
  private final Officer worker = SignIn.stranger("Adela", "childprotection READ WORK APPROVE", "people READ");

  @Test
  void i111NoTreatmentWithoutConsentExceptAnEmergencyWithItsReason() {
    var id = invented.active(invented.cabinet(doctor), "Zaharia", doctor);
    refused(() -> caring.treat(id, today(), null, "paracetamol", null, null, false, "", doctor), "services.pupil.noConsent");
    refused(() -> caring.treat(id, today(), null, "paracetamol", null, null, true, " ", doctor), "services.pupil.noConsent");
    refused(() -> caring.consent(id, ConsentKind.TREATMENT, true, true, "elevul", today(), null, doctor), "services.pupil.tooYoungAlone");
    caring.treat(id, today(), null, "adrenalină", null, null, true, "șoc anafilactic", doctor);
    caring.consent(id, ConsentKind.TREATMENT, true, false, "mama", today(), null, doctor);
    caring.treat(id, today(), null, "paracetamol", null, null, false, "", doctor);
    refused(() -> caring.vaccinate(id, today(), "HPV", "1", null, null, doctor), "services.pupil.noConsent");
    assertThatThrownBy(() -> jdbc.sql("update services.treatment set consent_id = null where file_id = :id and what = 'paracetamol'").param("id", id.value()).update())
        .isInstanceOf(DataIntegrityViolationException.class).hasMessageContaining("no_treatment_without_consent_except_emergency");
  }

  @Test
  void i112NoMedicalNoteWithoutAConsultationOfThatPupil() {
    var cabinet = invented.cabinet(doctor);
    var id = invented.active(cabinet, "Zamfir", doctor);
    var other = invented.consulted(invented.active(cabinet, "Zidaru", doctor), "tuse", false, doctor);
    refused(() -> certify(id, UUID.randomUUID(), today()), "services.pupil.noConsultation");
    refused(() -> certify(id, other, today()), "services.pupil.noConsultation");
    var own = invented.consulted(id, "tuse", false, doctor);
    refused(() -> certify(id, own, today().minusDays(2)), "services.pupil.noConsultation");
    certify(id, own, today());
    assertThatThrownBy(() -> jdbc.sql("update services.health_certificate set consultation_id = :other where file_id = :id").param("other", other).param("id", id.value())
        .update()).isInstanceOf(DataIntegrityViolationException.class).hasMessageContaining("no_medical_note_without_consultation");
    assertThat(post(doctor, id, "certificate", "consultation", "", "kind", "ABSENCE", "on", typed(today()), "what", "x")).hasStatus(422).bodyText()
        .contains("form").doesNotContain("??");
  }

  @Test
  void i113SocialWorkersSeeFlagAndDaysUnlessTheyManageTheCaseAndWereLetInWithAReason() {
    var id = invented.active(invented.cabinet(doctor), "Zăvoianu", doctor);
    invented.consulted(id, "plagă la antebraț", false, doctor);
    working.risk(id, invented.file(id).version(), true, today(), doctor);
    var page = "/services/pupils/" + id.value();
    assertThat(get(doctor, page)).hasStatusOk().bodyText().contains("plagă la antebraț", "Istoric").doesNotContain("??");
    var head = SignIn.colleague(UUID.randomUUID(), doctor.unit(), "Șefa", "schoolhealth READ APPROVE");
    assertThat(get(head, page)).hasStatusOk().bodyText().contains("Zăvoianu", "risc semnalat").doesNotContain("plagă", "dr. Rusu", "Istoric");
    var flag = "/services/pupils/flag?person=" + invented.file(id).childId();
    assertThat(get(worker, page)).hasStatus(403);
    assertThat(get(worker, flag)).hasStatusOk().bodyText().contains("risc semnalat").doesNotContain("plagă", page, "??");
    assertThat(get(SignIn.stranger("Educatoarea", "services READ WORK APPROVE"), flag)).hasStatus(403);
    var manager = SignIn.colleague(UUID.randomUUID(), worker.unit(), "Managerul", "childprotection READ WORK", "schoolhealth READ");
    assertThat(get(manager, page)).hasStatus(403).bodyText().contains("/identity/access/new").doesNotContain("Zăvoianu", "plagă");
    jdbc.sql("""
        insert into directory.case_grant (id, revision, told_at, officer_id, context, case_id, may_work, valid_until, ended)
        values (:id, 1, now(), :officer, 'schoolhealth', :case, false, :until, false)""").param("id", UUID.randomUUID()).param("officer", manager.id())
        .param("case", id.value()).param("until", clock.instant().plusSeconds(3600).atOffset(ZoneOffset.UTC)).update();
    assertThat(get(manager, page)).as("let in, but no case of the child").hasStatusOk().bodyText().contains("Zăvoianu").doesNotContain("plagă");
    children.appoint(children.open(invented.file(id).childId(), worker), manager);
    Heard.all(jdbc);
    assertThat(get(manager, page)).hasStatusOk().bodyText().contains("plagă la antebraț").doesNotContain("/forms/");
    assertThat(get(manager, page + "/forms/consult")).hasStatus(403);
    jdbc.sql("insert into directory.conflict (id, revision, told_at, officer_id, person_id, ended) values (:id, 0, now(), :officer, :person, false)")
        .param("id", UUID.randomUUID()).param("officer", worker.id()).param("person", invented.file(id).childId()).update();
    assertThat(get(worker, flag)).hasStatusOk().bodyText().contains("Nicio fișă").doesNotContain("risc semnalat");
  }

  @Test
  void i114ASuspicionOfAConsultationPrefillsTheSignalAndChildProtectionHearsItOnce() {
    var id = invented.active(invented.cabinet(doctor), "Zlătaru", doctor);
    var consultation = UUID.randomUUID();
    assertThat(post(doctor, id, "consult", "key", consultation.toString(), "on", typed(today()), "kind", "ILLNESS", "what", "vânătăi pe spate", "outcome", "contuzii", "flag",
        "true")).hasStatus3xxRedirection().redirectedUrl().isEqualTo("/services/pupils/" + id.value() + "/forms/signal?consultation=" + consultation);
    assertThat(get(doctor, "/services/pupils/" + id.value() + "/forms/signal?consultation=" + consultation)).hasStatusOk().bodyText()
        .contains("vânătăi pe spate", "abuz fizic").doesNotContain("??");
    assertThat(get(doctor, "/services/pupils/" + id.value())).bodyText().contains("nu este semnalată");
    refused(() -> working.archive(id, invented.file(id).version(), today(), doctor), "services.pupil.suspicionNotTold");
    takingUnit();
    var key = UUID.randomUUID().toString();
    for (int sent = 0; sent < 2; sent++) {
      assertThat(signal(id, key, consultation)).hasStatus3xxRedirection();
    }
    assertThat(signal(id, UUID.randomUUID().toString(), consultation)).hasStatus(422).bodyText().contains("deja semnalată");
    Heard.all(jdbc);
    var routed = jdbc.sql("select routing_id from childprotection.routed_work where kind = 'SCHOOL_CABINET' and :child = any (person_ids)")
        .param("child", invented.file(id).childId()).query(UUID.class).single();
    assertThat(get(worker, "/childprotection/routed/" + routed)).hasStatusOk().bodyText().contains("vânătăi pe spate", "abuz fizic", "tatăl", "la școală", "Preia")
        .doesNotContain("contuzii", "??");
    var brother = children.child("Zfrate", today().minusYears(6));
    var opened = mvc.post().uri("/childprotection/routed/" + routed + "/open").with(csrf()).with(SignIn.as(worker)).param("children",
        invented.file(id).childId().toString()).param("other", brother.toString()).param("origin", "SIGNAL").param("reason", "suspiciune de violență").exchange();
    assertThat(opened).hasStatus3xxRedirection();
    assertThat(notes(invented.file(id).childId())).singleElement().asString().contains("vânătăi pe spate");
    assertThat(notes(brother)).as("his case says why it is there too").singleElement().asString().contains("vânătăi pe spate");
    assertThat(signal(id, UUID.randomUUID().toString(), invented.consulted(id, "semne noi", true, doctor))).hasStatus3xxRedirection();
    Heard.all(jdbc);
    assertThat(notes(invented.file(id).childId())).as("one child, two signals, one case").hasSize(2);
    working.archive(id, invented.file(id).version(), today(), doctor);
  }

  @Test
  void aCabinetKeepsItsRegistersOnceHoweverOftenAFormIsSent() {
    var cabinet = invented.cabinet(doctor);
    var id = invented.active(cabinet, "Zob", doctor);
    var page = "/services/cabinets/" + cabinet;
    var klass = invented.klass(cabinet).toString();
    var key = UUID.randomUUID().toString();
    for (int sent = 0; sent < 2; sent++) {
      assertThat(form(doctor, page + "/forms/epidemic", "key", key, "klass", klass, "what", "varicelă", "on", typed(today().minusDays(4)))).hasStatus3xxRedirection();
    }
    var event = jdbc.sql("select id from services.epidemic_event where cabinet_id = :id").param("id", cabinet).query(UUID.class).single();
    assertThat(form(doctor, page + "/forms/contact", "thing", event.toString(), "pupil", id.toString(), "on", typed(today().minusDays(3)))).hasStatus3xxRedirection();
    assertThat(form(doctor, page + "/forms/over", "thing", event.toString(), "on", typed(today()))).hasStatus(422).bodyText().contains("Nu s-au întors");
    assertThat(form(doctor, page + "/forms/clear", "thing", event + "~" + id, "on", typed(today()), "number", "aviz 4")).hasStatus3xxRedirection();
    assertThat(form(doctor, page + "/forms/over", "thing", event.toString(), "on", typed(today()))).hasStatus3xxRedirection();
    assertThat(get(doctor, page)).hasStatusOk().bodyText().contains("varicelă", "Paracetamol", "expiră curând").doesNotContain("??");
    assertThat(get(doctor, page + "/report?span=SCHOOL_YEAR")).hasStatusOk().bodyText().contains("01.09.", "Elevi cu fișă", "educație pentru sănătate").doesNotContain("??");
    assertThat(get(doctor, page + "/report?span=YEAR&export=csv")).hasStatusOk().bodyText().contains("Elevi cu fișă");
    assertThat(get(doctor, "/services/pupils?q=Zob&export=csv")).hasStatusOk().bodyText().contains("Zob");
    assertThat(form(doctor, page + "/keeping/setup", "version", "9", "kind", "DENTAL", "quantity", "1", "number", "1")).hasStatus(409);
    assertThat(get(SignIn.stranger("Alta", "schoolhealth READ WORK"), page)).hasStatus(404);
  }

  @Test
  void aFileFollowsItsChildIsGivenToAColleagueAndForgotten() {
    var id = invented.active(invented.cabinet(doctor), "Zărnescu", doctor);
    invented.consulted(id, "astm", false, doctor);
    caring.checkUp(id, today(), new BigDecimal("131.0"), new BigDecimal("30.0"), "bine", "bine", "bine", "bine", "sănătos", null, doctor);
    refused(() -> caring.checkUp(id, today(), new BigDecimal("131.0"), new BigDecimal("30.0"), "x", "x", "x", "x", "x", null, doctor),
        "services.pupil.checkedThisYear");
    var nurse = SignIn.colleague(UUID.randomUUID(), doctor.unit(), "Asistenta", "schoolhealth READ WORK");
    children.employ(nurse);
    var survivor = children.child("Zărnescu", today().minusYears(9));
    var absorbed = invented.file(id).childId();
    transaction.executeWithoutResult(status -> {
      publisher.publishEvent(new ReassignmentWished(UUID.randomUUID(), clock.instant(), id.asCase(), doctor.id(), doctor.name(), nurse.id(), "concediu"));
      publisher.publishEvent(new PersonsMerged(UUID.randomUUID(), survivor, absorbed, 1, clock.instant()));
    });
    Heard.all(jdbc);
    assertThat(invented.file(id).responsibleId()).isEqualTo(nurse.id());
    assertThat(invented.file(id).childId()).isEqualTo(survivor);
    working.transfer(id, invented.file(id).version(), today(), "Cabinetul nr. 2", "14", doctor);
    transaction.executeWithoutResult(status -> publisher.publishEvent(new CaseErasureApproved(UUID.randomUUID(), clock.instant(), id.asCase(), doctor.id(), "4/2026")));
    Heard.all(jdbc);
    assertThat(jdbc.sql("select findings || diagnosis from services.consultation where file_id = :id").param("id", id.value()).query(String.class).single()).isEmpty();
    assertThat(invented.file(id).childId()).isEqualTo(id.value());
  }

  private void certify(PupilFileId id, UUID consultation, LocalDate on) {
    caring.certify(id, consultation, CertificateKind.ENROLMENT, on, null, null, "apt pentru colectivitate", doctor);
  }

  /** The unit of child protection as the directory knows it. */
  private void takingUnit() {
    jdbc.sql("insert into directory.unit (id, revision, told_at, name, active) values (:id, 1, now(), 'Protecția copilului Zimbru', true) on conflict do nothing")
        .param("id", worker.unit()).update();
  }

  private MvcTestResult signal(PupilFileId id, String key, UUID consultation) {
    return post(doctor, id, "signal", "key", key, "consultation", consultation.toString(), "kind", "PHYSICAL", "outcome", "URGENT", "what", "vânătăi pe spate", "who", "tatăl",
        "number", "la școală", "thing", worker.unit().toString());
  }

  private List<String> notes(UUID child) {
    return jdbc.sql("""
        select l.note from childprotection.case_line l join childprotection.child_case c on c.id = l.case_id where c.child_id = :child and l.act = 'cabinetSignal'""")
        .param("child", child).query(String.class).list();
  }

  private MvcTestResult post(Officer officer, PupilFileId id, String what, String... fields) {
    return form(officer, "/services/pupils/" + id.value() + "/forms/" + what, fields);
  }

  private MvcTestResult form(Officer officer, String address, String... fields) {
    var request = mvc.post().uri(address).with(csrf()).with(SignIn.as(officer));
    for (int i = 0; i < fields.length; i += 2) {
      request.param(fields[i], fields[i + 1]);
    }
    return request.exchange();
  }

  private MvcTestResult get(Officer officer, String address) {
    return mvc.get().uri(address).with(SignIn.as(officer)).exchange();
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private static String typed(LocalDate day) {
    return TYPED.format(day);
  }

  private static void refused(Runnable act, String code) {
    assertThatThrownBy(act::run).isInstanceOfSatisfying(RuleViolated.class, violated -> assertThat(violated.code()).isEqualTo(code));
  }
}
