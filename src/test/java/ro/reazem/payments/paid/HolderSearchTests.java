package ro.reazem.payments.paid;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import ro.reazem.platform.web.ListPage;
import ro.reazem.testing.ManyRights;
import ro.reazem.testing.SignIn;

/** Among many rights a holder is found by indexes: whoever stands at the counter does not wait. */
@SpringBootTest
@AutoConfigureMockMvc
class HolderSearchTests {

  private static final int MANY = 4000;

  @Autowired JdbcClient jdbc;
  @Autowired TransactionTemplate transaction;
  @Autowired HolderRegister register;
  @Autowired Clock clock;

  @Test
  void noTableIsReadFromEndToEnd() {
    transaction.executeWithoutResult(status -> {
      status.setRollbackOnly();
      ManyRights.of(jdbc, "TMANYHOLDERS", MANY, SignIn.UNIT, LocalDate.now(clock));
      // families of letters alone, as a name is looked for
      jdbc.sql("""
          update directory.person p set family_name = initcap(translate(to_char(i.n, 'FM0000'), '0123456789', 'qwzxvbnmkj')) || 'escu' from invented i
          where i.holder = p.id""").update();
      jdbc.sql("""
          insert into payments.identified_person (person_id, revision, told_at, cnp) select holder, 1, now(), '99999999' || to_char(n, 'FM00000') from invented""").update();
      ManyRights.analyze(jdbc);
      jdbc.sql("analyze payments.identified_person").update();

      for (var text : List.of("qwzx", "Qwzxescu Ana", "123/2026", "123", "9999999900123")) {
        long before = readWhole();
        assertThat(register.find(HolderAsked.of(text), SignIn.officer("plati"), new ListPage.Asked(1, 10)).lines()).as(text)
            .anyMatch(line -> line.number().equals("123/2026"));
        assertThat(readWhole() - before).as("tables that were read whole to find %s", text).isZero();
      }
    });
  }

  /** How often the tables of the search were read whole in this transaction. */
  private long readWhole() {
    return jdbc.sql("""
        select sum(seq_scan) from pg_stat_xact_user_tables where (schemaname, relname) in (('directory', 'person'), ('directory', 'case_relation'),
          ('payments', 'known_right'), ('payments', 'identified_person'))""").query(Long.class).single();
  }
}
