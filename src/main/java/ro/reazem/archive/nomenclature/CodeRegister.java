package ro.reazem.archive.nomenclature;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.platform.jdbc.CappedTotal;
import ro.reazem.platform.web.ListPage;

/** The codes of the nomenclature, which are the institution's and about no case. */
@Component
class CodeRegister {

  private static final String COLUMNS = """
      select c.id, c.code, c.compartment, c.title, c.years, c.commission, c.start_event, c.valid_from, c.source, c.demonstration, c.entered_by_name,
        c.approval_number, c.approved_on, c.approved_by_name, c.withdrawn_by_name, c.withdrawal_reason,
        array(select k.context || ':' || k.kind from archive.code_kind k where k.code_id = c.id order by 1) as kinds
      from archive.file_code c
      """;

  private final JdbcClient jdbc;

  CodeRegister(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A code as the pages show it. */
  record Line(UUID id, String code, String compartment, String title, @Nullable Integer years, boolean commission, String startEvent,
      LocalDate validFrom, String source, boolean demonstration, String enteredByName, @Nullable String approvalNumber,
      @Nullable LocalDate approvedOn, @Nullable String approvedByName, @Nullable String withdrawnByName, @Nullable String withdrawalReason,
      List<String> kinds) {}

  /** A page of the list. */
  record Found(List<Line> lines, ListPage page) {}

  Found list(ListPage.Asked asked) {
    var page = ListPage.of(asked, CappedTotal.of("from archive.file_code", jdbc::sql));
    return new Found(jdbc.sql(COLUMNS + "order by c.code, c.valid_from desc, c.id limit :size offset :offset").param("size", page.size())
        .param("offset", page.offset()).query(CodeRegister::line).list(), page);
  }

  Optional<Line> find(UUID id) {
    return jdbc.sql(COLUMNS + "where c.id = :id").param("id", id).query(CodeRegister::line).optional();
  }

  private static Line line(java.sql.ResultSet row, int number) throws java.sql.SQLException {
    return new Line(row.getObject("id", UUID.class), row.getString("code"), row.getString("compartment"), row.getString("title"),
        row.getObject("years", Integer.class), row.getBoolean("commission"), row.getString("start_event"),
        row.getObject("valid_from", LocalDate.class), row.getString("source"), row.getBoolean("demonstration"), row.getString("entered_by_name"),
        row.getString("approval_number"), row.getObject("approved_on", LocalDate.class), row.getString("approved_by_name"),
        row.getString("withdrawn_by_name"), row.getString("withdrawal_reason"), List.of((String[]) row.getArray("kinds").getArray()));
  }
}
