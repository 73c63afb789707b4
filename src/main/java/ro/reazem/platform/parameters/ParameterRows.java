package ro.reazem.platform.parameters;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ro.reazem.kernel.DateRange;
import ro.reazem.kernel.LegalBasis;

/** How rows of the parameter tables read. */
final class ParameterRows {

  private ParameterRows() {}

  static Parameter parameter(ResultSet row, int number) throws SQLException {
    var choices = row.getString("choices");
    return new Parameter(row.getString("code"), row.getString("context"), row.getString("family"),
        ParameterKind.valueOf(row.getString("kind")), row.getString("unit"),
        choices.isEmpty() ? List.of() : List.of(choices.split(" ")), row.getString("title_ro"), row.getString("title_en"));
  }

  static ParameterValue value(ResultSet row, int number) throws SQLException {
    return new ParameterValue(row.getObject("id", UUID.class), row.getString("code"), row.getString("value"),
        new DateRange(row.getObject("valid_from", LocalDate.class), row.getObject("valid_to", LocalDate.class)),
        Standing.valueOf(row.getString("standing")), row.getObject("confirmed_by") != null,
        basis(row.getString("act"), row.getString("article")), row.getString("source"));
  }

  static @Nullable LegalBasis basis(String act, String article) {
    return act.isEmpty() ? null : new LegalBasis(act, article);
  }
}
