package ro.reazem.platform.parameters;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.platform.jdbc.CappedTotal;
import ro.reazem.platform.jdbc.Columns;
import ro.reazem.platform.text.Folding;
import ro.reazem.platform.web.ListPage;

/** The register of legal parameters as officers read it. The same for everybody: it holds no cases. */
@Component
class ParameterRegister {

  private static final String FOUND = """
      from platform.parameter p
      left join platform.parameter_value v on v.code = p.code and v.withdrawn_at is null
        and :day between v.valid_from and coalesce(v.valid_to, date '9999-12-31')
      where (:family = '' or p.family = :family)
        and (:words = '' or platform.fold(p.code || ' ' || p.title_ro || ' ' || p.title_en) like :words)
        and (:state = '' or :state = 'open' and (v.standing is null or v.standing = 'TO_BE_SET')
          or :state = 'unconfirmed' and v.confirmed_at is null and v.standing <> 'TO_BE_SET'
          or :state = 'marked' and v.standing in ('RECALLED', 'INTERNAL'))
      """;

  private final JdbcClient jdbc;

  ParameterRegister(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** What is looked for. */
  record Search(String words, String family, String state) {}

  /** A parameter with the version in force today, if there is one. */
  record Row(Parameter parameter, @Nullable Version version) {}

  /** A version with its whole history. */
  record Version(UUID id, String code, String value, LocalDate from, @Nullable LocalDate to, String act, String article,
      String source, Standing standing, String enteredBy, Instant enteredAt, @Nullable UUID enteredById, String confirmedBy,
      @Nullable Instant confirmedAt, String withdrawnBy, @Nullable Instant withdrawnAt, String withdrawalReason, long number) {

    public boolean counts() {
      return withdrawnAt == null;
    }

    public boolean confirmable() {
      return withdrawnAt == null && confirmedAt == null && standing != Standing.TO_BE_SET;
    }
  }

  CappedTotal count(Search search, LocalDate day) {
    return CappedTotal.of(query("select count(*) from (select 1 " + FOUND + " limit 1001) found", search, day)
        .query(Integer.class).single());
  }

  List<Row> page(Search search, LocalDate day, ListPage page) {
    return query("select p.*, v.*, p.code as parameter_code " + FOUND
        + " order by p.position limit :size offset :offset", search, day)
        .param("size", page.size()).param("offset", page.offset())
        .query((row, number) -> new Row(parameter(row), row.getObject("id") == null ? null : version(row, number))).list();
  }

  Optional<Parameter> parameter(String code) {
    return jdbc.sql("select * from platform.parameter where code = :code").param("code", code)
        .query(ParameterRows::parameter).optional();
  }

  /** All versions, the newest period first, withdrawn ones after the one that counts. */
  List<Version> history(String code) {
    return jdbc.sql("""
        select * from platform.parameter_value where code = :code
        order by valid_from desc, withdrawn_at desc nulls first""").param("code", code).query(ParameterRegister::version).list();
  }

  List<Version> everything() {
    return jdbc.sql("""
        select v.* from platform.parameter_value v join platform.parameter p on p.code = v.code
        order by p.position, v.valid_from, v.withdrawn_at nulls first""").query(ParameterRegister::version).list();
  }

  List<String> families() {
    return jdbc.sql("select family from platform.parameter group by family order by min(position)").query(String.class).list();
  }

  private JdbcClient.StatementSpec query(String sql, Search search, LocalDate day) {
    var folded = Folding.fold(search.words()).replace("%", "").replace("_", "\\_");
    return jdbc.sql(sql).param("day", day).param("family", search.family()).param("state", search.state())
        .param("words", folded.isBlank() ? "" : "%" + folded.strip().replace(" ", "%") + "%");
  }

  static Parameter parameter(ResultSet row) throws SQLException {
    var choices = row.getString("choices");
    return new Parameter(row.getString("parameter_code"), row.getString("context"), row.getString("family"),
        ParameterKind.valueOf(row.getString("kind")), row.getString("unit"),
        choices.isEmpty() ? List.of() : List.of(choices.split(" ")), row.getString("title_ro"), row.getString("title_en"));
  }

  static Version version(ResultSet row, int number) throws SQLException {
    return new Version(row.getObject("id", UUID.class), row.getString("code"), row.getString("value"),
        row.getObject("valid_from", LocalDate.class), row.getObject("valid_to", LocalDate.class), row.getString("act"),
        row.getString("article"), row.getString("source"), Standing.valueOf(row.getString("standing")),
        row.getString("entered_by_name"), row.getObject("entered_at", OffsetDateTime.class).toInstant(),
        row.getObject("entered_by", UUID.class), text(row, "confirmed_by_name"), Columns.instantOrNull(row, "confirmed_at"),
        text(row, "withdrawn_by_name"), Columns.instantOrNull(row, "withdrawn_at"), text(row, "withdrawal_reason"), row.getLong("version"));
  }

  private static String text(ResultSet row, String column) throws SQLException {
    var text = row.getString(column);
    return text == null ? "" : text;
  }
}
