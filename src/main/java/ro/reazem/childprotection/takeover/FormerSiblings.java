package ro.reazem.childprotection.takeover;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.childprotection.childcase.ChildCaseId;
import ro.reazem.childprotection.childcase.TakingCasesOver;

/** Brothers and sisters bear one sign in a file (grupul de frați): each case that is taken over joins those of the same sign before it. */
@Component("childTakeoverSiblings")
@Transactional(propagation = Propagation.MANDATORY)
class FormerSiblings {

  private final TakingCasesOver cases;
  private final JdbcClient jdbc;

  FormerSiblings(TakingCasesOver cases, JdbcClient jdbc) {
    this.cases = cases;
    this.jdbc = jdbc;
  }

  void join(ChildCaseId own, String sign, Work work) {
    if (sign.isEmpty()) {
      return;
    }
    jdbc.sql("""
        select o.file_id from childprotection.takeover_row r join childprotection.taken_over o on o.row_id = r.id
        where r.takeover_id = :id and r.state = 'DONE' and platform.fold(r.cells[:column]) = platform.fold(:sign) and o.file_id <> :own
        order by r.line limit 1""").param("id", work.id()).param("column", TakeoverColumn.SIBLINGS.ordinal() + 1).param("sign", sign).param("own", own.value())
        .query(UUID.class).optional().ifPresent(other -> cases.join(new ChildCaseId(other), own, work.officer()));
  }
}
