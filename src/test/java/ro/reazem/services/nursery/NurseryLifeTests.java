package ro.reazem.services.nursery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import ro.reazem.events.casework.CaseErasureApproved;
import ro.reazem.kernel.Lei;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.files.SampleFiles;
import ro.reazem.platform.held.HeldOnPerson;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.time.LegalCalendar;
import ro.reazem.services.attendance.AttendanceForTests;
import ro.reazem.services.attendance.ClosingStatement;
import ro.reazem.services.attendance.FileLedger;
import ro.reazem.services.attendance.KeepingMoney;
import ro.reazem.services.attendance.Way;
import ro.reazem.services.unit.AgeGroup;
import ro.reazem.services.unit.KeepingUnit;
import ro.reazem.services.unit.Licence;
import ro.reazem.services.unit.Programme;
import ro.reazem.services.unit.ServiceGroup;
import ro.reazem.testing.Heard;
import ro.reazem.testing.SignIn;

/** From the campaign to the last receipt, on the real database: who gets a place, what is refused, what is owed, who sees it (E7). */
@SpringBootTest
@AutoConfigureMockMvc
class NurseryLifeTests {

  private static final String[] ROLES = {"services READ WORK APPROVE PAY", "people READ WORK"};

  @Autowired InventedNursery invented;
  @Autowired RunningCampaign running;
  @Autowired OfferingPlaces offering;
  @Autowired Challenges challenges;
  @Autowired WorkingOnFile working;
  @Autowired CaringForChild caring;
  @Autowired KeepingUnit keeping;
  @Autowired KeepingMoney money;
  @Autowired ClosingStatement closing;
  @Autowired FileLedger ledger;
  @Autowired AttendanceForTests attendance;
  @Autowired LegalCalendar calendar;
  @Autowired MockMvcTester mvc;
  @Autowired JdbcClient jdbc;
  @Autowired ApplicationEventPublisher publisher;
  @Autowired TransactionTemplate transaction;
  @Autowired List<HeldOnPerson> held;
  @Autowired Clock clock;

  private final Officer head = SignIn.stranger("Șefa Creșei", ROLES);
  private final Officer other = SignIn.colleague(UUID.randomUUID(), head.unit(), "Membra Comisiei", ROLES);

  @Test
  void placesGoByCriteriaChallengesAndTheWaitingList() {
    var nursery = invented.nursery("Creșa Test " + UUID.randomUUID(), 9, head);
    var campaign = invented.campaign();
    invented.places(nursery, campaign, 2);
    var born = today().minusMonths(15);
    var younger = invented.request(campaign, "Mic", born, false, head, nursery);
    var elder = invented.request(campaign, "Mare", born.minusDays(1), false, head, nursery);
    var placed = invented.request(campaign, "Plasat", born.plusDays(20), true, head, nursery);
    refused(() -> invented.rank(campaign, head), "services.campaign.stillFiling");
    invented.over(campaign);
    refused(() -> invented.request(campaign, "Târziu", born, false, head, nursery), "services.campaign.notFiling");
    invented.rank(campaign, head);
    refused(() -> working.tell(younger, version(younger), invented.family(true), head), "services.nursery.pointsFrozen");
    running.publish(campaign, invented.campaign(campaign).version());
    var list = mvc.get().uri("/services/campaigns/" + campaign).with(SignIn.as(SignIn.stranger("Alta Creșă", "services READ"))).exchange();
    assertThat(list).hasStatusOk().bodyText().contains(invented.file(younger).numberOfYear()).doesNotContain("Plasat", "orfan");
    challenges.file(younger, version(younger), today(), "punctaj greșit", head);
    refused(() -> challenges.file(younger, version(younger), today(), "încă o dată", head), "services.challenge.filedAlready");
    refused(() -> challenges.settle(younger, version(younger), false, "nefondată", invented.family(false), head), "services.challenge.sameOfficer");
    invented.unchallenged(campaign);
    refused(() -> running.finish(campaign, invented.campaign(campaign).version(), head), "services.campaign.challengesOpen");
    challenges.settle(younger, version(younger), false, "nefondată", invented.family(false), other);
    running.finish(campaign, invented.campaign(campaign).version(), head);
    assertThat(states(placed, elder, younger)).containsExactly(NurseryState.OFFERED, NurseryState.OFFERED, NurseryState.WAITING);
    // one of those admitted does not confirm in the term: the first of the waiting list is offered the place
    jdbc.sql("update services.nursery_file set confirm_until = :day where id = :id").param("day", today().minusDays(1)).param("id", elder.value()).update();
    refused(() -> working.enrol(elder, version(elder), "C 1", today(), invented.group(nursery), today(), head), "services.nursery.medicalNoteMissing");
    offering.lapse(campaign, head);
    assertThat(offering.offerNext(campaign, head)).isOne();
    assertThat(states(placed, elder, younger)).containsExactly(NurseryState.OFFERED, NurseryState.DECLINED, NurseryState.OFFERED);
    invented.papers(placed, head, PaperKind.PLACEMENT);
    refused(() -> working.enrol(placed, version(placed), "C 1", today(), invented.group(nursery), today(), head), "services.nursery.papersMissing");
    invented.papers(younger, head);
    working.enrol(younger, version(younger), "C 2", today(), invented.group(nursery), today(), head);
    assertThat(jdbc.sql("select count(*) from platform.deadline where case_id = :id and rule = 'NURSERY_CONFIRM' and met_on is not null").param("id", younger.value())
        .query(Integer.class).single()).isOne();
    running.close(campaign, invented.campaign(campaign).version(), head);
    assertThat(invented.campaign(campaign).state()).isEqualTo(CampaignState.CLOSED);
  }

  @Test
  void anAdmittedChallengeCountsThePointsAnewAndChangesTheOrder() {
    var nursery = invented.nursery("Creșa Test " + UUID.randomUUID(), 9, head);
    var campaign = invented.campaign();
    invented.places(nursery, campaign, 1);
    var born = today().minusMonths(15);
    var first = invented.request(campaign, "Primul", born.minusDays(1), false, head, nursery);
    var second = invented.request(campaign, "Secundul", born, false, head, nursery);
    invented.over(campaign);
    invented.rank(campaign, head);
    running.publish(campaign, invented.campaign(campaign).version());
    challenges.file(second, version(second), today(), "vine din plasament", head);
    challenges.settle(second, version(second), true, "dovedit", invented.family(true), other);
    invented.unchallenged(campaign);
    running.finish(campaign, invented.campaign(campaign).version(), head);
    assertThat(states(first, second)).containsExactly(NurseryState.WAITING, NurseryState.OFFERED);
  }

  @Test
  void aGroupIsNeverAboveItsPlacesWhateverTheWay() {
    var nursery = invented.nursery("Creșa Test " + UUID.randomUUID(), 1, head);
    invented.enrolled(nursery, "Unu", today().minusDays(30), head);
    assertThatThrownBy(() -> invented.enrolled(nursery, "Doi", today().minusDays(30), head)).isInstanceOf(DataAccessException.class)
        .hasMessageContaining("a_group_is_never_above_its_places");
    refused(() -> keeping.group(new ServiceGroup(UUID.randomUUID(), nursery, 2030, "Mare", AgeGroup.BIG, Programme.EXTENDED, 10, 2, 0)), "services.unit.groupTooLarge");
    keeping.license(nursery, new Licence("LF 1", today(), today().plusDays(30), true), head);
    refused(() -> keeping.license(nursery, new Licence("LF 2", today().plusDays(30), null, false), head), "services.unit.licencesOverlap");
  }

  @Test
  void attendanceBecomesAContributionThatIsPaidAndLocked() {
    var nursery = invented.nursery("Creșa Test " + UUID.randomUUID(), 9, head);
    var month = YearMonth.now(clock).minusMonths(1);
    var file = invented.enrolled(nursery, "Prezent", month.atDay(1), head);
    var group = invented.group(nursery);
    var days = month.atDay(1).datesUntil(month.plusMonths(1).atDay(1)).filter(calendar::isWorkingDay).limit(6).toList();
    attendance.mark(group, days.get(0), file.value(), 0, "PRESENT", head);
    assertThatThrownBy(() -> attendance.mark(group, days.get(0), file.value(), 0, "ABSENT", head)).isInstanceOf(OptimisticLockingFailureException.class);
    List.of(1, 2, 3).forEach(i -> attendance.mark(group, days.get(i), file.value(), 0, "ABSENT_MEDICAL", head));
    refused(() -> attendance.mark(group, days.get(4), file.value(), 0, "PRESENT", head), "services.attendance.noteMissing");
    caring.note(file.value(), new CaringForChild.Note(days.get(3), "dr. Pop"), head);
    attendance.mark(group, days.get(4), file.value(), 0, "PRESENT", head);
    refused(() -> attendance.mark(group, today().plusDays(1), file.value(), 0, "PRESENT", head), "services.attendance.dayAhead");
    money.income(file.value(), month, Lei.of("1200"), "adeverință", head);
    refused(() -> closing.close(nursery, YearMonth.now(clock), head), "services.statement.monthNotOver");
    closing.close(nursery, month, head);
    refused(() -> closing.close(nursery, month, head), "services.statement.closedAlready");
    // two days by 32 lei, half of it for the income: the demonstration set the bands
    assertThat(ledger.balance(file.value())).isEqualTo(Lei.of("32"));
    refused(() -> attendance.mark(group, days.get(5), file.value(), 0, "PRESENT", head), "services.attendance.monthClosed");
    assertThatThrownBy(() -> jdbc.sql("insert into services.attendance (file_id, day, turn, mark, recorded_by, recorded_by_name, recorded_at) "
        + "values (:file, :day, 7, 'PRESENT', :file, '', now())").param("file", file.value()).param("day", days.get(5)).update())
        .hasMessageContaining("attendance_of_a_closed_month_is_locked");
    refused(() -> money.income(file.value(), month, Lei.of("600"), "adeverință", head), "services.money.monthClosed");
    refused(() -> money.adjust(file.value(), UUID.randomUUID(), YearMonth.now(clock), Lei.of("5"), true, "greșit", head), "services.money.monthOpen");
    money.adjust(file.value(), UUID.randomUUID(), month, Lei.of("5"), true, "zi scrisă greșit", head);
    var key = UUID.randomUUID();
    money.receive(file.value(), key, today(), Way.CASH, "chitanța 1", Lei.of("32"), head);
    money.receive(file.value(), key, today(), Way.CASH, "chitanța 1", Lei.of("32"), head);
    assertThat(ledger.balance(file.value())).isEqualTo(Lei.ZERO);
    assertThat(ledger.unpaidMonths(file.value())).isZero();
    refused(() -> money.receive(file.value(), UUID.randomUUID(), today(), Way.TICKET, "tichete", Lei.of("710.01"), head), "services.money.ticketsAbove");
    money.cancel(file.value(), UUID.randomUUID(), ledger.receipts(file.value()).getFirst().id(), "alt copil", head);
    assertThat(ledger.balance(file.value())).isEqualTo(Lei.of("32"));
    assertThat(ledger.unpaidMonths(file.value())).isOne();
    working.warn(file, version(file), "contribuție neplătită", head);
    working.leave(file, version(file), today(), LeavingReason.UNPAID, "neplătit după somație", head);
    assertThat(invented.file(file).state()).isEqualTo(NurseryState.WITHDRAWN);
    assertThat(jdbc.sql("select count(*) from services.nursery_place where file_id = :id and until_on is null").param("id", file.value()).query(Integer.class).single()).isZero();
  }

  @Test
  void aChildIsGivenOnlyToWhomTheParentsListed() {
    var nursery = invented.nursery("Creșa Test " + UUID.randomUUID(), 9, head);
    var file = invented.enrolled(nursery, "Predat", today().minusDays(20), head).value();
    refused(() -> caring.release(file, UUID.randomUUID(), today(), head), "services.nursery.notListed");
    caring.authorise(file, "Ion Bunicu", "CI XX 123", today().minusDays(9), head);
    var listed = caring.pickups(file).getFirst().id();
    caring.release(file, listed, today(), head);
    refused(() -> caring.release(file, listed, today(), head), "services.nursery.releasedAlready");
    caring.revoke(file, listed, today().minusDays(1), head);
    refused(() -> caring.release(file, listed, today(), head), "services.nursery.notListed");
  }

  @Test
  void theStaffOfTheNurserySeesItsChildrenAndHealthIsForThoseWhoCareForThem() {
    var nursery = invented.nursery("Creșa Test " + UUID.randomUUID(), 9, head);
    var id = invented.enrolled(nursery, "Alergicescu", today().minusDays(20), head);
    caring.keep(id.value(), new CaringForChild.Health("arahide", "", "", "", ""), head);
    var page = "/services/nurseries/" + id;
    assertThat(mvc.get().uri(page).with(SignIn.as(head))).hasStatusOk().bodyText().contains("Alergicescu", "arahide").doesNotContain("??");
    var reader = SignIn.colleague(UUID.randomUUID(), head.unit(), "Control", "services READ AUDIT");
    assertThat(mvc.get().uri(page).with(SignIn.as(reader))).hasStatusOk().bodyText().contains("Alergicescu").doesNotContain("arahide");
    var stranger = SignIn.stranger("Altă Creșă", ROLES);
    assertThat(mvc.get().uri(page).with(SignIn.as(stranger))).hasStatus(403).bodyText().doesNotContain("Alergicescu");
    assertThat(mvc.get().uri(page + "/contribution").with(SignIn.as(stranger))).hasStatus(404);
    assertThat(mvc.get().uri("/services/nurseries?q=Alergicescu").with(SignIn.as(stranger))).hasStatusOk().bodyText().doesNotContain(page);
    for (var form : FileAct.values()) {
      if (form.fits(NurseryState.ENROLLED)) {
        assertThat(mvc.get().uri(page + "/" + form.address()).with(SignIn.as(head))).hasStatusOk().bodyText().doesNotContain("??");
      }
    }
    assertThat(mvc.post().uri(page + "/money/receipt").param("version", "1").param("amount", "0").param("on", "01.01.2020").param("kind", "CASH").param("number", "5")
        .with(SignIn.as(head)).with(csrf())).hasStatus(422).bodyText().contains("mai mare decât zero");
    assertThat(mvc.post().uri(page + "/decisions/warn").param("version", "0").param("note", "absent").with(SignIn.as(head)).with(csrf())).hasStatus(409);
  }

  @Test
  void ofADestroyedFileOnlyNumberDaysAndSumsStay() {
    var entered = Instant.now();
    var nursery = invented.nursery("Creșa Test " + UUID.randomUUID(), 9, head);
    var id = invented.enrolled(nursery, "Uitatescu", today().minusDays(20), head);
    caring.keep(id.value(), new CaringForChild.Health("arahide", "", "", "", ""), head);
    caring.authorise(id.value(), "Ion Bunicu", "CI XX 123", today().minusDays(9), head);
    invented.papers(id, head);
    var child = invented.file(id).childId();
    var documents = "/services/nurseries/" + id + "/documents";
    assertThat(mvc.post().uri(documents).multipart().file(new MockMultipartFile("files", "alergii-uitatescu.pdf", "application/pdf", SampleFiles.pdf("alergii", 1)))
        .param("kind", "MEDICAL").param("source", "FAMILY").param("confidentiality", "MEDICAL").with(SignIn.as(head)).with(csrf()).exchange())
        .hasStatus3xxRedirection().hasRedirectedUrl(documents);
    var till = SignIn.colleague(UUID.randomUUID(), head.unit(), "Casiera", "services PAY");
    assertThat(mvc.get().uri(documents).with(SignIn.as(till))).hasStatusOk().bodyText().doesNotContain("alergii-uitatescu", "add-files", "??");
    assertThat(mvc.get().uri(documents).with(SignIn.as(SignIn.stranger("Alta", ROLES)))).hasStatus(404);
    assertThat(mvc.get().uri(documents).with(SignIn.as(head))).hasStatusOk().bodyText().contains("alergii-uitatescu").doesNotContain("??");
    Heard.since(jdbc, entered);
    assertThat(held.stream().flatMap(one -> one.on(List.of(child)).stream()).filter(one -> one.key().equals("platform.files.held")).toList().toString())
        .contains("alergii-uitatescu");
    var begun = Instant.now();
    transaction.executeWithoutResult(done -> publisher.publishEvent(new CaseErasureApproved(UUID.randomUUID(), Instant.now(), id.asCase(), head.id(), "12 / 2026")));
    Heard.since(jdbc, begun);
    assertThat(invented.file(id).childId()).isNotEqualTo(child);
    assertThat(caring.health(id.value())).isEmpty();
    assertThat(caring.pickups(id.value())).isEmpty();
    assertThat(mvc.get().uri(documents).with(SignIn.as(head))).hasStatusOk().bodyText().doesNotContain("alergii");
    assertThat(mvc.get().uri("/services/nurseries/" + id).with(SignIn.as(head))).hasStatusOk().bodyText().contains(invented.file(id).numberOfYear())
        .doesNotContain("Uitatescu", "arahide");
  }

  private List<NurseryState> states(NurseryFileId... files) {
    return List.of(files).stream().map(one -> invented.file(one).state()).toList();
  }

  private long version(NurseryFileId id) {
    return invented.file(id).version();
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private static void refused(Runnable act, String code) {
    assertThatThrownBy(act::run).isInstanceOfSatisfying(RuleViolated.class, one -> assertThat(one.code()).isEqualTo(code));
  }
}
