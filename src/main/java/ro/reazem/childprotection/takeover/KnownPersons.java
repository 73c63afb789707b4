package ro.reazem.childprotection.takeover;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.kernel.RuleViolated;

/** Finds in the directory whom rows mean (persoanele din registru); one whose identity is sealed is answered as one that never was. */
@Component("childTakeoverPersons")
class KnownPersons {

  private static final String BORN = "select p.id, p.family_name || ' ' || p.given_name as name from directory.person p where p.born_on = :born";
  private static final String NAMED = " and (platform.fold(p.display_name) = :name or platform.fold(p.family_name || ' ' || p.given_name) = :name "
      + "or platform.fold(p.given_name || ' ' || p.family_name) = :name) and (platform.fold(p.display_name) like :like)";
  private static final String NUMBERED = " and p.cnp_tail = :tail";

  private final JdbcClient jdbc;

  KnownPersons(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Somebody of the directory, by the name that stands there. */
  record Known(UUID id, String name) {}

  /**
   * Whoever has the number is meant also under a name that is written otherwise.
   *
   * @throws RuleViolated when nobody is meant, several may be, or the number belongs to somebody of quite another name
   */
  Known find(WhoIsMeant who) {
    var found = search(who, (who.name().isEmpty() ? "" : NAMED) + (who.tail() == null ? "" : NUMBERED));
    boolean otherwise = found.isEmpty() && who.tail() != null && !who.name().isEmpty();
    var known = otherwise ? search(who, NUMBERED) : found;
    if (known.isEmpty()) {
      throw WhoIsMeant.unknown();
    }
    RuleViolated.require(known.size() == 1, "childprotection.takeover.personSeveral");
    RuleViolated.require(!otherwise || NameLikeness.isLike(who.name(), known.getFirst().name()), "childprotection.takeover.personOtherName");
    return known.getFirst();
  }

  private List<Known> search(WhoIsMeant who, String more) {
    return jdbc.sql(BORN + more + " and not exists (select from directory.sealed s where s.context = 'people' and s.id = p.id) limit 2")
        .param("born", who.bornOn()).param("name", who.name()).param("like", "%" + who.name().split(" ")[0] + "%").param("tail", who.tail())
        .query(Known.class).list();
  }
}
