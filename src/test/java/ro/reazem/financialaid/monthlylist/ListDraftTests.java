package ro.reazem.financialaid.monthlylist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.web.ListPage;
import ro.reazem.testing.SignIn;

/** A large open list is shown as it was calculated a moment ago, and closed as it is. */
@SpringBootTest
@AutoConfigureMockMvc
@Transactional
class ListDraftTests {

  @Autowired JdbcClient jdbc;
  @Autowired MonthlyListRegister register;
  @Autowired PreparingMonthlyList preparing;
  @Autowired ListDrafts drafts;
  @Autowired Clock clock;
  @Autowired MockMvcTester mvc;

  private InventedRights rights;

  @BeforeEach
  void freshMonth() {
    rights = new InventedRights(jdbc);
  }

  @Test
  void aDraftSaysWhatTheRightsSay() {
    rights.grant("Țurcanu", 70100, InventedRights.intoAccount());
    var changed = rights.grant("Zamfir", 50000, InventedRights.byPost());
    var first = open(MonthlyList.Scheme.VMI);
    preparing.close(first, seen(first), SignIn.officer("plati"), clock.instant());
    jdbc.sql("update financialaid.entitlement_amount set gross = 40000, inclusion_aid = 40000, net = 40000 where entitlement_id = :id").param("id", changed).update();
    rights.grant("Albu", 36600, InventedRights.byPost());
    assertSame(open(MonthlyList.Scheme.VMI));
  }

  @Test
  void aDraftForHeatingKnowsSourcesAndSuppliers() {
    rights.grantHeating("Țurcanu", 20000, "NATURAL_GAS", rights.month, rights.month.plusMonths(2), null);
    rights.grantHeating("Albu", 30000, "SOLID_OR_OIL", rights.month, rights.month.plusMonths(2), rights.month);
    rights.grantSupplement("Zamfir", 3000, rights.month);
    assertSame(open(MonthlyList.Scheme.HEATING));
  }

  private void assertSame(UUID id) {
    var live = find(id);
    drafts.calculate(id);
    var draft = find(id);
    assertThat(draft.isDraft()).isTrue();
    assertThat(lines(draft).lines()).as("lines in their order").isNotEmpty().isEqualTo(lines(live).lines());
    for (var group : LineGroup.values()) {
      assertThat(register.lines(draft, SignIn.officer("plati"), "", group, ListPage.Asked.of(null, null)).lines())
          .isEqualTo(register.lines(live, SignIn.officer("plati"), "", group, ListPage.Asked.of(null, null)).lines());
    }
    assertThat(register.lines(draft, SignIn.officer("plati"), "albu", null, ListPage.Asked.of(null, null)).lines()).hasSize(1);
    assertThat(register.totals(draft)).isEqualTo(register.totals(live));
    assertThat(register.supplies(draft)).isEqualTo(register.supplies(live));
    assertThat(mvc.get().uri("/financialaid/monthly-lists/" + id).with(SignIn.as("plati")).exchange()).hasStatusOk().bodyText().contains("Lista este mare", "Albu")
        .doesNotContain("??");
  }

  @Test
  void whatWasGrantedSinceIsNotClosedUnseen() {
    rights.grant("Țurcanu", 70100, InventedRights.intoAccount());
    var id = open(MonthlyList.Scheme.VMI);
    drafts.calculate(id);
    rights.grant("Albu", 36600, InventedRights.byPost());
    assertThat(lines(find(id)).lines()).as("as it was a moment ago").hasSize(1);
    assertThatThrownBy(() -> preparing.close(id, seen(id), SignIn.officer("plati"), clock.instant())).isInstanceOf(RuleViolated.class)
        .hasMessage("financialaid.list.changed");
    drafts.calculate(id);
    preparing.close(id, seen(id), SignIn.officer("plati"), clock.instant());
    assertThat(find(id).totals().lines()).isEqualTo(2);
    assertThat(find(id).isDraft()).isFalse();
    assertThat(jdbc.sql("select count(*) from financialaid.monthly_list_draft where list_id = :id").param("id", id).query(Integer.class).single()).isZero();
  }

  @Test
  void onlyALargeListHasADraftAndAnOldOneIsCalculatedAgain() {
    var one = rights.grant("Țurcanu", 70100, InventedRights.intoAccount());
    var id = open(MonthlyList.Scheme.VMI);
    assertThat(drafts.look(find(id))).isEqualTo(ListDrafts.State.EXACT);
    jdbc.sql("""
        insert into financialaid.entitlement select (json_populate_record(e, json_build_object('id', gen_random_uuid(), 'household_id', gen_random_uuid()))).*
        from financialaid.entitlement e cross join generate_series(1, :many) where e.id = :id""").param("many", ListDrafts.LARGE).param("id", one).update();
    assertThat(drafts.look(find(id))).as("not calculated yet").isEqualTo(ListDrafts.State.BEGUN);
    assertThat(mvc.get().uri("/financialaid/monthly-lists/" + id).with(SignIn.as("plati")).exchange()).hasStatusOk().bodyText()
        .contains("se calculează acum", "hx-trigger=\"every 2s\"").doesNotContain("Închide lista", "??");
    drafts.calculate(id);
    assertThat(drafts.look(find(id))).isEqualTo(ListDrafts.State.DRAFT);
    jdbc.sql("update financialaid.monthly_list set drafted_at = :at where id = :id").param("at", clock.instant().minus(Duration.ofMinutes(3)).atOffset(ZoneOffset.UTC))
        .param("id", id).update();
    assertThat(drafts.look(find(id))).as("shown while it is calculated again").isEqualTo(ListDrafts.State.DRAFT);
  }

  private MonthlyList find(UUID id) {
    return register.find(id).orElseThrow();
  }

  private MonthlyListRegister.Lines lines(MonthlyList list) {
    return register.lines(list, SignIn.officer("plati"), "", null, ListPage.Asked.of(null, "50"));
  }

  private UUID open(MonthlyList.Scheme scheme) {
    return preparing.open(scheme, rights.month, SignIn.officer("plati"), clock.instant());
  }

  private PreparingMonthlyList.Seen seen(UUID id) {
    return PreparingMonthlyList.Seen.of(register.totals(find(id)));
  }
}
