package ro.reazem.childprotection.disability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.testing.SignIn;
import ro.reazem.childprotection.certification.AskedCertificate;
import ro.reazem.childprotection.certification.Degree;
import ro.reazem.childprotection.certification.HandicapType;
import ro.reazem.childprotection.certification.HeldCertificate;
import ro.reazem.childprotection.childcase.InventedCases;
import ro.reazem.childprotection.commission.CommissionDecided;
import ro.reazem.childprotection.commission.CommissionDecided.Answer;
import ro.reazem.childprotection.commission.Matter;
import ro.reazem.events.childprotection.ChildDisabilityCertified;
import ro.reazem.events.childprotection.ChildDisabilityEnded;
import ro.reazem.events.childprotection.ChildDisabilityEnding;
import ro.reazem.events.childprotection.DisabledChildComesOfAge;
import ro.reazem.events.entitlements.EntitlementEnded;
import ro.reazem.events.entitlements.EntitlementGranted;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.kernel.Lei;
import ro.reazem.platform.deadlines.Deadline;
import ro.reazem.platform.security.Officer;

/** The file of a child with a disability on the real database: request, evaluation, commission, certificate, plan, the end of the right. */
@SpringBootTest
@AutoConfigureMockMvc
@Transactional
@RecordApplicationEvents
class DisabilityLifeTests {

  private static final List<HandicapType> TYPES = List.of(HandicapType.NEUROPSYCHIC);

  @Autowired RequestingEvaluation requesting;
  @Autowired EvaluatingChild evaluating;
  @Autowired DecidingDegree deciding;
  @Autowired IssuingCertificate issuing;
  @Autowired PlanningRehabilitation planning;
  @Autowired EndingDisability ending;
  @Autowired RaisingNotices raising;
  @Autowired DisabilityFiles files;
  @Autowired Certificates certificates;
  @Autowired NoticeTable notices;
  @Autowired DisabilityTerms terms;
  @Autowired DegreesOfChildren degrees;
  @Autowired InventedCases invented;
  @Autowired JdbcClient jdbc;
  @Autowired MockMvcTester mvc;
  @Autowired ApplicationEvents events;
  @Autowired Clock clock;

  private Officer worker;
  private LocalDate today;

  @BeforeEach
  void aWorkerOfTheService() {
    worker = SignIn.stranger("Adela", "childprotection READ WORK APPROVE", "people READ");
    invented.employ(worker);
    today = LocalDate.now(clock);
  }

  @Test
  void aRequestBecomesACertificateThroughTheCommissionAndIsToldToTheOthers() {
    var id = request(today.minusDays(20), today.minusYears(9));
    assertThat(open(id)).containsExactly(DisabilityTerms.SOLVE);
    assertThat(show("/childprotection/disability/" + id)).hasStatusOk().bodyText().contains("Ursu Mihai", "Evaluarea complexă a copilului").doesNotContain("??");

    // the A5 certificate is missing: the file goes back and the term stands still
    refused("papersMissing", () -> requesting.complete(id, version(id), today, worker));
    requesting.giveBack(id, version(id), today.minusDays(15), "Certificatul medical tip A5", worker);
    assertThat(terms.of(id.asCase()).getFirst().suspended()).isNotNull();
    assertThat(show("/childprotection/disability?state=INCOMPLETE")).hasStatusOk().bodyText().contains("Ursu Mihai").doesNotContain("??");
    refused("paperConcerns", () -> requesting.look(id, version(id), new LookedPaper(FilePaper.SPECIALIST_A5, PaperResult.DOES_NOT_CONCERN, "", today), worker));
    evaluate(id);
    assertThat(terms.of(id.asCase()).getFirst().suspended()).isNull();

    // no report, no matter; parts first
    refused("noReport", () -> deciding.propose(id, version(id), worker));
    refused("partsMissing", () -> evaluating.report(id, version(id), report(Degree.SEVERE, today, today.plusMonths(12)), worker));
    assertThat(post(id, "report", report("GRAV", today.plusYears(3)))).hasStatus(422).bodyText().contains("degree-error");
    parts(id);
    assertThat(post(id, "report", report("SEVERE", today.plusYears(3)))).hasStatus(422).bodyText().contains("until-error", "cel mult 24 luni").doesNotContain("??");
    assertThat(post(id, "report", report("SEVERE", today.plusMonths(12)))).hasStatus(302);
    deciding.propose(id, version(id), worker);
    assertThat(open(id)).isEmpty();
    var item = file(id).itemId();
    assertThat(jdbc.sql("select matter || ' ' || title from childprotection.commission_item where id = :id").param("id", item).query(String.class).single())
        .startsWith("DISABILITY Încadrarea în gradul de handicap grav");

    // the secretariat gives it back, it is sent again, then the resolution has its number
    assertThat(mvc.post().uri("/childprotection/commission/items/" + item + "/return").param("version", "0").param("words", "Lipsește ancheta socială")
        .with(SignIn.as(SignIn.colleague(UUID.randomUUID(), jdbc.sql("select unit_id from childprotection.commission_item where id = :id").param("id", item)
            .query(UUID.class).single(), "Secretariat", "childprotection READ WORK"))).with(csrf())).hasStatus(302);
    assertThat(file(id).state()).isEqualTo(FileState.REPORTED);
    assertThat(file(id).missing()).contains("ancheta");
    deciding.propose(id, version(id), worker);
    assertThat(file(id).itemId()).isEqualTo(item);
    refused("notDecided", () -> issue(id, Degree.SEVERE, true, today, today.plusMonths(12)));
    answer(id, Answer.ADMITTED, null);
    assertThat(file(id).state()).isEqualTo(FileState.DECIDED);
    for (var form : List.of("certificate", "former", "plan", "orientation", "end", "responsible")) {
      assertThat(show("/childprotection/disability/" + id + "/forms/" + form)).as(form).hasStatusOk().bodyText().doesNotContain("??");
    }
    refused("beforeDecision", () -> issue(id, Degree.SEVERE, true, today.minusDays(1), today.plusMonths(12)));
    issue(id, Degree.SEVERE, true, today, today.plusMonths(12));
    var certificate = current(id);
    assertThat(events.stream(ChildDisabilityCertified.class).filter(one -> one.certificateId().equals(certificate.id()))).singleElement()
        .satisfies(one -> assertThat(one.types()).containsExactly(6)).satisfies(one -> assertThat(one.withAssistant()).isTrue());
    assertThat(degrees.on(certificate.childId(), today)).get().extracting(DegreesOfChildren.OnDay::degree).isEqualTo(Degree.SEVERE);

    assertThat(show("/childprotection/disability/" + id)).hasStatusOk().bodyText().contains("cu asistent personal", certificate.number()).doesNotContain("??");
    assertThat(show("/childprotection/disability/panel?person=" + certificate.childId())).hasStatusOk().bodyText().contains("grav").doesNotContain("??");
    var pdf = show("/childprotection/disability/" + id + "/certificates/" + certificate.id() + "/certificate.pdf");
    assertThat(pdf).hasStatusOk();
    assertThat(ro.reazem.testing.PdfProof.failures(pdf.getResponse().getContentAsByteArray())).isEmpty();
    assertThat(ro.reazem.testing.PdfProof.text(pdf.getResponse().getContentAsByteArray())).contains("grav", "Hotărârea CPC").doesNotContain("??");
    assertThatThrownBy(() -> jdbc.sql("update childprotection.disability_certificate set degree = 'LIGHT' where id = :id").param("id", certificate.id()).update())
        .hasMessageContaining("a certificate keeps what it says");
  }

  @Test
  void theCertificateFollowsWhatBecomesOfItsResolution() {
    var id = certified(today.minusDays(3), today.plusMonths(10));
    var first = current(id);
    answer(id, Answer.CANCELLED, first.resolutionId());
    assertThat(file(id).state()).isEqualTo(FileState.AT_COMMISSION);
    assertThat(ended(first)).extracting(ChildDisabilityEnded::why).isEqualTo(ChildDisabilityEnding.CANCELLED);
    answer(id, Answer.REJECTED, null);
    assertThat(file(id).state()).isEqualTo(FileState.NOT_CLASSED);
  }

  @Test
  void e5ReEvaluationBeforeTheEndFollowsTheCertificateWithoutAGap() {
    var until = today.plusDays(40);
    var id = certified(today.minusDays(3), null);
    // the certificate in force is the last of two years, given elsewhere, that ends within the days of the notices
    var other = request(today.minusDays(9), today.minusYears(11));
    issuing.takeOver(other, version(other), new IssuingCertificate.Former(HeldCertificate.whole(Degree.SEVERE, until.minusMonths(24).plusDays(1), until), TYPES, true,
        "17/2024", until.minusMonths(24), "CPC Alba"), worker);
    assertThat(file(other).state()).as("taken over with the child only when it moved here").isEqualTo(FileState.REQUESTED);
    raising.turn(today);
    assertThat(notices.of(other.value())).as("a request is in work already").isEmpty();
    refused("childprotection.certification.twoAtOnce", () -> issuing.takeOver(other, version(other), new IssuingCertificate.Former(
        HeldCertificate.whole(Degree.SEVERE, until, until.plusDays(30)), TYPES, true, "18/2024", today.minusDays(1), "CPC Alba"), worker));
    assertThatThrownBy(() -> jdbc.sql("""
        insert into childprotection.disability_certificate (id, file_id, child_id, round, own, number, issued_on, issuer, degree, types, assistant, valid_from,
          valid_until, ends_on, basis, report, composition, signed_by, recommendations, recorded_by, recorded_by_name, recorded_at)
        select gen_random_uuid(), file_id, child_id, 1, false, 'x', issued_on, 'x', degree, types, assistant, valid_from, valid_until, ends_on, '', '', '', '', '',
          recorded_by, 'x', now() from childprotection.disability_certificate where file_id = :file""").param("file", other.value()).update())
        .isInstanceOf(DataIntegrityViolationException.class).hasMessageContaining("two_certificates_are_never_valid_at_once");
    assertThat(id).isNotEqualTo(other);
  }

  @Test
  void noticesComeBeforeTheEndAndTheEndIsToldOnce() {
    var id = moved(today.plusDays(45));
    raising.turn(today);
    raising.turn(today);
    assertThat(notices.of(id.value())).extracting(NoticeTable.Notice::kind).containsExactly(NoticeKind.SECOND, NoticeKind.FIRST);
    var term = terms.of(id.asCase()).stream().filter(one -> one.rule().equals(DisabilityTerms.REEVALUATION)).findFirst().orElseThrow();
    assertThat(term.end().dueOn()).as("thirty days before the end").isEqualTo(today.plusDays(15));
    assertThat(show("/childprotection/disability?expiry=COMING")).hasStatusOk().bodyText().contains("Mutat Mihai", "de înștiințat familia").doesNotContain("??");
    assertThat(post(id, "notice", Map.of("kind", "FIRST", "on", DegreeWords.day(today), "note", "scrisoare recomandată"))).hasStatus(302);
    assertThat(show("/childprotection/disability/" + id)).hasStatusOk().bodyText().contains("scrisoare recomandată", "Cererea de reevaluare").doesNotContain("??");

    raising.turn(today.plusDays(46));
    raising.turn(today.plusDays(47));
    assertThat(ended(certificates.ofChild(file(id).childId()).getFirst()).why()).isEqualTo(ChildDisabilityEnding.EXPIRED);
    requesting.again(id, version(id), new EvaluationRequest(RequestReason.REEVALUATION, RequestOrigin.PARENT, "Maria", false, today, "9/2026"), worker);
    assertThat(open(id)).containsExactly(DisabilityTerms.SOLVE);
    assertThat(file(id).round()).isEqualTo(2);
  }

  @Test
  void anotherDegreeReplacesTheCertificateAndTheCourtMayAnnulIt() {
    var id = certified(today.minusDays(3), today.plusMonths(10));
    var first = current(id);
    requesting.again(id, version(id), new EvaluationRequest(RequestReason.CHANGE, RequestOrigin.PARENT, "Maria", false, today, "10/2026"), worker);
    evaluate(id);
    parts(id);
    evaluating.report(id, version(id), report(Degree.MARKED, today, today.plusMonths(8)), worker);
    deciding.propose(id, version(id), worker);
    answer(id, Answer.ADMITTED, null);
    issue(id, Degree.MARKED, false, today, today.plusMonths(8));
    assertThat(ended(first)).satisfies(one -> assertThat(one.why()).isEqualTo(ChildDisabilityEnding.REPLACED))
        .satisfies(one -> assertThat(one.lastDay()).isEqualTo(today.minusDays(1)));
    issuing.communicate(id, version(id), today, "poștă", worker);
    assertThat(show("/childprotection/disability/" + id + "/forms/judgment")).hasStatusOk().bodyText().doesNotContain("??");
    deciding.judged(id, version(id), DecidingDegree.Judgment.DEGREE_GIVEN, today, "Sentința nr. 12/2026", worker);
    assertThat(file(id).state()).isEqualTo(FileState.DECIDED);
    issue(id, Degree.SEVERE, true, today, today.plusMonths(8));
    assertThat(current(id).basis()).isEqualTo("Sentința nr. 12/2026");
    assertThat(show("/childprotection/disability/" + id + "/history")).hasStatusOk().bodyText().contains("instanța a stabilit alt grad").doesNotContain("??");
  }

  @Test
  void theMoneyOfACertificateIsPaidMonthByMonthAndACancelledResolutionGivesTheFormerOneBack() {
    var from = today.minusDays(3);
    var id = certified(from, today.plusMonths(10));
    var first = current(id);
    var month = YearMonth.from(from.minusDays(1)).plusMonths(1);
    assertThat(events.stream(EntitlementGranted.class).filter(one -> one.decidedIn().equals(id.asCase()))).singleElement().satisfies(right -> {
      assertThat(right.benefit()).isEqualTo(AllowanceOfCertificate.BENEFIT);
      assertThat(right.monthly()).isEqualTo(Lei.of("463"));
      assertThat(right.from()).as("the month after").isEqualTo(month.atDay(1));
      assertThat(right.until()).isEqualTo(YearMonth.from(today.plusMonths(10)).atEndOfMonth());
    });
    requesting.again(id, version(id), new EvaluationRequest(RequestReason.CHANGE, RequestOrigin.PARENT, "Maria", false, today, "10/2026"), worker);
    evaluate(id);
    parts(id);
    evaluating.report(id, version(id), report(Degree.MARKED, today, today.plusMonths(8)), worker);
    deciding.propose(id, version(id), worker);
    var resolution = UUID.randomUUID();
    answer(id, Answer.ADMITTED, resolution);
    issue(id, Degree.MARKED, false, today, today.plusMonths(8));
    var second = current(id);
    answer(id, Answer.CANCELLED, resolution);
    assertThat(current(id)).satisfies(one -> assertThat(one.id()).isEqualTo(first.id())).satisfies(one -> assertThat(one.endsOn()).isEqualTo(first.until()));
    assertThat(events.stream(ChildDisabilityCertified.class).filter(one -> one.certificateId().equals(first.id())).map(ChildDisabilityCertified::revision))
        .containsExactly(1L, 3L);
    assertThat(events.stream(EntitlementEnded.class).filter(one -> one.decidedIn().equals(id.asCase())).map(EntitlementEnded::lastDay))
        .contains(AllowanceOfCertificate.last(first.until()));
    assertThat(events.stream(EntitlementGranted.class).filter(one -> one.decidedIn().equals(id.asCase())).map(EntitlementGranted::monthly).map(Lei::toString)).hasSize(2);
    assertThatThrownBy(() -> jdbc.sql("update childprotection.disability_certificate set lost_for = null, ends_on = valid_until where id = :id").param("id", second.id()).update())
        .hasMessageContaining("a certificate keeps what it says");
  }

  @Test
  void aChildThatMovedHereKeepsItsCertificateAndOneThatMovesAwayTakesItAlong() {
    var id = moved(today.plusMonths(9));
    assertThat(file(id).state()).isEqualTo(FileState.CERTIFIED);
    assertThat(open(id)).isEmpty();
    assertThat(post(id, "end", Map.of("kind", "TRANSFERRED", "on", DegreeWords.day(today), "note", "adresa nr. 12/2026"))).hasStatus(422).bodyText().contains("by-error");
    assertThat(post(id, "end", Map.of("kind", "TRANSFERRED", "on", DegreeWords.day(today), "by", "DGASPC Cluj", "note", "adresa nr. 12/2026"))).hasStatus(302);
    assertThat(file(id).state()).isEqualTo(FileState.TRANSFERRED);
    assertThat(ended(certificates.ofChild(file(id).childId()).getFirst()).lastDay()).isEqualTo(today);
    assertThat(post(id, "end", Map.of("kind", "DIED", "on", DegreeWords.day(today), "note", "certificat"))).hasStatus(404);
  }

  @Test
  void aChildThatComesOfAgeIsToldOfInTimeAndPassesToAdults() {
    var child = invented.child("Mare", today.minusYears(18).plusMonths(4));
    var id = requesting.register(UUID.randomUUID(), child, new EvaluationRequest(RequestReason.TRANSFER_IN, RequestOrigin.PARENT, "Maria", true, today, "11/2026"),
        worker.unit(), worker);
    takeOver(id, today.plusMonths(4));
    raising.turn(today);
    raising.turn(today);
    assertThat(events.stream(DisabledChildComesOfAge.class).filter(one -> one.childId().equals(child))).singleElement()
        .satisfies(one -> assertThat(one.majorityOn()).isEqualTo(today.minusYears(18).plusMonths(4).plusYears(18)));
    assertThat(open(id)).contains(DisabilityTerms.MAJORITY);
    refused("notOfAge", () -> ending.comeOfAge(id, version(id), today, "SECPAH", worker));
    refused("ofAge", () -> requesting.register(UUID.randomUUID(), invented.child("Adult", today.minusYears(19)), new EvaluationRequest(RequestReason.FIRST,
        RequestOrigin.PARENT, "Maria", true, today, "12/2026"), worker.unit(), worker));
    refused("alreadyOpen", () -> requesting.register(UUID.randomUUID(), child, new EvaluationRequest(RequestReason.FIRST, RequestOrigin.PARENT, "Maria", true, today,
        "13/2026"), worker.unit(), worker));
  }

  @Test
  void thePlanHasAResponsibleASignatureAndReportsEverySixMonths() {
    var id = moved(today.plusMonths(9));
    var plan = new RehabilitationPlan(today, List.of(new Goal(GoalDomain.HEALTH, "mers", "kinetoterapie", "Centrul", "săptămânal", "Oana")), "însoțește copilul");
    refused("noResponsible", () -> planning.plan(id, version(id), plan, worker));
    requesting.give(id, version(id), worker.id(), null, worker);
    assertThat(post(id, "plan", Map.of("on", DegreeWords.day(today), "goals[0].domain", "HEALTH", "goals[0].goal", "mers cu sprijin"))).hasStatus(422).bodyText()
        .contains("goals-0-responsible-error").doesNotContain("??");
    planning.plan(id, version(id), plan, worker);
    refused("planNotSigned", () -> planning.report(id, version(id), new PlanTable.Report(today, 2, "progres", "x"), worker));
    planning.sign(id, version(id), today, worker);
    planning.report(id, version(id), new PlanTable.Report(today, 2, "progres bun", "x"), worker);
    planning.orient(id, version(id), new Orientation("88/2026", "CJRAE", OrientationKind.MASS_SCHOOL, today, null), worker);
    assertThat(open(id)).containsExactly(DisabilityTerms.PLAN_REPORT);
    assertThat(show("/childprotection/disability/" + id + "/plan")).hasStatusOk().bodyText().contains("kinetoterapie", "progres bun", "CJRAE").doesNotContain("??");
  }

  @Test
  void aSecondOfficerWhoSavesMeanwhileIsToldSo() {
    var id = request(today.minusDays(3), today.minusYears(9));
    assertThat(mvc.post().uri("/childprotection/disability/" + id + "/forms/return").param("version", "77").param("on", DegreeWords.day(today)).param("note", "A5")
        .with(SignIn.as(worker)).with(csrf())).hasStatus(409);
    assertThat(show("/childprotection/disability/new")).hasStatusOk().bodyText().doesNotContain("??");
    for (var form : List.of("paper", "return", "part", "giveup")) {
      assertThat(show("/childprotection/disability/" + id + "/forms/" + form)).as(form).hasStatusOk().bodyText().doesNotContain("??");
    }
  }

  private DisabilityFileId request(LocalDate on, LocalDate born) {
    return requesting.register(UUID.randomUUID(), invented.child("Ursu", born), new EvaluationRequest(RequestReason.FIRST, RequestOrigin.PARENT, "Maria Ursu", false, on,
        "118/2026"), worker.unit(), worker);
  }

  private DisabilityFileId moved(LocalDate until) {
    var id = requesting.register(UUID.randomUUID(), invented.child("Mutat", today.minusYears(9)), new EvaluationRequest(RequestReason.TRANSFER_IN, RequestOrigin.PARENT,
        "Maria", false, today, "7/2026"), worker.unit(), worker);
    takeOver(id, until);
    return id;
  }

  private void takeOver(DisabilityFileId id, LocalDate until) {
    issuing.takeOver(id, version(id), new IssuingCertificate.Former(HeldCertificate.whole(Degree.SEVERE, today.minusMonths(3), until), TYPES, true, "17/2026",
        today.minusMonths(3), "CPC Alba"), worker);
  }

  private DisabilityFileId certified(LocalDate from, @Nullable LocalDate until) {
    var id = request(from, today.minusYears(9));
    evaluate(id);
    parts(id);
    var last = until == null ? from.plusMonths(12) : until;
    evaluating.report(id, version(id), report(Degree.SEVERE, from, last), worker);
    deciding.propose(id, version(id), worker);
    deciding.decided(new CommissionDecided(file(id).itemId(), null, id.value(), Matter.DISABILITY, Answer.ADMITTED, from, UUID.randomUUID(), "12 din 01.01.2026",
        "Se admite", null));
    issue(id, Degree.SEVERE, true, from, last);
    return id;
  }

  private void evaluate(DisabilityFileId id) {
    for (var paper : FilePaper.values()) {
      requesting.look(id, version(id), new LookedPaper(paper, PaperResult.THERE, "nr. 1", today), worker);
    }
    requesting.complete(id, version(id), today, worker);
  }

  private void parts(DisabilityFileId id) {
    for (var part : EvaluationPart.values()) {
      evaluating.write(id, version(id), new PartContent(part, today, "Oana Pop, specialist", 3, 2, 2, "constatări", "fără rampă"), worker);
    }
  }

  private EvaluationReport report(Degree degree, LocalDate from, LocalDate until) {
    return new EvaluationReport(today, MeetingPlace.SERVICE, "", degree, TYPES, degree == Degree.SEVERE, false, false, from, until, "concluzie", "logopedie");
  }

  private Map<String, String> report(String degree, LocalDate until) {
    return Map.of("on", DegreeWords.day(today), "kind", "HOME", "note", "Concluzia echipei", "degree", degree, "types", "NEUROPSYCHIC", "assistant", "true", "from",
        DegreeWords.day(today), "until", DegreeWords.day(until));
  }

  private void issue(DisabilityFileId id, Degree degree, boolean assistant, LocalDate from, LocalDate until) {
    issuing.issue(id, version(id), new IssuingCertificate.Wording(new AskedCertificate(degree, assistant, from, until, false, false), TYPES, "logopedie"), worker);
  }

  private void answer(DisabilityFileId id, Answer answer, @Nullable UUID resolution) {
    deciding.decided(new CommissionDecided(file(id).itemId(), null, id.value(), Matter.DISABILITY, answer, today, resolution, "12 din 01.01.2026", "soluția", null));
  }

  private ChildDisabilityEnded ended(Certificate one) {
    var told = events.stream(ChildDisabilityEnded.class).filter(each -> each.certificateId().equals(one.id())).toList();
    assertThat(told).hasSize(1);
    assertThat(told.getFirst().revision()).isEqualTo(2);
    return told.getFirst();
  }

  private Certificate current(DisabilityFileId id) {
    return certificates.ofChild(file(id).childId()).stream().filter(one -> one.runsOn(today)).findFirst().orElseThrow();
  }

  private List<String> open(DisabilityFileId id) {
    return terms.of(id.asCase()).stream().filter(Deadline::isOpen).map(Deadline::rule).toList();
  }

  private DisabilityFile file(DisabilityFileId id) {
    return files.findById(id).orElseThrow();
  }

  private long version(DisabilityFileId id) {
    return file(id).version();
  }

  private MvcTestResult show(String uri) {
    return mvc.get().uri(uri).with(SignIn.as(worker)).exchange();
  }

  private MvcTestResult post(DisabilityFileId id, String form, Map<String, String> typed) {
    var request = mvc.post().uri("/childprotection/disability/" + id + "/forms/" + form).param("version", String.valueOf(version(id)));
    typed.forEach(request::param);
    return request.with(SignIn.as(worker)).with(csrf()).exchange();
  }

  private static void refused(String what, org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
    assertThatThrownBy(act).isInstanceOfSatisfying(RuleViolated.class,
        one -> assertThat(one.code()).isEqualTo(what.contains(".") ? what : "childprotection.disability." + what));
  }
}
