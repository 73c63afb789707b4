package ro.reazem.identity.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.directory.access.CaseAccess;
import ro.reazem.kernel.CaseRef;
import ro.reazem.platform.security.Level;
import ro.reazem.platform.security.Officer;

/** The cases of all contexts as far as access to them is decided here: to whom they belong, never what they say. */
@Component
class CasesOfDomain {

  private final JdbcClient jdbc;

  CasesOfDomain(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A case of a domain in which the officer holds a role; for a stranger to the domain there is none. */
  Optional<KnownCase> ofDomain(String context, UUID id, Officer officer) {
    boolean colleague = officer.roles().stream().anyMatch(role -> role.context().equals(context)
        && (role.level() == Level.READ || role.level() == Level.WORK));
    return colleague ? find(context, id, officer) : Optional.empty();
  }

  /** A case whose responsible officer or head the officer is: who may let others in. */
  Optional<KnownCase> inCharge(String context, UUID id, Officer officer) {
    return find(context, id, officer).filter(known -> officer.id().equals(known.responsibleId())
        || officer.roles().stream().anyMatch(role -> role.context().equals(context) && role.level() == Level.APPROVE
            && role.unit().equals(known.unitId())));
  }

  /** The cases of a domain with the lowest numbers. */
  List<KnownCase> first(String context, int most) {
    return jdbc.sql("""
        select context, case_id, number, path, unit_id, responsible_id from directory.case_relation
        where context = :context order by length(number), number limit :most""").param("context", context).param("most", most)
        .query(CasesOfDomain::known).list();
  }

  /** A case that is hidden from the officer is not there. */
  private Optional<KnownCase> find(String context, UUID id, Officer officer) {
    return jdbc.sql("""
        select c.context, c.case_id, c.number, c.path, c.unit_id, c.responsible_id from directory.case_relation c
        where c.context = :context and c.case_id = :id and\s""" + CaseAccess.unlessKeptOut("c")).param("context", context).param("id", id)
        .param("me", officer.id()).query(CasesOfDomain::known).optional();
  }

  private static KnownCase known(ResultSet row, int number) throws SQLException {
    return new KnownCase(new CaseRef(row.getString("context"), row.getObject("case_id", UUID.class)), row.getString("number"),
        row.getString("path"), row.getObject("unit_id", UUID.class), row.getObject("responsible_id", UUID.class));
  }
}
