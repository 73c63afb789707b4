package ro.reazem.people.person;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.events.people.MaritalStatus;
import ro.reazem.events.people.Sex;
import ro.reazem.kernel.Address;
import ro.reazem.kernel.Cnp;

/** Reads the entries of many persons at once, as a file is compared with them. */
@Component
public class RegisterEntries {

  private final JdbcClient jdbc;

  RegisterEntries(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public Map<UUID, RegisterEntry> of(Collection<UUID> ids) {
    return ids.isEmpty() ? Map.of() : jdbc.sql("""
        select p.*, array(select f.family_name from people.former_name f where f.person_id = p.id) as former_names,
          a.since, a.siruta, a.street, a.number, a.block, a.stair, a.floor, a.apartment, a.postcode, a.country, a.note,
          (select max(e.until) from people.person_address e where e.person_id = p.id and e.kind = 'DOMICILE') as earlier_until
        from people.person p
        left join people.person_address a on a.person_id = p.id and a.kind = 'DOMICILE' and a.until is null and not p.sheltered
        where p.id = any (:ids)""").param("ids", ids.toArray(UUID[]::new)).query((row, number) -> entry(row)).list().stream()
        .collect(Collectors.toMap(RegisterEntry::id, Function.identity()));
  }

  private static RegisterEntry entry(ResultSet row) throws SQLException {
    var since = row.getObject("since", LocalDate.class);
    return new RegisterEntry(row.getObject("id", UUID.class), row.getLong("version"), details(row),
        row.getObject("died_on", LocalDate.class), List.of((String[]) row.getArray("former_names").getArray()),
        since == null ? null : address(row), since, row.getObject("earlier_until", LocalDate.class));
  }

  private static PersonDetails details(ResultSet row) throws SQLException {
    var cnp = row.getString("cnp");
    return new PersonDetails(row.getString("family_name"), row.getString("given_name"), row.getObject("born_on", LocalDate.class),
        row.getString("birth_place"), Sex.valueOf(row.getString("sex")), MaritalStatus.valueOf(row.getString("marital_status")),
        row.getString("citizenship"), cnp == null ? null : new Cnp(cnp), document(row), row.getString("phone"),
        row.getString("email"));
  }

  private static @Nullable IdentityDocument document(ResultSet row) throws SQLException {
    var kind = row.getString("document_kind");
    return kind == null ? null : new IdentityDocument(IdentityDocument.Kind.valueOf(kind), row.getString("document_series"),
        row.getString("document_number"), row.getString("document_issuer"),
        row.getObject("document_valid_until", LocalDate.class));
  }

  private static Address address(ResultSet row) throws SQLException {
    return new Address(row.getObject("siruta", Integer.class), row.getString("street"), row.getString("number"),
        row.getString("block"), row.getString("stair"), row.getString("floor"), row.getString("apartment"),
        row.getString("postcode"), row.getString("country"), row.getString("note"));
  }
}
