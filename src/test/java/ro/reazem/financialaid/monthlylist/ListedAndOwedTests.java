package ro.reazem.financialaid.monthlylist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.BeforeTry;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestContextManager;
import org.springframework.transaction.support.TransactionTemplate;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.testing.SignIn;

/** Whatever is granted, changed, ended and closed in whatever order, what the closed lists tell of a right and month sums up to what was owed. */
@SpringBootTest
@AutoConfigureMockMvc
class ListedAndOwedTests {

  private static final int MONTHS = 6;

  @Autowired JdbcClient jdbc;
  @Autowired MonthlyListRegister register;
  @Autowired PreparingMonthlyList preparing;
  @Autowired Clock clock;
  @Autowired TransactionTemplate transaction;

  /** One thing that happens; what cannot happen to the right it names happens to nobody. */
  record Happening(What what, int right, int month, long gross) {}

  enum What {
    GRANT, CHANGE, END, CLOSE
  }

  @BeforeTry
  void wired() throws Exception {
    new TestContextManager(ListedAndOwedTests.class).prepareTestInstance(this);
  }

  @Provide
  Arbitrary<List<Happening>> history() {
    var what = Arbitraries.frequency(net.jqwik.api.Tuple.of(2, What.GRANT), net.jqwik.api.Tuple.of(3, What.CHANGE),
        net.jqwik.api.Tuple.of(1, What.END), net.jqwik.api.Tuple.of(4, What.CLOSE));
    return Combinators.combine(what, Arbitraries.integers().between(0, 3), Arbitraries.integers().between(0, MONTHS - 1),
        Arbitraries.longs().between(50, 2000).map(lei -> lei * 100)).as(Happening::new).list().ofMinSize(6).ofMaxSize(22);
  }

  @Property(tries = 60, shrinking = ShrinkingMode.BOUNDED)
  void whatIsListedOfARightAndMonthIsWhatWasOwedAtTheLastClosing(@ForAll("history") List<Happening> history) {
    transaction.executeWithoutResult(status -> {
      status.setRollbackOnly();
      new Run().through(history);
    });
  }

  /** Plays a history on the database and beside it on a plain table of what is owed. */
  private final class Run {

    final InventedRights rights = new InventedRights(jdbc);
    final List<UUID> ids = new ArrayList<>();
    final List<Integer> since = new ArrayList<>();
    final List<Boolean> over = new ArrayList<>();
    final List<long[]> owed = new ArrayList<>();
    final TreeSet<Integer> closed = new TreeSet<>();

    void through(List<Happening> history) {
      for (var one : history) {
        boolean there = one.right() < ids.size() && !over.get(one.right());
        switch (one.what()) {
          case GRANT -> grant(one);
          case CHANGE -> {
            if (there && one.month() > since.get(one.right())) {
              rights.change(ids.get(one.right()), month(one.month()), one.gross(), InventedRights.byPost());
              set(one.right(), one.month(), one.gross());
              since.set(one.right(), one.month());
            }
          }
          case END -> {
            if (there && one.month() >= since.get(one.right())) {
              rights.end(ids.get(one.right()), month(one.month()).atEndOfMonth());
              set(one.right(), one.month() + 1, 0);
              over.set(one.right(), true);
            }
          }
          case CLOSE -> close(one.month());
        }
      }
    }

    private void grant(Happening one) {
      ids.add(rights.grant("Proba" + ids.size(), one.gross(), InventedRights.byPost(), SignIn.UNIT, month(one.month())));
      since.add(one.month());
      over.add(false);
      owed.add(new long[MONTHS]);
      set(ids.size() - 1, one.month(), one.gross());
    }

    private void close(int month) {
      try {
        var id = preparing.open(MonthlyList.Scheme.VMI, month(month), SignIn.officer("plati"), clock.instant());
        preparing.close(id, PreparingMonthlyList.Seen.of(register.totals(register.find(id).orElseThrow())), SignIn.officer("plati"), clock.instant());
        closed.add(month);
      } catch (RuleViolated nothing) {
        assertThat(nothing.code()).isIn("financialaid.list.nothingToAdd", "financialaid.list.empty");
        // a list without lines stays open in this transaction, as one that somebody opened too early
        jdbc.sql("delete from financialaid.monthly_list where month = :month and status = 'OPEN'").param("month", month(month).atDay(1)).update();
      }
      for (int right = 0; right < ids.size(); right++) {
        for (int earlier : closed.headSet(month, true)) {
          assertThat(listed(right, earlier)).as("right %d in month %d after closing %d", right, earlier, month)
              .isEqualTo(owed.get(right)[earlier]);
        }
      }
    }

    private long listed(int right, int month) {
      return jdbc.sql("""
          select coalesce(sum(gross), 0) from (select entitlement_id, month, gross from financialaid.monthly_list_line
            union all select entitlement_id, month, gross from financialaid.monthly_list_difference) as told
          where entitlement_id = :right and month = :month""").param("right", ids.get(right)).param("month", month(month).atDay(1))
          .query(Long.class).single();
    }

    private void set(int right, int from, long gross) {
      for (int month = from; month < MONTHS; month++) {
        owed.get(right)[month] = gross;
      }
    }

    private YearMonth month(int offset) {
      return rights.month.plusMonths(offset);
    }
  }
}
