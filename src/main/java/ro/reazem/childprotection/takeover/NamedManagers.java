package ro.reazem.childprotection.takeover;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.security.Officer;

/**
 * The case managers whom a file names, each name once (managerii de caz din fișier): whoever takes it over says which account is meant, or that nobody of the name works here
 * any more, whose cases wait for the head of the unit. It can be said otherwise until the rows are let in.
 */
@Component("childTakeoverManagers")
class NamedManagers {

  /** How the choice of nobody is written in the form. */
  static final String NOBODY = "NOBODY";

  private final JdbcClient jdbc;
  private final Clock clock;

  NamedManagers(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** An account at work. */
  record Account(UUID id, String name, String jobTitle) {}

  /**
   * A name as the file writes it.
   *
   * @param key the same for the same words, whatever their order and signs
   * @param rows how many good rows name it
   * @param proposed the accounts of the same name; only one is taken by itself
   * @param choice id of the account that was chosen, or {@link #NOBODY}; empty while the proposal stands
   */
  record Named(String key, String name, int rows, List<Account> proposed, String choice) {

    public @Nullable Account only() {
      return proposed.size() == 1 ? proposed.getFirst() : null;
    }
  }

  /** What was chosen for a name: an account, or null for nobody who still works here. */
  record Choice(String nameKey, @Nullable UUID officerId) {}

  /** A written name with the number of its rows. */
  private record Written(String name, int rows) {}

  List<Account> accounts() {
    return jdbc.sql("select id, name, job_title from directory.officer where active order by name, id limit 2000").query(Account.class).list();
  }

  /** The names of good rows, by the alphabet. */
  List<Named> of(UUID takeover, List<Account> accounts) {
    var first = new LinkedHashMap<String, Written>();
    jdbc.sql("""
        select r.cells[:at] as name, count(*)::int as rows from childprotection.takeover_row r
        where r.takeover_id = :id and r.state = 'GOOD' and coalesce(trim(r.cells[:at]), '') <> '' group by 1 order by 1""").param("at", TakeoverColumn.MANAGER.ordinal() + 1)
        .param("id", takeover).query(Written.class).list()
        .forEach(one -> first.merge(key(one.name()), one, (before, again) -> new Written(before.name(), before.rows() + again.rows())));
    var chosen = choices(takeover);
    return first.entrySet().stream().map(one -> new Named(one.getKey(), one.getValue().name(), one.getValue().rows(),
        accounts.stream().filter(account -> NameLikeness.isSame(account.name(), one.getValue().name())).toList(),
        chosen.stream().filter(choice -> choice.nameKey().equals(one.getKey())).findFirst().map(NamedManagers::written).orElse(""))).toList();
  }

  /** What somebody chose for a name of the file; nothing while the proposal stands. */
  Optional<Choice> chosen(UUID takeover, String name) {
    return jdbc.sql("select name_key, officer_id from childprotection.takeover_manager where takeover_id = :id and name_key = :key").param("id", takeover).param("key", key(name))
        .query(Choice.class).optional();
  }

  /**
   * Keeps who is meant by each name; an empty choice goes back to the proposal.
   *
   * @throws RuleViolated once the rows were let in or blanked, or for an account that is not at work
   */
  @Transactional
  public void choose(UUID takeover, List<String> keys, List<String> choices, Officer by) {
    RuleViolated.require(jdbc.sql("select released_at is null and blanked_at is null from childprotection.takeover where id = :id for update").param("id", takeover)
        .query(Boolean.class).single(), "childprotection.takeover.managersTooLate");
    var accounts = accounts();
    var known = of(takeover, accounts).stream().map(Named::key).toList();
    for (int at = 0; at < keys.size(); at++) {
      var key = keys.get(at);
      // a form of one line that chose nothing is sent as an empty list
      var choice = at < choices.size() ? choices.get(at) : "";
      RuleViolated.require(known.contains(key), "childprotection.takeover.managerNotNamed");
      jdbc.sql("delete from childprotection.takeover_manager where takeover_id = :id and name_key = :key").param("id", takeover).param("key", key).update();
      if (!choice.isEmpty()) {
        keep(takeover, key, account(choice, accounts), by);
      }
    }
  }

  private void keep(UUID takeover, String key, @Nullable UUID account, Officer by) {
    jdbc.sql("""
        insert into childprotection.takeover_manager (takeover_id, name_key, officer_id, chosen_by, chosen_by_name, chosen_at)
        values (:id, :key, :officer, :by, :byName, :at)""").param("id", takeover).param("key", key).param("officer", account).param("by", by.id()).param("byName", by.name())
        .param("at", clock.instant().atOffset(ZoneOffset.UTC)).update();
  }

  private static @Nullable UUID account(String choice, List<Account> accounts) {
    return choice.equals(NOBODY) ? null : accounts.stream().map(Account::id).filter(id -> id.toString().equals(choice)).findFirst()
        .orElseThrow(() -> new RuleViolated("childprotection.takeover.managerNotAtWork"));
  }

  private List<Choice> choices(UUID takeover) {
    return jdbc.sql("select name_key, officer_id from childprotection.takeover_manager where takeover_id = :id").param("id", takeover).query(Choice.class).list();
  }

  private static String written(Choice one) {
    var officer = one.officerId();
    return officer == null ? NOBODY : officer.toString();
  }

  private static String key(String name) {
    return String.join(" ", NameLikeness.words(name));
  }
}
