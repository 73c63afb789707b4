package ro.reazem.people.merge;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.people.person.MergeField;
import ro.reazem.people.person.NoSuchPerson;

/** Reads two records side by side, field by field. Of a CNP only the end comes along. */
@Component
class MergeComparing {

  private final JdbcClient jdbc;

  MergeComparing(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * One field of both records.
   *
   * @param differs whether there is something to choose
   */
  record Row(MergeField field, String survivor, String absorbed, boolean differs) {

    /** Which one stays when nobody chooses. */
    public boolean absorbedByDefault() {
      return differs && (survivor.isEmpty() || survivor.equals("NOT_STATED"));
    }
  }

  /** A record as far as it is compared. */
  record Side(UUID id, String name, String temporaryId, boolean merged, String cnp, Map<MergeField, String> values) {}

  Side side(UUID id) {
    return jdbc.sql("""
        select p.*, trim(p.given_name || ' ' || p.family_name) as name,
          coalesce(p.document_kind || ' ' || p.document_series || ' ' || p.document_number, '') as document,
          coalesce((select string_agg(concat_ws(', ', pl.label, nullif(a.street, ''), nullif(a.number, ''), nullif(a.note, '')), '; '
              order by a.kind, a.since) from people.person_address a left join directory.place pl on pl.siruta = a.siruta
            where a.person_id = p.id and not p.sheltered and a.until is null and a.kind in ('DOMICILE', 'RESIDENCE')), '') as lives_at,
          coalesce((select concat_ws(', ', pl.label, nullif(a.street, ''), nullif(a.number, ''), to_char(m.since, 'DD.MM.YYYY'))
            from people.household_member m join people.household_address a on a.household_id = m.household_id and a.until is null
            left join directory.place pl on pl.siruta = a.siruta where m.person_id = p.id and not p.sheltered and m.until is null limit 1), '') as household
        from people.person p where p.id = :id""").param("id", id).query((row, number) -> side(row)).optional().orElseThrow(NoSuchPerson::new);
  }

  static List<Row> rows(Side survivor, Side absorbed) {
    var rows = new ArrayList<Row>();
    for (var field : MergeField.values()) {
      var one = survivor.values().getOrDefault(field, "");
      var other = absorbed.values().getOrDefault(field, "");
      rows.add(new Row(field, one, other, field == MergeField.CNP ? !survivor.cnp().equals(absorbed.cnp())
          : field == MergeField.HOUSEHOLD ? !one.isEmpty() && !other.isEmpty() && !one.equals(other) : !one.equals(other)));
    }
    return rows;
  }

  private static Side side(ResultSet row) throws SQLException {
    var values = new EnumMap<MergeField, String>(MergeField.class);
    var cnp = text(row, "cnp");
    for (var field : MergeField.values()) {
      values.put(field, switch (field) {
        case CNP -> cnp.isEmpty() ? "" : "•••" + cnp.substring(9);
        case ADDRESSES -> text(row, "lives_at");
        default -> text(row, field.name().toLowerCase(java.util.Locale.ROOT));
      });
    }
    return new Side(row.getObject("id", UUID.class), row.getString("name"), text(row, "temporary_id"), row.getString("merged_into") != null,
        cnp, values);
  }

  private static String text(ResultSet row, String column) throws SQLException {
    var value = row.getString(column);
    return value == null ? "" : value;
  }
}
