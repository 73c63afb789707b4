package ro.reazem.financialaid.takeover;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.platform.jdbc.JsonRows;

/** Says in the rows of a file what became of them; the state of the rows is the state of the work. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class DoneRows {

  private final JdbcClient jdbc;

  DoneRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * A row that was taken over, into a right or a contract.
   *
   * @param opened the request or the housing file that was opened for it
   */
  record Done(int line, UUID opened, @Nullable UUID right, @Nullable UUID tenancy) {}

  void mark(UUID takeover, List<Done> done) {
    jdbc.sql("""
        update financialaid.takeover_row r set state = 'DONE', application_id = one.application_id, entitlement_id = one.entitlement_id,
          tenancy_id = one.tenancy_id
        from json_populate_recordset(null::financialaid.takeover_row, cast(:rows as json)) one where r.takeover_id = :id and r.line = one.line""")
        .param("id", takeover).param("rows", JsonRows.of(done, one -> JsonRows.row("line", one.line(), "application_id", one.opened(),
            "entitlement_id", one.right(), "tenancy_id", one.tenancy()))).update();
  }
}
