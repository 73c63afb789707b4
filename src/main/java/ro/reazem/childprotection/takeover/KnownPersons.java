package ro.reazem.childprotection.takeover;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.kernel.RuleViolated;

/** Finds in the directory whom rows mean (persoanele din registru); one whose identity is sealed is answered as one that never was. */
@Component("childTakeoverPersons")
class KnownPersons {

  private final JdbcClient jdbc;

  KnownPersons(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** @throws RuleViolated when nobody is meant, or several may be */
  UUID find(WhoIsMeant who) {
    var named = who.name().isEmpty() ? "" : " and (platform.fold(p.display_name) = :name or platform.fold(p.family_name || ' ' || p.given_name) = :name "
        + "or platform.fold(p.given_name || ' ' || p.family_name) = :name) and (platform.fold(p.display_name) like :like)";
    var numbered = who.tail() == null ? "" : " and p.cnp_tail = :tail";
    List<UUID> found = jdbc.sql("select p.id from directory.person p where p.born_on = :born" + named + numbered + """
         and not exists (select from directory.sealed s where s.context = 'people' and s.id = p.id) limit 2""").param("born", who.bornOn())
        .param("name", who.name()).param("like", "%" + who.name().split(" ")[0] + "%").param("tail", who.tail()).query(UUID.class).list();
    if (found.isEmpty()) {
      throw WhoIsMeant.unknown();
    }
    RuleViolated.require(found.size() == 1, "childprotection.takeover.personSeveral");
    return found.getFirst();
  }
}
