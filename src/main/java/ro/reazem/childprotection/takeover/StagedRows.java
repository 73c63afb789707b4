package ro.reazem.childprotection.takeover;

import java.sql.Array;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The rows of files on their way (rândurile în lucru): the state of the rows is the state of the work, so that what was broken off goes on. */
@Component("childTakeoverRows")
@Transactional(propagation = Propagation.MANDATORY)
class StagedRows {

  private final JdbcClient jdbc;

  StagedRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Line> in(UUID takeover, String state, int most) {
    return jdbc.sql("select id, line, cells from childprotection.takeover_row where takeover_id = :id and state = :state order by line limit :most")
        .param("id", takeover).param("state", state).param("most", most).query((row, n) -> line(row.getObject("id", UUID.class), row.getInt("line"),
            row.getArray("cells"))).list();
  }

  /** Whose row is the next in that state. */
  @Nullable UUID nextPerson(UUID takeover, String state) {
    return jdbc.sql("select person_id from childprotection.takeover_row where takeover_id = :id and state = :state order by line limit 1")
        .param("id", takeover).param("state", state).query(UUID.class).optional().orElse(null);
  }

  List<Line> of(UUID takeover, String state, UUID person) {
    return jdbc.sql("select id, line, cells from childprotection.takeover_row where takeover_id = :id and state = :state and person_id = :person order by line")
        .param("id", takeover).param("state", state).param("person", person).query((row, n) -> line(row.getObject("id", UUID.class), row.getInt("line"),
            row.getArray("cells"))).list();
  }

  void found(UUID row, UUID person) {
    jdbc.sql("update childprotection.takeover_row set state = 'FOUND', person_id = :person where id = :id").param("person", person).param("id", row).update();
  }

  void settle(Verdict what) {
    var row = what.line().id();
    jdbc.sql("update childprotection.takeover_row set state = :state where id = :id").param("state", what.state()).param("id", row).update();
    jdbc.sql("delete from childprotection.takeover_finding where row_id = :id").param("id", row).update();
    int position = 0;
    for (var one : what.findings()) {
      var column = one.column();
      jdbc.sql("""
          insert into childprotection.takeover_finding (row_id, position, severity, column_name, code, arguments)
          values (:id, :position, :severity, :column, :code, :arguments)""").param("id", row).param("position", position++)
          .param("severity", one.severity().name()).param("column", column == null ? null : column.name()).param("code", one.code())
          .param("arguments", one.arguments().toArray(String[]::new)).update();
    }
  }

  private static Line line(UUID id, int line, Array cells) throws java.sql.SQLException {
    return new Line(id, line, List.of((String[]) cells.getArray()));
  }
}
