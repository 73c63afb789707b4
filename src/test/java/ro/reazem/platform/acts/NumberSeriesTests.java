package ro.reazem.platform.acts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;
import ro.reazem.kernel.CaseRef;
import ro.reazem.kernel.RuleViolated;

@SpringBootTest
@AutoConfigureMockMvc
class NumberSeriesTests {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 18);

  @Autowired NumberSeries series;
  @Autowired Acts acts;
  @Autowired TransactionTemplate transaction;
  @Autowired JdbcClient jdbc;

  private final String issuer = "issuer-" + UUID.randomUUID();

  @Test
  void sixteenHandsTakingNumbersLeaveNoGapAndNoDoubleThoughSomeActsFail() throws Exception {
    var given = new ConcurrentLinkedQueue<Integer>();
    var takings = IntStream.range(0, 16).mapToObj(hand -> (Callable<Void>) () -> {
      var random = new Random(hand);
      for (int i = 0; i < 25; i++) {
        transaction.executeWithoutResult(status -> {
          int number = series.next(issuer, "dispozitie", DAY).number();
          if (random.nextInt(3) == 0) {
            status.setRollbackOnly();
          } else {
            given.add(number);
          }
        });
      }
      return null;
    }).toList();

    try (var hands = Executors.newFixedThreadPool(16)) {
      for (var taking : hands.invokeAll(takings)) {
        taking.get();
      }
    }

    assertThat(given.size()).isBetween(200, 399);
    assertThat(given.stream().sorted()).containsExactlyElementsOf(IntStream.rangeClosed(1, given.size()).boxed().toList());
  }

  @Test
  void everyIssuerKindAndYearCountsFromOne() {
    assertThat(List.of(next("dispozitie", DAY), next("dispozitie", DAY), next("hotarare", DAY),
        next("dispozitie", DAY.plusYears(1)))).containsExactly(1, 2, 1, 1);
  }

  @Test
  void aNumberIsTakenOnlyWithinTheTransactionOfItsAct() {
    assertThatThrownBy(() -> series.next(issuer, "dispozitie", DAY)).isInstanceOf(IllegalTransactionStateException.class);
  }

  @Test
  void anActCannotBeAntedated() {
    next("dispozitie", DAY);
    assertThatThrownBy(() -> next("dispozitie", DAY.minusDays(1))).isInstanceOf(RuleViolated.class)
        .hasMessage("platform.acts.antedated");
    assertThat(next("dispozitie", DAY)).isEqualTo(2);
  }

  @Test
  void anIssuedActIsFoundByItsCaseAndNeverChanges() {
    var aCase = new CaseRef("financialaid", UUID.randomUUID());
    var first = issue(ActDraft.first(issuer, "dispozitie", DAY, "Acordare VMI", aCase, UUID.randomUUID(), UUID.randomUUID()));
    var second = issue(new ActDraft(issuer, "dispozitie", DAY, "Modificare VMI", aCase, UUID.randomUUID(),
        UUID.randomUUID(), first.id(), null));

    assertThat(acts.of(aCase)).containsExactly(first, second);
    assertThat(acts.find(second.id())).contains(second);
    assertThat(second.number().cited()).isEqualTo("2 din 18.11.2026");
    assertThatThrownBy(() -> jdbc.sql("update platform.act set subject = 'altul' where id = :id")
        .param("id", first.id().value()).update()).isInstanceOf(DataAccessException.class).hasMessageContaining("never changed");
    assertThatThrownBy(() -> jdbc.sql("delete from platform.act where id = :id").param("id", first.id().value()).update())
        .isInstanceOf(DataAccessException.class).hasMessageContaining("never changed");
  }

  @Test
  void anActIsReplacedOnlyOnceAndNotSignedByItsProposer() {
    var aCase = new CaseRef("financialaid", UUID.randomUUID());
    var officer = UUID.randomUUID();
    var first = issue(ActDraft.first(issuer, "dispozitie", DAY, "Acordare", aCase, officer, null));
    issue(new ActDraft(issuer, "dispozitie", DAY, "Modificare", aCase, officer, null, first.id(), null));

    assertThatThrownBy(() -> issue(new ActDraft(issuer, "dispozitie", DAY, "Alta", aCase, officer, null, first.id(), null)))
        .hasMessageContaining("act_is_replaced_once");
    assertThatThrownBy(() -> issue(ActDraft.first(issuer, "dispozitie", DAY, "A sa", aCase, officer, officer)))
        .hasMessageContaining("act_is_not_signed_by_its_proposer");
    assertThat(next("dispozitie", DAY)).isEqualTo(3);
  }

  @Test
  void thePaperIsRenderedOnceAndServedFromTheRegisterAfterwards() {
    var act = issue(ActDraft.first(issuer, "dispozitie", DAY, "Acordare", new CaseRef("financialaid", UUID.randomUUID()),
        UUID.randomUUID(), null));

    var first = acts.file(act.id(), () -> new byte[] {1, 2, 3});
    var again = acts.file(act.id(), () -> new byte[] {9});

    assertThat(again.bytes()).containsExactly(1, 2, 3);
    assertThat(again.sum()).isEqualTo(first.sum())
        .isEqualTo("039058c6f2c0cb492c533b0a4d14ef77cc0f78abccced5287d84a1a2011cfb81");
  }

  private int next(String kind, LocalDate date) {
    return transaction.execute(status -> series.next(issuer, kind, date).number());
  }

  private Act issue(ActDraft draft) {
    return transaction.execute(status -> acts.issue(draft));
  }
}
