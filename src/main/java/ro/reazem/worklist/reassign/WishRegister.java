package ro.reazem.worklist.reassign;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.kernel.CaseRef;
import ro.reazem.platform.security.Officer;
import ro.reazem.worklist.sight.CaseWords;
import ro.reazem.worklist.sight.Sight;

/** What a head may give away, and what became of the wishes of a batch. */
@Component
class WishRegister {

  private final JdbcClient jdbc;
  private final Sight sight;
  private final CaseWords words;

  WishRegister(JdbcClient jdbc, Sight sight, CaseWords words) {
    this.jdbc = jdbc;
    this.sight = sight;
    this.words = words;
  }

  /** A case the head may give. */
  record Known(String number, @Nullable UUID responsible) {}

  /** The outcome for one case; the case shows only its number, which the head knew. */
  record Row(String number, String outcome, String text) {}

  /** Somebody a case can be given to. */
  record Colleague(UUID id, String name, String unit) {}

  Optional<Known> known(Officer head, CaseRef ref) {
    return sight.bind(jdbc.sql("""
        select c.number, c.responsible_id from worklist.known_case c
        where c.context = :context and c.id = :id and (c.context || ' ' || c.unit_id) = any (:heads::text[])""" + Sight.UNLESS_BARRED), head)
        .param("context", ref.context()).param("id", ref.id()).param("heads", sight.headed(head))
        .query((row, n) -> new Known(row.getString("number"), row.getObject("responsible_id", UUID.class))).optional();
  }

  /** The wishes of a batch that the officer made. */
  List<Row> outcomes(Officer head, UUID batch) {
    return sight.bind(jdbc.sql("select * from worklist.wish where batch_id = :batch and by_officer = :me order by number, id"), head)
        .param("batch", batch).query(this::row).list();
  }

  /** Officers of the units whose cases the head gives, and of the units beside them. */
  List<Colleague> colleagues(Officer head) {
    return sight.bind(jdbc.sql("""
        select o.id, o.name, coalesce(u.name, '') as unit from directory.officer o left join directory.unit u on u.id = o.unit_id
        where o.active order by o.unit_id <> :own, u.name, o.name, o.id limit 1000"""), head).param("own", head.unit()).query(Colleague.class).list();
  }

  private Row row(ResultSet row, int n) throws SQLException {
    var code = row.getString("code");
    return new Row(row.getString("number"), row.getString("outcome"), code.isEmpty() ? "" : words.reason(code));
  }
}
