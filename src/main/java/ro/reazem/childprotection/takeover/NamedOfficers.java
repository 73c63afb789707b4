package ro.reazem.childprotection.takeover;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.text.Folding;

/** Finds the case managers whom rows name among the officers at work (managerul de caz din rând), by the name under which colleagues know them. */
@Component("childTakeoverOfficers")
class NamedOfficers {

  private final JdbcClient jdbc;

  NamedOfficers(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** @throws RuleViolated when nobody at work has that name, or several have it */
  UUID find(String name) {
    var words = String.join(" ", Folding.words(name));
    var found = jdbc.sql("""
        select id, name from directory.officer where active and platform.fold(name) like '%' || :word || '%' order by id limit 50""")
        .param("word", words.split(" ")[0]).query(KnownPersons.Known.class).list().stream().filter(one -> NameLikeness.isSame(one.name(), name)).toList();
    RuleViolated.require(!found.isEmpty(), "childprotection.takeover.managerUnknown");
    RuleViolated.require(found.size() == 1, "childprotection.takeover.managerSeveral");
    return found.getFirst().id();
  }
}
