package ro.reazem.worklist.sight;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.directory.access.CaseAccess;
import ro.reazem.platform.security.HeldRole;
import ro.reazem.platform.security.Level;
import ro.reazem.platform.security.Officer;

/**
 * Which cases an officer may see in the work list: those they, or whom they stand in for today, are responsible for or work on in the team;
 * those of the units for which they hold a role in the case's own context, restricted ones only where they approve or audit; those they were
 * let into; never one that is hidden from them or that a conflict of interest keeps them out of. Every list, count, search and timeline puts {@link #OF} into its where clause, or reads its {@link #PARTS}, and binds
 * both with {@link #bind}.
 */
@Component("worklistSight")
public class Sight {

  private static final String HELD = "(c.context || ' ' || c.unit_id) = any (:held::text[]) and " + CaseAccess.unlessRestricted("c");
  private static final String NOT_BARRED = "(c.context || ' ' || c.id) <> all (:barred::text[])";

  /** The predicate for the alias c of worklist.known_case. */
  public static final String OF = "((c.responsible_id = any (:officers) or c.team_ids && :officers or " + HELD
      + " or (c.context || ' ' || c.id) = any (:let::text[])) and " + NOT_BARRED + ")";

  /**
   * The same predicate as sources of the alias c, each of which an index answers; they overlap. %1$s stands for further conditions, %2$s for
   * the end of a list in its order. The lists of a team and of grants are short and need no end.
   */
  public static final List<String> PARTS = List.of(
      "unnest(:officers::uuid[]) as mine (id) cross join lateral (select * from worklist.known_case c where c.responsible_id = mine.id and "
          + NOT_BARRED + "%1$s%2$s) as c",
      "(select * from worklist.known_case c where c.team_ids && :officers and c.team_ids <> '{}' and " + NOT_BARRED + "%1$s) as c",
      "(select c.* from unnest(:letContexts::text[], :letIds::uuid[]) as let (context, id) join worklist.known_case c on c.context = let.context "
          + "and c.id = let.id where " + NOT_BARRED + "%1$s) as c",
      "unnest(:contexts::text[], :units::uuid[]) as held (context, unit_id) cross join lateral (select * from worklist.known_case c "
          + "where c.unit_id = held.unit_id and c.context = held.context and " + CaseAccess.unlessRestricted("c") + " and " + NOT_BARRED + "%1$s%2$s) as c");

  /**
   * The same predicate as where clauses for the alias c of worklist.known_case that no case fulfils twice, so that lists of each can be merged in
   * the order of their indexes: one for each pair of context and unit, then what is one's own, the team's or let.
   */
  public static List<String> disjoint(int pairs) {
    var units = IntStream.rangeClosed(1, pairs).mapToObj(n -> "c.unit_id = (:units::uuid[])[" + n + "] and c.context = (:contexts::text[])[" + n
        + "] and " + CaseAccess.unlessRestricted("c") + " and " + NOT_BARRED);
    var notOwn = " and coalesce(c.responsible_id <> all (:officers), true)";
    var others = Stream.of("c.responsible_id = any (:officers)", "c.team_ids && :officers and c.team_ids <> '{}'" + notOwn,
        "(c.context, c.id) in (select * from unnest(:letContexts::text[], :letIds::uuid[])) and not c.team_ids && :officers" + notOwn);
    return Stream.concat(units, others.map(one -> one + " and not (" + HELD + ") and " + NOT_BARRED)).toList();
  }

  public static final String UNLESS_BARRED = " and " + NOT_BARRED;

  /** The same for the alias d of worklist.known_deadline. */
  public static final String DEADLINE_UNLESS_BARRED = " and (d.context || ' ' || d.case_id) <> all (:barred::text[])";

  private static final Set<Level> SEEING = Set.of(Level.READ, Level.WORK, Level.APPROVE, Level.PAY, Level.AUDIT);

  private final CaseAccess access;

  Sight(CaseAccess access) {
    this.access = access;
  }

  /** Binds what the predicate and its parts name: :me, :officers, :held, :overseen, :let, :barred; pairs also as :contexts, :units, :letContexts, :letIds. */
  public JdbcClient.StatementSpec bind(JdbcClient.StatementSpec query, Officer officer) {
    var held = officer.held(SEEING);
    var reach = access.reach(officer);
    return query.param("me", officer.id()).param("officers", reach.officers()).param("held", held).param("let", reach.let())
        .param("letContexts", contexts(reach.let())).param("letIds", ids(reach.let())).param("barred", reach.barred()).param("overseen", reach.overseen())
        .param("contexts", contexts(held)).param("units", ids(held));
  }

  /** How many pairs of context and unit the officer may see. */
  public int pairs(Officer officer) {
    return officer.held(SEEING).length;
  }

  /** The pairs of context and unit that the officer heads (conduce): whose cases they may give, and whose missed deadlines they read of. */
  public String[] headed(Officer officer) {
    return officer.held(Set.of(Level.APPROVE));
  }

  /** The contexts of whose cases the officer may see any by a role. */
  public List<String> contexts(Officer officer) {
    return officer.roles().stream().filter(role -> SEEING.contains(role.level())).map(HeldRole::context).distinct().sorted().toList();
  }

  private static String[] contexts(String[] pairs) {
    return Arrays.stream(pairs).map(pair -> pair.substring(0, pair.indexOf(' '))).toArray(String[]::new);
  }

  private static UUID[] ids(String[] pairs) {
    return Arrays.stream(pairs).map(pair -> UUID.fromString(pair.substring(pair.indexOf(' ') + 1))).toArray(UUID[]::new);
  }}
