package ro.reazem.financialaid.indexation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;
import ro.reazem.financialaid.disposition.IssuedPapers;
import ro.reazem.financialaid.family.InventedFamily;
import ro.reazem.financialaid.proposal.GrantedRight;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.nodes.OneNode;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.text.Sha256;
import ro.reazem.testing.Heard;
import ro.reazem.testing.SignIn;

/** Rights in force are calculated anew when a figure of the law changes: tried first, then decided in bulk by a second officer. */
@SpringBootTest
@AutoConfigureMockMvc
class IndexationTests {

  private static final LocalDate REGISTERED = LocalDate.of(2026, 11, 2);
  private static int months;

  @Autowired PreparingIndexation preparing;
  @Autowired Recalculating recalculating;
  @Autowired ApplyingIndexation applying;
  @Autowired MockMvc mvc;
  @Autowired ApplicationContext context;
  @Autowired JdbcClient jdbc;
  @Autowired TransactionTemplate transaction;
  @Autowired Clock clock;
  @Autowired PapersOfIndexation papers;
  @Autowired IssuedPapers issued;
  @Autowired OneNode node;
  @Autowired IndexingInBackground background;

  private final UUID unit = UUID.randomUUID();
  private final Officer inspector = SignIn.colleague(UUID.randomUUID(), unit, "Ina Spector", "financialaid READ WORK");
  private final Officer director = SignIn.colleague(UUID.randomUUID(), unit, "Dan Rector", "financialaid READ APPROVE");
  private final Officer reader = SignIn.colleague(UUID.randomUUID(), unit, "Cineva", "financialaid READ WORK APPROVE");
  private YearMonth month;
  private FiguresOfAMonth figures;

  @BeforeEach
  void aMonthOfItsOwn() {
    // before the children of the family come of age
    month = YearMonth.of(2031, 1).plusMonths(2L * months++);
    figures = new FiguresOfAMonth(jdbc);
  }

  @Test
  void aTrialTellsWhatEveryRightWouldComeToAndChangesNone() {
    figures.set("VMI_MAX", "393", month);
    var right = granted();
    var id = calculated();
    assertThat(line(id, right)).as("(393 − 200) × 2.5 = 482.5, rounded up, and 286 for two children").isEqualTo("UP TO_APPLY  70100 76900 7 false");
    assertThat(state(id)).isEqualTo("CALCULATED");
    assertThat(jdbc.sql("select rights || ' ' || old_gross || ' ' || new_gross from financialaid.indexation_sum where indexation_id = :id").param("id", id)
        .query(String.class).single()).isEqualTo("1 70100 76900");
    assertThat(jdbc.sql("select count(*) from financialaid.entitlement_amount where entitlement_id = :id").param("id", right.id).query(Integer.class).single())
        .isEqualTo(1);
  }

  @Test
  void whatTheDossierSaysGivesTheSameAsWhatWasKeptWhenItWasSigned() {
    figures.set("VMI_MAX", "393", month);
    var right = granted();
    var kept = jdbc.sql("delete from financialaid.calculated_facts where entitlement_id = :id returning facts::text").param("id", right.id).query(String.class)
        .single();
    var id = calculated();
    assertThat(line(id, right)).isEqualTo("UP TO_APPLY  70100 76900 7 false");
    assertThat(kept).as("nobody is named").doesNotContain(right.family.familyName, right.family.person(0).toString());
  }

  @Test
  void whoeverComesOfAgeByThenIsNoChildAnyMore() {
    month = YearMonth.of(2036, 11);
    var right = granted();
    // Sofia is of age by then, so the aid is that for one child
    assertThat(line(calculated(), right)).startsWith("DOWN TO_APPLY  70100 558");
  }

  @Test
  void aRightThatASecondLookMustDecideIsLeftToAPerson() {
    figures.set("VMI_MAX_CHILD", "100", month);
    figures.set("VMI_MAX", "50", month);
    var ends = granted();
    var news = granted();
    jdbc.sql("update financialaid.entitlement set facts_changed_on = current_date where id = :id").param("id", news.id).update();
    var told = granted();
    jdbc.sql("update financialaid.calculated_facts set facts = null where entitlement_id = :id").param("id", told.id).update();
    var later = granted();
    jdbc.sql("update financialaid.entitlement_amount set valid_from = :day where entitlement_id = :id").param("day", month.atDay(1)).param("id", later.id)
        .update();
    var id = calculated();
    assertThat(line(id, ends)).isEqualTo("ENDS LEFT_OUT ENDS 70100 0 0 true");
    assertThat(line(id, news)).startsWith("UNKNOWN LEFT_OUT NEWS 70100 70100");
    assertThat(line(id, told)).startsWith("UNKNOWN LEFT_OUT TOLD 70100 70100");
    assertThat(line(id, later)).startsWith("UNKNOWN LEFT_OUT LATER 70100 70100");
  }

  @Test
  void aTrialThatWasBrokenOffGoesOnWhereItStopped() {
    figures.set("VMI_MAX", "393", month);
    granted();
    granted();
    var id = preparing.begin(asked(), inspector);
    recalculating.run(id);
    jdbc.sql("delete from financialaid.indexation_sum where indexation_id = :id").param("id", id).update();
    jdbc.sql("update financialaid.indexation set state = 'DRAFT', calculated_at = null where id = :id").param("id", id).update();
    jdbc.sql("delete from financialaid.indexation_line where indexation_id = :id and entitlement_id = (select max(entitlement_id::text)::uuid "
        + "from financialaid.indexation_line where indexation_id = :id)").param("id", id).update();
    recalculating.run(id);
    recalculating.run(id);
    assertThat(jdbc.sql("select count(*) from financialaid.indexation_line where indexation_id = :id").param("id", id).query(Integer.class).single()).isEqualTo(2);
    assertThat(state(id)).isEqualTo("CALCULATED");
  }

  @Test
  void theSameFormBeginsOneAndSomebodyElseDoesNotTouchIt() {
    var asked = asked();
    var id = preparing.begin(asked, inspector);
    assertThat(preparing.begin(asked, inspector)).isEqualTo(id);
    assertThatThrownBy(() -> preparing.withdraw(id, director)).isInstanceOf(RuleViolated.class);
    preparing.withdraw(id, inspector);
    recalculating.run(id);
    assertThat(state(id)).isEqualTo("WITHDRAWN");
  }

  /** Counts that the database keeps are those that counting gives, whatever a test did. */
  @AfterEach
  void linesAreCountedAsTheyChange() {
    assertThat(jdbc.sql("""
        select count(*) from (select indexation_id, state, count(*) as lines from financialaid.indexation_line group by 1, 2) l
          full join (select indexation_id, state, sum(lines) as lines from financialaid.indexation_count group by 1, 2 having sum(lines) > 0) c
            on c.indexation_id = l.indexation_id and c.state = l.state where c.lines is distinct from l.lines""").query(Integer.class).single()).isZero();
  }

  @Test
  void aReleasedIndexationDecidesOnEveryRightAsASingleChangeWould() throws Exception {
    figures.set("VMI_MAX", "393", month);
    var begun = clock.instant();
    var right = granted();
    var other = granted();
    Heard.since(jdbc, begun);
    var id = calculated();
    applying.release(id, director);
    applying.release(id, director);
    applying.run(id);
    assertThat(line(id, right)).isEqualTo("UP APPLIED  70100 76900 7 false");
    assertThat(state(id)).isEqualTo("DONE");
    assertThat(amounts(right)).containsExactly(month.atDay(1).minusDays(1) + " 70100 41500 28600", "null 76900 48300 28600");
    var decision = decision(right);
    assertThat(jdbc.sql("""
        select kind || ' ' || gross || ' ' || effective_from || ' ' || (proposed_by_name || '/' || approved_by_name) || ' ' || (act_number is not null)
        from financialaid.decision where id = :id""").param("id", decision).query(String.class).single())
        .isEqualTo("CHANGE 76900 " + month.atDay(1) + " Ina Spector/Dan Rector true");
    assertThat(jdbc.sql("select count(distinct act_number) from financialaid.decision where id in (:one, :other)").param("one", decision)
        .param("other", decision(other)).query(Integer.class).single()).as("a number of its own").isEqualTo(2);
    assertThat(jdbc.sql("select count(*) from platform.act a join financialaid.decision d on d.act_id = a.id and d.act_number = a.number where d.id = :id")
        .param("id", decision).query(Integer.class).single()).as("in the register of acts").isEqualTo(1);
    assertThat(jdbc.sql("select dossier ->> 'rules' || ' ' || (dossier #>> '{parameters,0,code}' is not null) || ' ' || jsonb_array_length(dossier -> 'steps') from financialaid.decision where id = :id")
        .param("id", decision).query(String.class).single()).matches("vmi-1 true \\d+");
    Heard.since(jdbc, begun);
    assertThat(jdbc.sql("select monthly || ' ' || day from payments.right_revision where entitlement_id = :id and revision = 2").param("id", right.id)
        .query(String.class).single()).isEqualTo("76900 " + month.atDay(1));
    assertThat(jdbc.sql("select revision from payments.known_right where entitlement_id = :id").param("id", right.id).query(Long.class).single()).isEqualTo(2);
    for (var page : List.of("/financialaid/decisions/" + decision, "/financialaid/decisions/" + decision + "/disposition.pdf", right.uri(), right.uri() + "/change",
        "/financialaid/applications/" + right.application + "/decisions", "/financialaid/applications/" + right.application + "/history")) {
      mvc.perform(get(page).with(SignIn.as(reader))).andExpect(status().isOk());
    }
    mvc.perform(get("/financialaid/decisions/" + decision).with(SignIn.as(reader))).andExpect(content().string(containsString("Act de probă")))
        .andExpect(content().string(containsString("769,00")));
  }

  @Test
  void itIsReleasedByASecondOfficerWithTheFiguresThatWereCalculated() {
    figures.set("VMI_MAX", "393", month);
    granted();
    var id = calculated();
    var both = SignIn.colleague(inspector.id(), unit, "Ina Spector", "financialaid READ WORK APPROVE");
    assertThatThrownBy(() -> applying.release(id, both)).isInstanceOf(RuleViolated.class).hasMessageContaining("financialaid.indexation.own");
    assertThatThrownBy(() -> applying.release(id, SignIn.colleague(UUID.randomUUID(), UUID.randomUUID(), "Altul", "financialaid APPROVE")))
        .hasMessageContaining("financialaid.indexation.otherUnits");
    assertThat(applying.next(id, Halves.FIRST, Halves.LAST)).as("nothing is decided before").isNull();
    figures.correct("VMI_MAX", "400", month);
    assertThatThrownBy(() -> applying.release(id, director)).hasMessageContaining("financialaid.indexation.stale");
    preparing.again(id, inspector);
    recalculating.run(id);
    assertThat(jdbc.sql("select new_gross from financialaid.indexation_line where indexation_id = :id").param("id", id).query(Long.class).single())
        .as("(400 − 200) × 2.5 and 286").isEqualTo(78600);
    applying.release(id, director);
    applying.run(id);
    assertThat(state(id)).isEqualTo("DONE");
  }

  @Test
  void aRightThatChangedMeanwhileIsLeftOutAndNotOverwritten() {
    figures.set("VMI_MAX", "393", month);
    var changed = granted();
    var news = granted();
    var ended = granted();
    var good = granted();
    var id = calculated();
    jdbc.sql("update financialaid.entitlement set version = version + 1 where id = :id").param("id", changed.id).update();
    jdbc.sql("update financialaid.entitlement set facts_changed_on = current_date where id = :id").param("id", news.id).update();
    jdbc.sql("update financialaid.entitlement set granted_until = date '2027-01-31', version = version + 1 where id = :id").param("id", ended.id).update();
    applying.release(id, director);
    applying.run(id);
    assertThat(line(id, changed)).startsWith("UP LEFT_OUT CHANGED");
    assertThat(line(id, news)).startsWith("UP LEFT_OUT NEWS");
    assertThat(line(id, ended)).startsWith("UP LEFT_OUT ENDED");
    assertThat(line(id, good)).startsWith("UP APPLIED");
    assertThat(amounts(changed)).hasSize(1);
  }

  @Test
  void aFigureThatChangesAfterTheReleaseStopsTheRest() {
    figures.set("VMI_MAX", "393", month);
    var right = granted();
    var id = calculated();
    applying.release(id, director);
    figures.correct("VMI_MAX", "400", month);
    applying.run(id);
    assertThat(line(id, right)).startsWith("UP LEFT_OUT FIGURES");
    assertThat(amounts(right)).hasSize(1);
  }

  @Test
  void whatWasBrokenOffBetweenTwoBatchesGoesOnWithoutLossAndWithoutDoubles() {
    figures.set("VMI_MAX", "393", month);
    var both = twoInOrder();
    var first = both.getFirst();
    var second = both.getLast();
    var id = calculated();
    applying.release(id, director);
    // as if only the first had been in the batch after which the machine stopped
    jdbc.sql("update financialaid.indexation_line set state = 'LEFT_OUT', reason = 'BY_HAND' where indexation_id = :id and entitlement_id = :right")
        .param("id", id).param("right", second.id).update();
    assertThat(applying.next(id, Halves.FIRST, Halves.LAST)).isEqualTo(first.id);
    jdbc.sql("update financialaid.indexation_line set state = 'TO_APPLY', reason = '' where indexation_id = :id and entitlement_id = :right")
        .param("id", id).param("right", second.id).update();
    assertThat(line(id, first)).startsWith("UP APPLIED");
    assertThat(state(id)).isEqualTo("RELEASED");
    transaction.executeWithoutResult(status -> {
      applying.next(id, Halves.FIRST, Halves.LAST);
      status.setRollbackOnly();
    });
    assertThat(amounts(second)).as("a batch that was killed leaves nothing").hasSize(1);
    applying.run(id);
    applying.run(id);
    assertThat(amounts(first)).hasSize(2);
    assertThat(amounts(second)).hasSize(2);
    assertThat(jdbc.sql("select count(*) from financialaid.decision where entitlement_id = any (:rights) and kind = 'CHANGE'").param("rights",
        new UUID[] {first.id, second.id}).query(Integer.class).single()).isEqualTo(2);
  }

  @Test
  void whatWasBrokenOffIsTakenUpByItselfUnlessANodeIsAtIt() {
    figures.set("VMI_MAX", "393", month);
    granted();
    var id = calculated();
    applying.release(id, director);
    background.takeUp();
    assertThat(background.isRunning(id)).as("whoever released it starts it").isFalse();
    jdbc.sql("update financialaid.indexation set released_at = released_at - interval '2 minutes' where id = :id").param("id", id).update();
    node.run("indexation " + id, () -> {
      background.takeUp();
      assertThat(background.isRunning(id)).as("as the other nodes see it").isTrue();
      await().pollDelay(Duration.ofMillis(500)).untilAsserted(() -> assertThat(state(id)).isEqualTo("RELEASED"));
    });
    await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
      background.takeUp();
      assertThat(state(id)).isEqualTo("DONE");
    });
  }

  @Test
  void itsPagesShowWhatItComesToAndOnlyToThoseWhoReadTheCases() throws Exception {
    figures.set("VMI_MAX", "393", month);
    var right = granted();
    var id = calculated();
    var page = "/financialaid/indexations/" + id;
    var line = page + "/lines/" + right.id;
    mvc.perform(get(page).with(SignIn.as(inspector))).andExpect(status().isOk()).andExpect(content().string(containsString(right.family.familyName)))
        .andExpect(content().string(containsString("769,00")));
    mvc.perform(get(line).with(SignIn.as(inspector))).andExpect(status().isOk()).andExpect(content().string(containsString("483,00")));
    mvc.perform(get(page + "/progress").with(SignIn.as(inspector))).andExpect(status().isOk());
    var stranger = SignIn.stranger("Altul", "financialaid READ WORK APPROVE");
    for (var hidden : List.of(page, line, page + "/progress")) {
      mvc.perform(get(hidden).with(SignIn.as(stranger))).andExpect(status().isNotFound());
    }
    mvc.perform(post(page + "/release").with(SignIn.as(stranger)).with(csrf())).andExpect(status().isNotFound());
    mvc.perform(post(line + "/leave-out").with(SignIn.as(inspector)).with(csrf())).andExpect(status().is3xxRedirection());
    assertThat(line(id, right)).startsWith("UP LEFT_OUT BY_HAND");
    mvc.perform(get(page + "?part=LEFT").with(SignIn.as(inspector))).andExpect(content().string(containsString(right.family.familyName)));
    mvc.perform(post(page + "/again").with(SignIn.as(inspector)).with(csrf())).andExpect(status().is3xxRedirection());
    await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(state(id)).isEqualTo("CALCULATED"));
    mvc.perform(post(page + "/release").with(SignIn.as(director)).with(csrf())).andExpect(status().is3xxRedirection());
    await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(state(id)).isEqualTo("DONE"));
    mvc.perform(get(page).with(SignIn.as(inspector))).andExpect(status().isOk());
    mvc.perform(get(line).with(SignIn.as(inspector))).andExpect(status().isOk()).andExpect(content().string(containsString("/financialaid/decisions/")));
  }

  @Test
  void papersAreMadeReadyAfterTheDecisionsAndTheOneThatWasOpenedBeforeIsKept() throws Exception {
    figures.set("VMI_MAX", "393", month);
    var opened = granted();
    var other = granted();
    var id = calculated();
    applying.release(id, director);
    papers.start();
    assertThat(printed(id)).as("none before all are decided").isEqualTo("0 false");
    var page = "/financialaid/indexations/" + id;
    var papersBefore = new AtomicReference<byte[]>();
    whileNonePrints(() -> {
      applying.run(id);
      assertThat(files(opened, other)).as("no decision waits for its paper").isEmpty();
      mvc.perform(get(page).with(SignIn.as(inspector))).andExpect(content().string(containsString("0 din 2 gata"))).andExpect(content().string(
          containsString("progress?papers=true")));
      papersBefore.set(mvc.perform(get("/financialaid/decisions/" + decision(opened) + "/disposition.pdf").with(SignIn.as(reader))).andExpect(status().isOk())
          .andReturn().getResponse().getContentAsByteArray());
      assertThat(files(opened)).hasSize(1);
    });
    var paper = papersBefore.get();
    printAll(id);
    assertThat(printed(id)).isEqualTo("2 true");
    assertThat(files(opened, other)).hasSize(2).contains(Sha256.hex(paper));
    mvc.perform(get(page).with(SignIn.as(inspector))).andExpect(content().string(containsString("2 din 2 gata")));
    mvc.perform(get(page + "/progress?papers=true").with(SignIn.as(inspector))).andExpect(status().isOk()).andExpect(header().doesNotExist("HX-Refresh"));
    mvc.perform(get("/financialaid/decisions/" + decision(opened) + "/disposition.pdf").with(SignIn.as(reader))).andExpect(content().bytes(paper));
  }

  @Test
  void papersThatWereBrokenOffGoOnWhereTheyStopped() {
    figures.set("VMI_MAX", "393", month);
    var both = twoInOrder();
    var first = both.getFirst();
    var second = both.getLast();
    var id = calculated();
    applying.release(id, director);
    whileNonePrints(() -> {
      applying.run(id);
      // as if the machine had stopped after the first
      jdbc.sql("update financialaid.indexation set printed_through = :right, papers = 1 where id = :id").param("right", first.id).param("id", id).update();
    });
    printAll(id);
    assertThat(printed(id)).isEqualTo("2 true");
    assertThat(files(first)).isEmpty();
    assertThat(files(second)).hasSize(1);
  }

  @Test
  void aPaperThatIsThereIsNotMadeAgain() {
    figures.set("VMI_MAX", "393", month);
    var kept = granted();
    var id = calculated();
    applying.release(id, director);
    applying.run(id);
    assertThat(issued.ready(List.of(decision(kept), UUID.randomUUID()))).as("what is no decision of ours has no paper").isEqualTo(1);
    assertThat(issued.ready(List.of(decision(kept)))).as("asked for again, it is there").isEqualTo(1);
    assertThat(files(kept)).hasSize(1);
  }

  /** What may fail. */
  private interface Act {

    void run() throws Exception;
  }

  /** Papers of other tests may still be made ready; this waits for them and keeps the worker out meanwhile. */
  private void whileNonePrints(Act act) {
    await().atMost(Duration.ofSeconds(60)).until(() -> node.run("papers of indexations", () -> {
      try {
        act.run();
      } catch (Exception failed) {
        throw new IllegalStateException(failed);
      }
    }));
  }

  private void printAll(UUID id) {
    await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
      papers.start();
      assertThat(printed(id)).endsWith("true");
    });
  }

  private String printed(UUID id) {
    return jdbc.sql("select papers || ' ' || (printed_at is not null) from financialaid.indexation where id = :id").param("id", id).query(String.class).single();
  }

  /** The sums of the papers of the latest decisions of some rights. */
  private List<String> files(GrantedRight... rights) {
    return jdbc.sql("""
        select encode(f.sha256, 'hex') from platform.act_file f join financialaid.decision d on d.act_id = f.act_id
        where d.id = any (:decisions)""").param("decisions", java.util.Arrays.stream(rights).map(this::decision).toArray(UUID[]::new)).query(String.class).list();
  }

  @Test
  void whatSomebodyLeavesOutByHandIsNotDecided() {
    figures.set("VMI_MAX", "393", month);
    var left = granted();
    var good = granted();
    var id = calculated();
    preparing.leaveOut(id, left.id, inspector);
    applying.release(id, director);
    applying.run(id);
    assertThat(line(id, left)).startsWith("UP LEFT_OUT BY_HAND");
    assertThat(line(id, good)).startsWith("UP APPLIED");
  }

  private List<String> amounts(GrantedRight right) {
    return jdbc.sql("select coalesce(valid_until::text, 'null') || ' ' || gross || ' ' || inclusion_aid || ' ' || child_aid from financialaid.entitlement_amount "
        + "where entitlement_id = :id order by position").param("id", right.id).query(String.class).list();
  }

  private UUID decision(GrantedRight right) {
    return jdbc.sql("select decision_id from financialaid.indexation_line where entitlement_id = :id").param("id", right.id).query(UUID.class).single();
  }

  private UUID calculated() {
    var id = preparing.begin(asked(), inspector);
    recalculating.run(id);
    return id;
  }

  private PreparingIndexation.Asked asked() {
    return new PreparingIndexation.Asked(UUID.randomUUID(), month, "Act de probă", "Nivelurile au fost actualizate.", 20);
  }

  /** In the order in which their decisions are made. */
  private List<GrantedRight> twoInOrder() {
    return Stream.of(granted(), granted()).sorted(Comparator.comparing((GrantedRight right) -> right.id.toString())).toList();
  }

  /** A right in the unit of this test alone. */
  private GrantedRight granted() {
    var right = GrantedRight.in(context, InventedFamily.ofFour(REGISTERED), REGISTERED);
    jdbc.sql("update financialaid.entitlement set unit_id = :unit where id = :id").param("unit", unit).param("id", right.id).update();
    jdbc.sql("update financialaid.aid_application set unit_id = :unit where id = :id").param("unit", unit).param("id", right.application).update();
    return right;
  }

  private String line(UUID id, GrantedRight right) {
    return jdbc.sql("""
        select concat_ws(' ', outcome, state, reason, old_gross, new_gross, step, outlier::text) from financialaid.indexation_line
        where indexation_id = :id and entitlement_id = :right""").param("id", id).param("right", right.id).query(String.class).single();
  }

  private String state(UUID id) {
    return jdbc.sql("select state from financialaid.indexation where id = :id").param("id", id).query(String.class).single();
  }
}
