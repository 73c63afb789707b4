package ro.reazem.worklist.sight;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.platform.security.HeldRole;
import ro.reazem.platform.security.Level;
import ro.reazem.platform.security.Officer;

/**
 * Which cases an officer may see in the work list: those they are responsible for or work on in the team, and those of the units for which
 * they hold a role in the case's own context. Every list, count, search and timeline puts {@link #OF} into its where clause, or reads the
 * {@link #BRANCHES} that are its parts, and binds both with {@link #bind}.
 */
@Component("worklistSight")
public class Sight {

  /** The predicate for the alias c of worklist.known_case. */
  public static final String OF = """
      (c.responsible_id = :me or :me::uuid = any (c.team_ids)
        or (c.context || ' ' || c.unit_id) = any (:held::text[]))""";

  /**
   * The same predicate as parts that do not overlap, each of which an index answers in the order of the list. Each is a condition on c;
   * the last stands once for every unit held, as held.context and held.unit_id.
   */
  public static final List<String> BRANCHES = List.of(
      "c.responsible_id = :me and not (c.context || ' ' || c.unit_id) = any (:held::text[])",
      "c.team_ids @> array[:me::uuid] and c.team_ids <> '{}' and c.responsible_id is distinct from :me "
          + "and not (c.context || ' ' || c.unit_id) = any (:held::text[])");

  private static final Set<Level> SEEING = Set.of(Level.READ, Level.WORK, Level.APPROVE, Level.PAY, Level.AUDIT);

  /** Binds :me and :held, and the same as the pairs :contexts and :units. */
  public JdbcClient.StatementSpec bind(JdbcClient.StatementSpec query, Officer officer) {
    var held = held(officer, SEEING);
    return query.param("me", officer.id()).param("held", held)
        .param("contexts", Arrays.stream(held).map(pair -> pair.substring(0, pair.indexOf(' '))).toArray(String[]::new))
        .param("units", Arrays.stream(held).map(pair -> UUID.fromString(pair.substring(pair.indexOf(' ') + 1))).toArray(UUID[]::new));
  }

  /** The contexts and units, each as context and id with a space between, for which the officer holds one of the levels. */
  public String[] held(Officer officer, Set<Level> levels) {
    return officer.roles().stream().filter(role -> levels.contains(role.level())).map(Sight::held).distinct().sorted().toArray(String[]::new);
  }

  /** The contexts of whose cases the officer may see any by a role. */
  public List<String> contexts(Officer officer) {
    return officer.roles().stream().filter(role -> SEEING.contains(role.level())).map(HeldRole::context).distinct().sorted().toList();
  }

  private static String held(HeldRole role) {
    return role.context() + " " + role.unit();
  }
}
