package ro.reazem.childprotection.sitting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import ro.reazem.platform.demo.DemoUnit;
import ro.reazem.testing.PdfProof;
import ro.reazem.testing.SignIn;

/** A matter from the proposal over the meeting to the resolution that is communicated, as the secretariat works on it. */
@SpringBootTest
@AutoConfigureMockMvc
class CommissionTests {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
  private static final String BASE = "/childprotection/commission";

  @Autowired MockMvcTester mvc;
  @Autowired JdbcClient jdbc;

  private RequestPostProcessor secretary;
  private LocalDate today;

  @BeforeEach
  void theCommissionIsWhole() {
    var officer = SignIn.colleague(UUID.randomUUID(), DemoUnit.CHILDREN.id(), "Secretariat", "childprotection READ WORK APPROVE");
    secretary = SignIn.as(officer);
    today = LocalDate.now();
    if (jdbc.sql("select count(*) from childprotection.commission_seat where valid_to is null").query(Integer.class).single() == 0) {
      for (int n = 0; n < 7; n++) {
        assertThat(post("/seats/new", "kind", n == 0 ? "PRESIDENT" : n == 1 ? "VICE_PRESIDENT" : "MEMBER", "represents", "Instituția " + n, "from",
            DAY.format(today.minusYears(1)))).hasStatus(302);
      }
    }
    // other tests of the same database may have made seats beyond the seven
    jdbc.sql("""
        update childprotection.commission_seat set valid_from = date '2190-01-01', valid_to = date '2190-01-01' where id not in (
          select id from childprotection.commission_seat where valid_to is null and valid_from <= current_date order by kind <> 'PRESIDENT', kind <> 'VICE_PRESIDENT', position, id
          limit 7) and (valid_to is null or valid_to >= current_date)""").update();
    for (var seat : seats()) {
      if (jdbc.sql("select count(*) from childprotection.commission_mandate where seat_id = :id and not substitute and (valid_to is null or valid_to >= current_date)")
          .param("id", seat).query(Integer.class).single() == 0) {
        assertThat(post("/seats/mandates/new", "seat", seat.toString(), "role", "MEMBER", "name", "Membru " + seat.toString().substring(0, 4), "naming",
            "HCJ nr. 12/2026", "from", DAY.format(free(seat)))).hasStatus(302);
      }
    }
    assertThat(post("/seats/office", "unit", DemoUnit.CHILDREN.id().toString(), "since", DAY.format(today))).hasStatus(302);
    page("/seats");
    page("/seats/new");
    page("/seats/mandates/new");
    page("/seats/office");
  }

  @Test
  void aPlacementGoesFromTheProposalToTheCommunicatedResolution() {
    var item = propose("Ilie Robu", "PLACEMENT", "B");
    page("");
    assertThat(page("/items/" + item)).contains("Ilie Robu");
    assertThat(post("/items/" + item + "/return", "version", "0", "words", "")).hasStatus(422).bodyText().contains("words-error");
    assertThat(post("/items/" + item + "/return", "version", "0", "words", "Lipsește ancheta socială")).hasStatus(302);
    assertThat(post("/items/" + item + "/again", "version", "1", "title", "Plasament la bunică", "proposal", "Se propune din nou.")).hasStatus(302);
    assertThat(post("/items/" + item + "/complete", "version", "2")).hasStatus(302);

    var meeting = plan();
    assertThat(post(meeting + "/agenda", "item", item)).hasStatus(302);
    assertThat(page(meeting)).contains("Ilie Robu", "Maria Robu");
    var line = jdbc.sql("select id from childprotection.commission_line where item_id = :id").param("id", UUID.fromString(item)).query(UUID.class).single();
    callMembers(meeting);

    // nobody is there yet: the meeting is refused, then held with four of seven
    var seats = seats();
    arrive(meeting, seats.subList(0, 3));
    post(meeting + "/open");
    assertThat(state(meeting)).isEqualTo("SUMMONED");
    arrive(meeting, seats.subList(3, 4));
    post(meeting + "/open");
    assertThat(state(meeting)).isEqualTo("OPEN");

    // the grandmother was not called, then by telephone with a reason
    post(meeting + "/live/" + line + "/debate");
    assertThat(itemState(item)).isEqualTo("SCHEDULED");
    callPeople(meeting, line);
    post(meeting + "/live/" + line + "/debate");
    assertThat(itemState(item)).isEqualTo("DEBATED");

    // a vote before the consents is stopped
    assertThat(hx(meeting + "/live/" + line + "/vote", "vote", "ALL:FOR")).hasStatusOk().bodyText().contains("sesizați instanța").doesNotContain("??");
    assertThat(count("vote where line_id = :id", line)).isZero();
    say(meeting, line, 1, "Sunt de acord.", "GIVEN");
    say(meeting, line, 2, "Vreau la bunica.", "");
    assertThat(hx(meeting + "/live/" + line + "/vote", "vote", seats.getFirst() + ":FOR")).hasStatusOk();

    // a departure that breaks the quorum suspends the meeting; the vote taken stays
    hx(meeting + "/leave", "seat", seats.get(3).toString());
    assertThat(state(meeting)).isEqualTo("SUSPENDED");
    hx(meeting + "/live/" + line + "/vote", "vote", seats.get(1) + ":FOR");
    assertThat(count("vote where line_id = :id", line)).isEqualTo(1);
    arrive(meeting, seats.subList(4, 5));
    post(meeting + "/resume");
    hx(meeting + "/live/" + line + "/vote", "vote", "ALL:FOR");
    post(meeting + "/live/" + line + "/opinion", "seat", seats.get(1).toString(), "words", "Bunica are 74 de ani.");
    assertThat(page(meeting + "/live")).contains("Ilie Robu", "4 prezenți");
    assertThat(page(meeting + "/live?projector=true")).contains("I. R.").doesNotContain("Ilie Robu", "Maria Robu");
    post(meeting + "/live/" + line + "/conclude");
    assertThat(itemState(item)).isEqualTo("ADMITTED");
    assertThat(page(meeting + "/minutes")).contains("Bunica are 74 de ani.");
    assertThat(post(meeting + "/minutes", "minutes", "Fără alte observații.", "secretary", "Carmen Văleanu")).hasStatus(302);
    post(meeting + "/close");
    assertThat(state(meeting)).isEqualTo("CLOSED");
    assertThatThrownBy(() -> jdbc.sql("update childprotection.commission_meeting set minutes = 'altele' where id = :id").param("id", id(meeting)).update())
        .isInstanceOf(DataAccessException.class).hasMessageContaining("a closed meeting never changes");
    assertThatThrownBy(() -> jdbc.sql("update childprotection.commission_line set debate = 'altele' where id = :id").param("id", line).update())
        .hasMessageContaining("a closed meeting never changes");

    var resolution = post("/items/" + item + "/resolution").getResponse().getRedirectedUrl().replace(BASE, "");
    assertThat(page(resolution)).contains("Maria Robu", "Plasament la bunică", "Cu 4 voturi pentru");
    post(resolution + "/number", "version", "0");
    assertThat(itemState(item)).isEqualTo("ADMITTED");
    write(resolution, 0);
    post(resolution + "/number", "version", "1");
    assertThat(itemState(item)).isEqualTo("NUMBERED");
    post(resolution + "/cancel", "version", "2", "reason", "eroare de redactare");
    assertThat(itemState(item)).isEqualTo("ADMITTED");
    var second = post("/items/" + item + "/resolution").getResponse().getRedirectedUrl().replace(BASE, "");
    write(second, 0);
    post(second + "/number", "version", "1");
    assertThat(numbers()).isEqualTo(IntStream.rangeClosed(1, numbers().size()).boxed().toList());
    assertThat(page("/resolutions")).contains("anulat");

    for (var communication : jdbc.sql("select id from childprotection.commission_communication where resolution_id = :id").param("id", id(second)).query(UUID.class).list()) {
      page(second + "/communications/" + communication);
      assertThat(post(second + "/communications/" + communication, "way", "BY_HAND", "sentOn", DAY.format(today), "receivedOn", DAY.format(today), "proof", "semnătură"))
          .hasStatus(302);
    }
    assertThat(itemState(item)).isEqualTo("COMMUNICATED");
    page(second + "/withdrawal");
    assertThat(post(second + "/withdrawal", "name", "Maria Robu", "withdrawnOn", DAY.format(today), "note", "S-a răzgândit")).hasStatus(302);
    assertThat(page("")).contains("Maria Robu");
    assertThat(page("/tasks")).contains("Ilie Robu");
    var withdrawal = jdbc.sql("select id from childprotection.commission_withdrawal where item_id = :id").param("id", UUID.fromString(item)).query(UUID.class).single();
    post(second + "/withdrawal/" + withdrawal + "/settle", "reason", "S-a sesizat instanța");
    page(second + "/appeal");
    assertThat(post(second + "/appeal", "byWhom", "Ion Robu", "court", "Tribunalul Măgura", "fileNumber", "12/1/2026", "madeOn", DAY.format(today))).hasStatus(302);
    assertThat(itemState(item)).isEqualTo("CONTESTED");
    assertThat(page(second)).contains("Tribunalul Măgura");
    for (var paper : List.of(meeting + "/agenda.pdf", meeting + "/map.pdf", meeting + "/minutes.pdf", second + "/resolution.pdf", summons(meeting, line))) {
      var pdf = mvc.get().uri(BASE + paper).with(secretary).exchange();
      assertThat(pdf).hasStatusOk();
      assertThat(PdfProof.failures(pdf.getResponse().getContentAsByteArray())).as(paper).isEmpty();
      assertThat(PdfProof.text(pdf.getResponse().getContentAsByteArray())).as(paper).contains("Comisi").doesNotContain("??");
    }
  }

  @Test
  void e9AProposalForACategoryOfTheCourtIsStoppedInBothLanguages() {
    assertThat(proposal("Ana Ene", "PLACEMENT", "C")).hasStatus(422).bodyText().contains("category-error", "Organul de decizie nu este competent; sesizați instanța");
    assertThat(proposal("Ana Ene", "PLACEMENT", "")).hasStatus(422).bodyText().contains("category-error");
    assertThat(proposal("Ana Ene", "EMERGENCY_PLACEMENT", "B")).hasStatus(422).bodyText().contains("regim de urgență");
    page("/items/new");
    page("/meetings/new");
    page("/meetings");
  }

  @Test
  void whatWasPostponedWaitsForAnotherMeetingAndOneThatIsNotHeldGivesBackItsAgenda() {
    var item = propose("Dan Ene", "REVIEW", "");
    post("/items/" + item + "/complete", "version", "0");
    var meeting = plan();
    post(meeting + "/agenda", "item", item);
    var line = jdbc.sql("select id from childprotection.commission_line where item_id = :id").param("id", UUID.fromString(item)).query(UUID.class).single();
    post(meeting + "/live/" + line + "/postpone", "reason", "", "until", DAY.format(today.plusDays(14)));
    assertThat(itemState(item)).isEqualTo("SCHEDULED");
    post(meeting + "/live/" + line + "/postpone", "reason", "lipsește psihologul", "until", DAY.format(today.plusDays(14)));
    assertThat(itemState(item)).isEqualTo("POSTPONED");
    var next = plan();
    post(next + "/agenda", "item", item);
    assertThat(itemState(item)).isEqualTo("SCHEDULED");
    post(next + "/unheld", "reason", "lipsă de cvorum");
    assertThat(itemState(item)).isEqualTo("COMPLETE");
    assertThat(page(next)).contains("lipsă de cvorum");
    assertThat(page("/items/" + item)).contains("lipsește psihologul");
  }

  @Test
  void i11APlacementOfAChildOfCategoryBIsProposedOnlyAfterServices() {
    assertThat(post("/items/new", "key", UUID.randomUUID().toString(), "unit", ownUnit(), "matter", "PLACEMENT", "category", "B", "subject", "Ana Ene", "title", "Plasament",
        "proposal", "Se propune.", "bornOn", DAY.format(today.minusYears(5)), "called[0].role", "PARENT", "called[0].name", "Maria Ene")).hasStatus(422).bodyText()
        .contains("servicePlan-error", "numai după servicii").doesNotContain("??");
  }

  @Test
  void strangersSeeNothingOfIt() {
    var item = propose("Vlad Ene", "OTHER", "");
    var meeting = plan();
    var stranger = SignIn.as(SignIn.stranger("Străin", "childprotection READ WORK APPROVE"));
    assertThat(mvc.get().uri(BASE + "/items/" + item).with(stranger)).hasStatus(404);
    assertThat(mvc.get().uri(BASE + meeting).with(stranger)).hasStatus(404);
    assertThat(mvc.get().uri(BASE + meeting + "/live/board").with(stranger)).hasStatus(404);
    assertThat(mvc.get().uri(BASE).with(stranger)).hasStatusOk().bodyText().doesNotContain("Vlad Ene", item);
    assertThat(mvc.get().uri(BASE + meeting + "/live/board").param("seen", "0").with(secretary)).hasStatus(204);
  }

  private String propose(String name, String matter, String category) {
    var sent = proposal(name, matter, category);
    assertThat(sent).hasStatus(302);
    return sent.getResponse().getRedirectedUrl().replace(BASE + "/items/", "");
  }

  private MvcTestResult proposal(String name, String matter, String category) {
    return post("/items/new", "key", UUID.randomUUID().toString(), "unit", ownUnit(), "matter", matter, "category", category, "subject", name, "reference",
        "12/2026", "bornOn", DAY.format(today.minusYears(12)), "title", "Plasament la bunică", "proposal", "Se propune plasamentul la bunică.",
        "servicePlan", "Planul de servicii nr. 4/2026",
        "called[0].role", "PARENT", "called[0].name", "Maria Robu", "called[1].role", "CHILD", "called[1].name", name, "called[2].role", "CARER",
        "called[2].name", "Elena Robu");
  }

  private String ownUnit() {
    return DemoUnit.CHILDREN.id().toString();
  }

  private String plan() {
    var sent = post("/meetings/new", "key", UUID.randomUUID().toString(), "unit", ownUnit(), "kind", "ORDINARY", "heldOn", DAY.format(today), "startsAt",
        "10:00", "place", "Sala mică", "orderedBy", "Președintele");
    assertThat(sent).hasStatus(302);
    return sent.getResponse().getRedirectedUrl().replace(BASE, "");
  }

  private void callMembers(String meeting) {
    for (var summons : jdbc.sql("select id from childprotection.commission_summons where meeting_id = :id and line_id is null").param("id", id(meeting)).query(UUID.class).list()) {
      page(meeting + "/summonses/" + summons);
      assertThat(post(meeting + "/summonses/" + summons, "way", "BY_HAND", "sentOn", DAY.format(today), "proof", "semnătură")).hasStatus(302);
    }
  }

  private void callPeople(String meeting, UUID line) {
    for (var summons : jdbc.sql("select id from childprotection.commission_summons where line_id = :id").param("id", line).query(UUID.class).list()) {
      assertThat(post(meeting + "/summonses/" + summons, "way", "PHONE", "sentOn", DAY.format(today), "proof", "nota nr. 4")).hasStatus(422).bodyText().contains("reason-error");
      assertThat(post(meeting + "/summonses/" + summons, "way", "PHONE", "sentOn", DAY.format(today), "proof", "nota nr. 4", "reason", "internarea bunicii")).hasStatus(302);
    }
  }

  private void arrive(String meeting, List<UUID> seats) {
    for (var seat : seats) {
      hx(meeting + "/arrive", "seat", seat.toString(), "mandate", jdbc.sql("""
          select id from childprotection.commission_mandate where seat_id = :id and not substitute and (valid_to is null or valid_to >= current_date) limit 1""")
          .param("id", seat).query(String.class).single());
    }
  }

  private void say(String meeting, UUID line, int position, String heard, String consent) {
    post(meeting + "/live/" + line + "/said", "position", String.valueOf(position), "heard", heard, "consent", consent);
  }

  private void write(String resolution, int version) {
    assertThat(post(resolution, "version", String.valueOf(version), "facts", "Bunica îl crește de doi ani.", "legalBasis", "art. 60 lit. b)", "solution",
        "Se instituie plasamentul la bunică.", "appealWay", "La tribunal", "appealTerm", "în 30 de zile de la comunicare", "signedBy", "Ion Barbu",
        "secretary", "Carmen Văleanu")).hasStatus(302);
  }

  private String summons(String meeting, UUID line) {
    return meeting + "/summonses/" + jdbc.sql("select id from childprotection.commission_summons where line_id = :id limit 1").param("id", line)
        .query(String.class).single() + "/summons.pdf";
  }

  /** The first day on which nobody holds the seat. */
  private LocalDate free(UUID seat) {
    return jdbc.sql("""
        select greatest(s.valid_from, (select max(m.valid_to) + 1 from childprotection.commission_mandate m where m.seat_id = s.id and not m.substitute))
        from childprotection.commission_seat s where s.id = :id""").param("id", seat).query(LocalDate.class).single();
  }

  private List<UUID> seats() {
    return jdbc.sql("select id from childprotection.commission_seat where valid_to is null order by position(kind in 'PRESIDENT VICE_PRESIDENT') = 0, kind, position")
        .query(UUID.class).list();
  }

  private List<Integer> numbers() {
    return jdbc.sql("select number from childprotection.commission_resolution where year = :year order by number").param("year", today.getYear())
        .query(Integer.class).list();
  }

  private int count(String from, UUID id) {
    return jdbc.sql("select count(*) from childprotection.commission_" + from).param("id", id).query(Integer.class).single();
  }

  private String state(String meeting) {
    return jdbc.sql("select state from childprotection.commission_meeting where id = :id").param("id", id(meeting)).query(String.class).single();
  }

  private String itemState(String item) {
    return jdbc.sql("select state from childprotection.commission_item where id = :id").param("id", UUID.fromString(item)).query(String.class).single();
  }

  private static UUID id(String path) {
    return UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
  }

  private String page(String path) {
    var got = mvc.get().uri(BASE + path).with(secretary).exchange();
    assertThat(got).as(path).hasStatusOk();
    assertThat(got).bodyText().as(path).doesNotContain("??");
    return new String(got.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
  }

  private MvcTestResult hx(String path, String... fields) {
    return sent(path, true, fields);
  }

  private MvcTestResult post(String path, String... fields) {
    return sent(path, false, fields);
  }

  private MvcTestResult sent(String path, boolean htmx, String... fields) {
    var request = mvc.post().uri(BASE + path).with(csrf()).with(secretary);
    for (int i = 0; i < fields.length; i += 2) {
      request = request.param(fields[i], fields[i + 1]);
    }
    return (htmx ? request.header("HX-Request", "true") : request).exchange();
  }
}
