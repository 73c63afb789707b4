package ro.reazem.financialaid.indexation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.platform.parameters.LegalParameters;
import ro.reazem.platform.parameters.ParametersInForce;
import ro.reazem.platform.text.Sha256;

/** The indexations as rows, and by which mark a change of the figures that they rest on shows. */
@Component
class Indexations {

  static final String COLUMNS = """
      select id, benefit, month, basis, reasons, outlier_percent, unit_ids, state, prepared_by, prepared_by_name, figures, released_by, released_by_name,
        printed_through from financialaid.indexation where id = :id""";

  private final JdbcClient jdbc;
  private final LegalParameters parameters;

  Indexations(JdbcClient jdbc, LegalParameters parameters) {
    this.jdbc = jdbc;
    this.parameters = parameters;
  }

  Optional<Indexation> find(UUID id) {
    return jdbc.sql(COLUMNS).param("id", id).query(Indexations::row).optional();
  }

  /** The same; of two who work on it one waits for the other. */
  Optional<Indexation> locked(UUID id) {
    return jdbc.sql(COLUMNS + " for update").param("id", id).query(Indexations::row).optional();
  }

  /** The same as long as it is in that state, which it keeps until the end of the transaction; any number may work on it. */
  Optional<Indexation> shared(UUID id, Indexation.State state) {
    return jdbc.sql(COLUMNS + " and state = :state for share").param("id", id).param("state", state.name()).query(Indexations::row).optional();
  }

  private static Indexation row(ResultSet row, int number) throws SQLException {
    return new Indexation(row.getObject("id", UUID.class), row.getString("benefit"), row.getObject("month", LocalDate.class), row.getString("basis"),
        row.getString("reasons"), row.getInt("outlier_percent"), List.of((UUID[]) row.getArray("unit_ids").getArray()),
        Indexation.State.valueOf(row.getString("state")), row.getObject("prepared_by", UUID.class), row.getString("prepared_by_name"), row.getString("figures"),
        row.getObject("released_by", UUID.class), row.getString("released_by_name"), row.getObject("printed_through", UUID.class));
  }

  ParametersInForce law(Indexation of) {
    return parameters.on(of.month());
  }

  /** Whether the figures are those that its lines were calculated with. */
  boolean fresh(Indexation of) {
    return figures(law(of)).equals(of.figures());
  }

  /** Changes with every version of a figure that the minimum inclusion income rests on. */
  static String figures(ParametersInForce law) {
    return Sha256.hex(law.values().stream().filter(one -> counts(one.code())).map(one -> one.code() + " " + one.id()).collect(Collectors.joining("\n")));
  }

  private static boolean counts(String code) {
    return code.startsWith("VMI_") || code.startsWith("COEF_") || code.equals("AVG_GROSS_EARNINGS");
  }
}
