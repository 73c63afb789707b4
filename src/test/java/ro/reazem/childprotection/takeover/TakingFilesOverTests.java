package ro.reazem.childprotection.takeover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import ro.reazem.childprotection.childcase.CaseStage;
import ro.reazem.childprotection.childcase.CaseTerms;
import ro.reazem.childprotection.childcase.ChildCaseId;
import ro.reazem.childprotection.childcase.InventedCases;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.sheets.SheetWriter;
import ro.reazem.testing.OwnWord;
import ro.reazem.testing.SignIn;

/** Former files come in by tables: looked at first, then taken over once, with what the law would say told and nothing of it lost. */
@SpringBootTest
@AutoConfigureMockMvc
class TakingFilesOverTests {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
  private static final String HEADS = "Nume;Prenume;Data nașterii;Măsura;Categoria;Cine a dispus;Nr. hotărâre;Data hotărârii;Emitent;Temei;De la;Până la;Motiv încetare;"
      + "Tip loc;Locul;Dosar vechi;Observații";

  @Autowired UploadingFile uploading;
  @Autowired TakingFilesOver taking;
  @Autowired TakingOverInBackground background;
  @Autowired BlankingRows blanking;
  @Autowired NamedManagers managers;
  @Autowired InventedCases invented;
  @Autowired CaseTerms terms;
  @Autowired JdbcClient jdbc;
  @Autowired MockMvcTester mvc;
  @Autowired Clock clock;

  private Officer head;
  private String family;

  @BeforeEach
  void aHead() {
    head = SignIn.stranger("Șefa", "childprotection READ WORK APPROVE", "people READ");
    family = OwnWord.after("Zpreluat");
  }

  /** E10: an emergency placement of 2012 keeps the 48 hours and the articles of its time; what followed makes the same case, closed because nothing runs. */
  @Test
  void anEmergencyPlacementOf2012KeepsTheRulesOfItsTime() {
    var child = invented.child(family, LocalDate.of(2008, 3, 3));
    var file = csv(row("PRU", "c", "DIR", "88", "10.05.2012", "art. 64 alin. (1)", "10.05.2012", "20.06.2012", "", "FAM3", ""),
        row("PLA", "c", "CPC", "41", "21.06.2012", "art. 60", "21.06.2012", "01.09.2014", "reintegrare", "AM", ""));
    var id = checked(TakeoverKind.MEASURES, file);
    assertThat(states(id)).as(() -> findings(id).toString()).containsExactly("GOOD", "GOOD");
    assertThat(findings(id)).contains("childprotection.takeover.noticeWas 12.05.2012", "childprotection.measure.rule.COMMISSION_NOT_COMPETENT c")
        .anyMatch(one -> one.startsWith("childprotection.measure.rule.PARENTS_DO_NOT_CONSENT"));
    assertThat(count("childprotection.child_case where child_id = '" + child + "'")).as("a trial enters nothing").isZero();
    takeOver(id);
    assertThat(states(id)).containsExactly("DONE", "DONE");
    assertThat(jdbc.sql("select stage || ' ' || closing_outcome || ' ' || closing_on || ' ' || opened_on from childprotection.child_case where child_id = :child")
        .param("child", child).query(String.class).list()).containsExactly("CLOSED RETURNED_HOME 2014-09-01 2012-05-10");
    var taken = new ChildCaseId(jdbc.sql("select id from childprotection.child_case where child_id = :child").param("child", child).query(UUID.class).single());
    assertThat(terms.of(taken.asCase())).noneMatch(one -> one.isOpen());
    assertThat(mvc.get().uri("/childprotection/cases/" + taken.value() + "/measures").with(SignIn.as(head))).hasStatusOk().bodyText()
        .contains("art. 64 alin. (1)", "DGASPC", "rândul 2");
    assertThat(states(checked(TakeoverKind.MEASURES, file))).as("the same file again").containsExactly("KNOWN", "KNOWN");
  }

  @Test
  void whatCannotBeTakenIsToldAndTheOthersGoOnAfterABreak() {
    var today = LocalDate.now(clock);
    var first = invented.child(family, today.minusYears(9));
    var second = invented.child(family + "a", today.minusYears(7));
    var file = csv(row("PRU", "d", "DIR", "5", DAY.format(today.minusDays(2)), "", DAY.format(today.minusDays(2)), "", "", "CPRU", place()),
        row("PLA", "b", "CPC", "7", "01.02.2020", "", "01.02.2020", "01.03.2020", "", "PERS", ""),
        named(family + "a", today.minusYears(7), "TUT", "a", "TRIB", "9", "01.02.2022", "", "01.02.2022", "", "", "", ""),
        named(family + "a", today.minusYears(7), "PLA", "a", "TRIB", "10", "01.02.2023", "", "01.02.2023", "", "", "AM", ""),
        named("Znimeni", today.minusYears(3), "PLA", "a", "TRIB", "11", "01.02.2023", "", "01.02.2023", "", "", "AM", ""));
    var id = checked(TakeoverKind.MEASURES, file);
    assertThat(states(id)).containsExactly("GOOD", "WRONG", "GOOD", "WRONG", "WRONG");
    assertThat(findings(id)).contains("childprotection.takeover.endReasonMissing ", "childprotection.measure.rule.TWO_MEASURES ",
        "childprotection.takeover.personUnknown ").anyMatch(one -> one.startsWith("childprotection.takeover.noticeRuns"));
    taking.release(id, head);
    assertThat(taking.next(id)).isTrue();
    assertThat(states(id)).as("broken off after the first child").containsExactly("DONE", "WRONG", "GOOD", "WRONG", "WRONG");
    taking.refuseNext(UUID.randomUUID(), new RuleViolated("childprotection.takeover.refusedByDatabase"));
    background.work(id);
    assertThat(states(id)).containsExactly("DONE", "WRONG", "DONE", "WRONG", "WRONG");
    var open = new ChildCaseId(jdbc.sql("select id from childprotection.child_case where child_id = :child").param("child", first).query(UUID.class).single());
    assertThat(invented.find(open).stage().isOpen()).isTrue();
    assertThat(terms.of(open.asCase()).stream().filter(one -> one.isOpen()).map(one -> one.rule())).contains("PROTECTION_COURT_NOTICE", "CHILD_MANAGER");
    assertThat(count("childprotection.measure where child_id = '" + second + "' and until_day is null and taken_over")).isEqualTo(1);
  }

  @Test
  void aHeadTakesFilesOverThroughTheScreensAndNobodyElse() {
    invented.child(family, LocalDate.of(2012, 4, 4));
    var bytes = SheetWriter.toBytes("foaie", sheet -> {
      sheet.header("Nume", "Prenume", "Născut la", "Nr. certificat", "Data certificatului", "Emis de", "Valabil de la", "Valabil până la", "Grad", "Tip handicap");
      sheet.row(family, "Mihai", "04.04.2012", "12", "01.02.2022", "CPC Dolj", "01.02.2022", "31.01.2023", "grav", "5; asociat");
      sheet.row(family, "Mihai", "04.04.2012", "13", "01.02.2023", "CPC Dolj", "01.02.2023", "01.02.2031", "mediu", "mental");
    });
    var sent = mvc.post().uri("/childprotection/takeover").multipart().file(new MockMultipartFile("file", "certificate.xlsx",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", bytes)).param("key", UUID.randomUUID().toString()).param("kind", "CERTIFICATES")
        .with(SignIn.as(head)).with(csrf()).exchange();
    var address = sent.getResponse().getRedirectedUrl();
    assertThat(address).startsWith("/childprotection/takeover/");
    var id = UUID.fromString(address.substring(address.lastIndexOf('/') + 1));
    org.awaitility.Awaitility.await().until(() -> states(id).stream().allMatch("GOOD"::equals));
    assertThat(findings(id)).as("longer than childhood, as it was given").anyMatch(one -> one.startsWith("childprotection.certification.afterMajority"));
    assertThat(mvc.get().uri(address).with(SignIn.as(head))).hasStatusOk().bodyText().contains(family, "avertisment");
    var worker = SignIn.colleague(UUID.randomUUID(), head.unit(), "Adela", "childprotection READ WORK");
    assertThat(mvc.get().uri(address).with(SignIn.as(worker))).hasStatus(403);
    assertThat(mvc.post().uri(address + "/release").with(SignIn.as(head)).with(csrf())).hasStatus(302);
    org.awaitility.Awaitility.await().until(() -> states(id).stream().allMatch("DONE"::equals));
    var certificates = jdbc.sql("select number || ' ' || degree || ' ' || own from childprotection.disability_certificate where issuer = 'CPC Dolj' and child_id in "
        + "(select id from directory.person where family_name = :family) order by number").param("family", family).query(String.class).list();
    assertThat(certificates).containsExactly("12 SEVERE false", "13 MEDIUM false");
    assertThat(mvc.get().uri(address + "/outcome.xlsx").with(SignIn.as(head))).hasStatusOk();
  }

  @Test
  void aCarerIsTakenOverWithItsAttestsAndASealedPersonIsUnknown() {
    var carer = invented.child(family, LocalDate.of(1980, 5, 6));
    var heads = "Nume;Prenume;Data nașterii;Nr. atestat;Data atestatului;Emitent;Nr. copii;Vârsta de la;Vârsta până la;Până la;Urgență;Nr. contract;Data contractului\n";
    var file = heads + family + ";Mihai;06.05.1980;3;01.03.2019;CPC;2;0;17;01.03.2022;da;;\n" + family + ";Mihai;06.05.1980;4;01.03.2022;CPC;2;0;17;01.03.2025;da;77;02.03.2022\n";
    var id = checked(TakeoverKind.CARERS, file);
    assertThat(states(id)).containsExactly("GOOD", "GOOD");
    takeOver(id);
    assertThat(states(id)).containsExactly("DONE", "DONE");
    var taken = jdbc.sql("select id from childprotection.foster_carer where person_id = :person and state = 'ACTIVE'").param("person", carer).query(UUID.class).single();
    assertThat(mvc.get().uri("/childprotection/carers/" + taken).with(SignIn.as(head))).hasStatusOk().bodyText().contains("rândul 3");
    jdbc.sql("insert into directory.sealed (context, id, told_at) values ('people', :id, now())").param("id", carer).update();
    assertThat(states(checked(TakeoverKind.CARERS, file))).containsExactly("WRONG", "WRONG");
  }

  /** Each name of a case manager stands once, with the account of the same name; what is chosen counts until the rows are let in, and can be taken back. */
  @Test
  void whoIsMeantByACaseManagerOfTheFileIsChosenBeforeItIsTakenOver() {
    var today = LocalDate.now(clock);
    var namesake = SignIn.colleague(UUID.randomUUID(), head.unit(), "Ortansa " + family, "childprotection READ WORK");
    var married = SignIn.colleague(UUID.randomUUID(), head.unit(), "Zoe Nume-Nou", "childprotection READ WORK");
    invented.employ(namesake);
    invented.employ(married);
    var children = List.of(invented.child(family, today.minusYears(10)), invented.child(family + "a", today.minusYears(8)), invented.child(family + "b", today.minusYears(6)));
    var place = place();
    var since = today.minusMonths(7);
    var id = checked(TakeoverKind.MEASURES, "Nume;Prenume;Data nașterii;Măsura;Categoria;Cine a dispus;Nr. hotărâre;Data hotărârii;Emitent;De la;Până la;Motiv încetare;Tip loc;"
        + "Locul;Manager de caz;Starea dosarului;Ultima reevaluare;Grup de frați\n"
        + line(family, today.minusYears(10), "PLA;b;CPC;1", since, "", "", place, "Zoe Veche;;;") + line(family + "a", today.minusYears(8), "PLA;b;CPC;2", since, "", "", place,
            "veche ZOE;;;") + line(family + "b", today.minusYears(6), "PLA;b;CPC;3", since, "", "", place, "Ortansa " + family + ";;;"));
    assertThat(states(id)).as(() -> findings(id).toString()).containsOnly("GOOD");
    var named = managers.of(id, managers.accounts());
    assertThat(named).extracting(NamedManagers.Named::rows).containsExactlyInAnyOrder(2, 1);
    assertThat(named).filteredOn(one -> one.rows() == 1).allSatisfy(one -> assertThat(one.only()).isNotNull().extracting(NamedManagers.Account::id).isEqualTo(namesake.id()));
    var old = named.stream().filter(one -> one.rows() == 2).map(NamedManagers.Named::key).findFirst().orElseThrow();
    var own = named.stream().filter(one -> one.rows() == 1).map(NamedManagers.Named::key).findFirst().orElseThrow();
    assertThat(choose(id, head, old, NamedManagers.NOBODY, own, NamedManagers.NOBODY)).hasStatus3xxRedirection();
    assertThat(choose(id, head, old, married.id().toString(), own, "")).as("said otherwise").hasStatus3xxRedirection();
    assertThat(choose(id, head, old, UUID.randomUUID().toString(), own, "")).as("nobody at work").hasStatus3xxRedirection();
    assertThat(managers.of(id, managers.accounts())).extracting(NamedManagers.Named::choice).containsExactlyInAnyOrder(married.id().toString(), "");
    assertThat(mvc.get().uri("/childprotection/takeover/" + id).with(SignIn.as(head))).hasStatusOk().bodyText().contains("Managerii de caz din fișier", "Zoe Nume-Nou",
        "Propus, același nume: Ortansa").doesNotContain("??");
    assertThat(choose(id, SignIn.stranger("Altă șefă", "childprotection READ WORK APPROVE"), old, "", own, "")).hasStatus(404);
    assertThat(choose(id, head, own, NamedManagers.NOBODY)).hasStatus3xxRedirection();
    takeOver(id);
    assertThat(children.stream().map(this::openOf).map(invented::find).map(one -> one.responsibleId()).toList()).containsExactly(married.id(), married.id(), null);
    assertThat(findings(id)).as("nothing is left to say of a name somebody chose for").doesNotContain("childprotection.takeover.managerUnknown ");
    assertThat(invented.find(openOf(children.getLast())).resumesAt()).as("waits with the unit").isEqualTo(CaseStage.INTERVENTION);
    assertThat(choose(id, head, own, "")).hasStatus3xxRedirection();
    assertThat(count("childprotection.takeover_manager where takeover_id = '" + id + "'")).as("too late").isEqualTo(2);
    blanking.turn(today.plusDays(200));
    assertThat(count("childprotection.takeover_manager where takeover_id = '" + id + "'")).as("goes with the rows").isZero();
  }

  private MvcTestResult choose(UUID id, Officer by, String... namesAndChoices) {
    var form = mvc.post().uri("/childprotection/takeover/" + id + "/managers").with(SignIn.as(by)).with(csrf());
    for (int at = 0; at < namesAndChoices.length; at += 2) {
      form = form.param("names", namesAndChoices[at]).param("choices", namesAndChoices[at + 1]);
    }
    return form.exchange();
  }

  /** What the file says of the case is taken with the measure: who answers, how far it is, the last review, brothers and sisters. */
  @Test
  void aCaseGoesOnWhereItStoodAndWhatWasNotTakenIsBlanked() {
    var today = LocalDate.now(clock);
    var manager = SignIn.colleague(UUID.randomUUID(), head.unit(), "Ortansa " + family, "childprotection READ WORK");
    invented.employ(manager);
    var first = invented.child(family, today.minusYears(10));
    var second = invented.child(family + "a", today.minusYears(8));
    var home = invented.child(family + "b", today.minusYears(6));
    var heads = "Nume;Prenume;Data nașterii;Măsura;Categoria;Cine a dispus;Nr. hotărâre;Data hotărârii;Emitent;De la;Până la;Motiv încetare;Tip loc;Locul;Manager de caz;Starea dosarului;"
        + "Ultima reevaluare;Grup de frați\n";
    var since = today.minusMonths(7);
    var place = place();
    var reviewed = today.minusMonths(2);
    var file = heads + line(family, today.minusYears(10), "PLA;b;CPC;1", since, "", "", place, family + " Ortansa;reevaluare;" + DAY.format(reviewed) + ";F1")
        + line(family + "a", today.minusYears(8), "PLA;b;CPC;2", since, "", "", place, "Znimeni;;;f1")
        + line(family + "b", today.minusYears(6), "PLA;b;CPC;3", since, DAY.format(today.minusDays(20)), "reintegrare", place, ";;;")
        + line(family + "c", today.minusYears(6), "PLA;b;CPC;4", since, "", "", place, ";;;");
    var id = checked(TakeoverKind.MEASURES, file);
    assertThat(states(id)).as(() -> findings(id).toString()).containsExactly("GOOD", "GOOD", "GOOD", "WRONG");
    assertThat(findings(id)).contains("childprotection.takeover.managerUnknown ");
    takeOver(id);
    var one = openOf(first);
    var other = openOf(second);
    assertThat(invented.find(one)).satisfies(it -> assertThat(it.stage()).isEqualTo(CaseStage.REVIEW), it -> assertThat(it.responsibleId()).isEqualTo(manager.id()));
    assertThat(invented.find(other)).satisfies(it -> assertThat(it.stage()).isEqualTo(CaseStage.OPENED), it -> assertThat(it.resumesAt()).isEqualTo(CaseStage.INTERVENTION));
    assertThat(invented.find(one).siblingGroupId()).isNotNull().isEqualTo(invented.find(other).siblingGroupId());
    assertThat(reviewFrom(one)).as("from the last review").isEqualTo(reviewed);
    assertThat(reviewFrom(other)).as("the measure's own calendar").isEqualTo(since.plusMonths(6));
    assertThat(mvc.get().uri("/childprotection/takeover/waiting").with(SignIn.as(head))).hasStatusOk().bodyText().contains("/childprotection/cases/" + other.value() + "/give")
        .doesNotContain(one.value().toString(), "??");
    invented.appoint(other, manager);
    assertThat(invented.find(other)).satisfies(it -> assertThat(it.stage()).isEqualTo(CaseStage.INTERVENTION), it -> assertThat(it.resumesAt()).isNull());
    assertThat(terms.of(other.asCase())).filteredOn(it -> it.isOpen()).extracting(it -> it.rule()).doesNotContain("CHILD_MANAGER", "CHILD_DETAILED");
    assertThat(invented.find(openOf(home))).satisfies(it -> assertThat(it.resumesAt()).isEqualTo(CaseStage.MONITORING),
        it -> assertThat(it.monitoredSince()).isEqualTo(today.minusDays(20)));
    blanking.turn(today.plusDays(100));
    assertThat(words(id)).as("still kept").hasSize(4);
    blanking.turn(today.plusDays(200));
    assertThat(words(id)).as("only what was taken stays").hasSize(3);
    assertThat(findings(id)).noneMatch(it -> it.startsWith("childprotection.takeover.personUnknown"));
    var waiting = checked(TakeoverKind.MEASURES, file.replace(";1;", ";11;"));
    blanking.turn(today.plusDays(200));
    org.assertj.core.api.Assertions.assertThatThrownBy(() -> taking.release(waiting, head)).hasMessageContaining("blanked");
    assertThat(mvc.get().uri("/childprotection/takeover/" + waiting).with(SignIn.as(head))).hasStatusOk().bodyText().contains("golite").doesNotContain(family);
  }

  @Test
  void whoeverHasTheNumberIsMeantUnderANameWrittenOtherwise() {
    var born = LocalDate.of(2012, 4, 4);
    invented.child(family, born);
    var heads = "CNP;Nume;Prenume;Nr. certificat;Data certificatului;Emis de;Valabil de la;Valabil până la;Grad;Tip handicap\n";
    var rest = "01.02.2022;CPC;01.02.2022;31.01.2023;mediu;mental\n";
    var id = checked(TakeoverKind.CERTIFICATES, heads + "5120404042174;" + family + "u;Mihay;1;" + rest + "5120404042174;Cuculescu;Vlad;2;" + rest);
    assertThat(states(id)).as(() -> findings(id).toString()).containsExactly("GOOD", "WRONG");
    assertThat(findings(id)).containsExactly("childprotection.takeover.namedOtherwise " + family + " Mihai", "childprotection.takeover.personOtherName ");
  }

  private static String line(String family, LocalDate born, String act, LocalDate from, String until, String end, String place, String ofCase) {
    return String.join(";", family, "Mihai", DAY.format(born), act, DAY.format(from), "CPC", DAY.format(from), until, end, "CPRU", place, ofCase) + "\n";
  }

  private ChildCaseId openOf(UUID child) {
    return new ChildCaseId(jdbc.sql("select id from childprotection.child_case where child_id = :child and stage <> 'CLOSED'").param("child", child).query(UUID.class).single());
  }

  private LocalDate reviewFrom(ChildCaseId id) {
    return terms.of(id.asCase()).stream().filter(one -> one.isOpen() && one.rule().equals(CaseTerms.REVIEW)).map(one -> one.start().on()).findFirst().orElseThrow();
  }

  private List<Integer> words(UUID id) {
    return jdbc.sql("select line from childprotection.takeover_row where takeover_id = :id and cardinality(cells) > 0 order by line").param("id", id).query(Integer.class).list();
  }

  private UUID checked(TakeoverKind kind, String file) {
    var id = uploading.keep(UUID.randomUUID(), kind, "dosare.csv", file.getBytes(StandardCharsets.UTF_8), head);
    background.work(id);
    return id;
  }

  private void takeOver(UUID id) {
    taking.release(id, head);
    background.work(id);
  }

  private String place() {
    var name = "Centru " + family;
    jdbc.sql("""
        insert into childprotection.place (id, one_time_key, type, name, address, licence, licensed_until, capacity, lowest_age, highest_age, sex, public_service,
          closed_for_admission, unit_id, version) values (gen_random_uuid(), gen_random_uuid(), 'EMERGENCY_RECEPTION_CENTRE', :name, '', 'L1', null, 20, 0, 18, 'ANY', true,
          false, :unit, 0)""").param("name", name).param("unit", head.unit()).update();
    return name;
  }

  private List<String> states(UUID id) {
    return jdbc.sql("select state from childprotection.takeover_row where takeover_id = :id order by line").param("id", id).query(String.class).list();
  }

  private List<String> findings(UUID id) {
    return jdbc.sql("""
        select f.code || ' ' || array_to_string(f.arguments, ' ') from childprotection.takeover_finding f join childprotection.takeover_row r on r.id = f.row_id
        where r.takeover_id = :id order by r.line, f.position""").param("id", id).query(String.class).list();
  }

  private int count(String what) {
    return jdbc.sql("select count(*) from " + what).query(Integer.class).single();
  }

  private String row(String measure, String... cells) {
    var born = jdbc.sql("select born_on from directory.person where family_name = :family").param("family", family).query(LocalDate.class).single();
    return named(family, born, measure, cells);
  }

  /** Measure, category, body, number, day, articles, from, until, end, type of place, place. */
  private static String named(String family, LocalDate born, String measure, String... cells) {
    var all = List.of(cells);
    return String.join(";", family, "Mihai", DAY.format(born), measure, all.get(0), all.get(1), all.get(2), all.get(3), "DGASPC", all.get(4), all.get(5), all.get(6),
        all.get(7), all.get(8), all.get(9), "D-7", "");
  }

  private static String csv(String... rows) {
    return HEADS + "\n" + String.join("\n", Arrays.asList(rows)) + "\n";
  }
}
