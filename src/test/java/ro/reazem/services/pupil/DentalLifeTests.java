package ro.reazem.services.pupil;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import ro.reazem.childprotection.childcase.InventedCases;
import ro.reazem.platform.security.Officer;
import ro.reazem.testing.OwnWord;
import ro.reazem.testing.SignIn;

/** The dentist of a school examines and treats with the consent of a parent, and the parents of a class answer on one page. */
@SpringBootTest
@AutoConfigureMockMvc
class DentalLifeTests {

  private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("dd.MM.yyyy");

  @Autowired InventedPupils invented;
  @Autowired InventedCases persons;
  @Autowired JdbcClient jdbc;
  @Autowired MockMvcTester mvc;
  @Autowired Clock clock;

  private final String name = OwnWord.after("Zdinte");
  private Officer dentist;
  private UUID cabinet;

  @BeforeEach
  void aDentistOfASchool() {
    dentist = SignIn.stranger("Dr. Măseanu", "schoolhealth READ WORK APPROVE", "people READ");
    persons.employ(dentist);
    cabinet = invented.cabinet(dentist);
  }

  @Test
  void theTeethOfAPupilAreExaminedOnceADayAndTheirIndicesShown() {
    var id = invented.active(cabinet, name, dentist);
    assertThat(exam(id, "16 19", "", "")).hasStatus(422).bodyText().contains("Niciun dinte nu are numărul 19", "16 19");
    assertThat(exam(id, "16", "16", "")).hasStatus(422).bodyText().contains("Un dinte este o singură dată");
    assertThat(exam(id, "16, 55", "54", "26")).hasStatus3xxRedirection();
    assertThat(exam(id, "", "", "")).hasStatus(422).bodyText().contains("deja înscris");
    assertThat(get("/services/pupils/" + id.value())).hasStatusOk().bodyText().contains("16, 55", "2 / 2", "placă bacteriană").doesNotContain("??");
    assertThat(get("/services/cabinets/" + cabinet + "/report?span=YEAR")).hasStatusOk().bodyText().contains("Examene stomatologice", "cu dinți cariați").doesNotContain("??");
  }

  @Test
  void i111TeethAreTreatedWithAConsentToItOrInAnEmergencyAndATakenOutToothNotAgain() {
    var id = invented.active(cabinet, name, dentist);
    assertThat(consent(id, "TREATMENT")).hasStatus3xxRedirection();
    assertThat(care(id, "FILLING", "36", false)).as("a consent to something else").hasStatus(422).bodyText().contains("Nu există un acord valabil");
    assertThat(care(id, "SEDATIVE", "36", true)).as("in pain").hasStatus3xxRedirection();
    assertThat(consent(id, "DENTAL")).hasStatus3xxRedirection();
    assertThat(care(id, "FILLING", "", false)).hasStatus(422).bodyText().contains("Scrieți dintele tratat");
    assertThat(care(id, "FLUORIDE", "", false)).hasStatus3xxRedirection();
    assertThat(care(id, "EXTRACTION", "55", false)).hasStatus3xxRedirection();
    assertThat(care(id, "EXTRACTION", "55", false)).hasStatus(422).bodyText().contains("Dintele 55 lipsea");
    assertThat(care(id, "FILLING", "55", false)).hasStatus(422).bodyText().contains("Dintele 55 lipsea");
    assertThat(get("/services/pupils/" + id.value())).hasStatusOk().bodyText().contains("extracție", "dintele 55", "fluorizare").doesNotContain("??");
  }

  @Test
  void workIsCountedForTheDentalCabinetThatDidItIfItIsOfTheSameUnit() {
    var id = invented.active(cabinet, name, dentist);
    var dental = invented.cabinet(dentist);
    assertThat(exam(id, "16", "", "", "thing", dental.toString())).as("not a dental one").hasStatus(422).bodyText().contains("nu este a acestui cabinet");
    jdbc.sql("update services.cabinet set kind = 'DENTAL' where service_unit_id = :id").param("id", dental).update();
    assertThat(get("/services/pupils/" + id.value() + "/forms/dental_exam")).hasStatusOk().bodyText().contains(dental.toString()).doesNotContain("??");
    assertThat(exam(id, "16", "", "", "thing", dental.toString())).hasStatus3xxRedirection();
    assertThat(jdbc.sql("select cabinet_id from services.dental_exam where file_id = :id").param("id", id.value()).query(UUID.class).single()).isEqualTo(dental);
  }

  @Test
  void theParentsOfAClassAnswerOnOnePageAllOfThemOrNone() {
    var first = invented.active(cabinet, name + "a", dentist);
    var second = invented.active(cabinet, name + "b", dentist);
    var third = invented.active(cabinet, name + "c", dentist);
    var klass = invented.klass(cabinet);
    var page = "/services/cabinets/" + cabinet + "/consents";
    assertThat(get(page + "?klass=" + klass + "&kind=DENTAL")).hasStatusOk().bodyText().contains(name + "a", name + "b", name + "c", "0 din 3 cu acord").doesNotContain("??");
    assertThat(answers(klass, first, "GIVEN", "mama, Ion", second, "REFUSED", "")).as("nobody refused").hasStatus(422).bodyText().contains("mama, Ion", "givers-1");
    assertThat(answers(klass, first, "", "", second, "", "")).hasStatus(422).bodyText().contains("cel puțin un elev");
    assertThat(jdbc.sql("select count(*) from services.health_consent where file_id = :id").param("id", first.value()).query(Integer.class).single()).isZero();
    assertThat(answers(klass, first, "GIVEN", "mama, Ion", second, "REFUSED", "tatăl")).hasStatus3xxRedirection();
    assertThat(get(page + "?klass=" + klass + "&kind=DENTAL")).hasStatusOk().bodyText().contains("1 din 3 cu acord", "mama, Ion", "refuzat").doesNotContain("??");
    assertThat(care(first, "FILLING", "36", false)).hasStatus3xxRedirection();
    assertThat(care(second, "FILLING", "36", false)).hasStatus(422);
    assertThat(care(third, "FILLING", "36", false)).hasStatus(422);
    var strange = invented.active(invented.cabinet(dentist), name + "d", dentist);
    assertThat(answers(klass, third, "GIVEN", "mama", strange, "GIVEN", "mama")).as("a pupil of another class").hasStatus(422);
    assertThat(care(third, "FILLING", "36", false)).as("and no other answer was written").hasStatus(422);
  }

  private MvcTestResult exam(PupilFileId id, String decayed, String missing, String filled, String... more) {
    var request = mvc.post().uri("/services/pupils/" + id.value() + "/forms/dental_exam").with(csrf()).with(SignIn.as(dentist)).param("version", version(id))
        .param("key", UUID.randomUUID().toString()).param("on", today()).param("decayed", decayed).param("missing", missing).param("filled", filled).param("kind", "PLAQUE")
        .param("note", "de tratat");
    for (int i = 0; i < more.length; i += 2) {
      request.param(more[i], more[i + 1]);
    }
    return request.exchange();
  }

  private MvcTestResult care(PupilFileId id, String procedure, String tooth, boolean emergency) {
    var request = mvc.post().uri("/services/pupils/" + id.value() + "/forms/dental_care").with(csrf()).with(SignIn.as(dentist)).param("version", version(id))
        .param("key", UUID.randomUUID().toString()).param("on", today()).param("kind", procedure).param("number", tooth);
    return (emergency ? request.param("flag", "true").param("note", "durere puternică") : request).exchange();
  }

  private MvcTestResult consent(PupilFileId id, String kind) {
    return mvc.post().uri("/services/pupils/" + id.value() + "/forms/consent").with(csrf()).with(SignIn.as(dentist)).param("version", version(id))
        .param("key", UUID.randomUUID().toString()).param("on", today()).param("kind", kind).param("outcome", "GIVEN").param("who", "mama").exchange();
  }

  /** Two answers: the file, the answer and who gave it. */
  private MvcTestResult answers(UUID klass, Object... answers) {
    var request = mvc.post().uri("/services/cabinets/" + cabinet + "/consents").with(csrf()).with(SignIn.as(dentist)).param("key", UUID.randomUUID().toString())
        .param("klass", klass.toString()).param("kind", "DENTAL").param("on", today());
    for (int i = 0; i < answers.length; i += 3) {
      request.param("files[" + i / 3 + "]", answers[i].toString()).param("outcomes[" + i / 3 + "]", answers[i + 1].toString())
          .param("givers[" + i / 3 + "]", answers[i + 2].toString());
    }
    return request.exchange();
  }

  private MvcTestResult get(String address) {
    return mvc.get().uri(address).with(SignIn.as(dentist)).exchange();
  }

  private String version(PupilFileId id) {
    return String.valueOf(invented.file(id).version());
  }

  private String today() {
    return TYPED.format(LocalDate.now(clock));
  }
}
