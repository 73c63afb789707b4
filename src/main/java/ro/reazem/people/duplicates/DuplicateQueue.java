package ro.reazem.people.duplicates;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.people.change.By;
import ro.reazem.people.change.Chronicle;
import ro.reazem.platform.jdbc.CappedTotal;
import ro.reazem.platform.text.Folding;

/** The pairs that wait for somebody to look at them, the likeliest first, and those told apart. */
@Service
class DuplicateQueue {

  private static final String FROM = """
      from people.duplicate_pair d join people.person a on a.id = d.one_id join people.person b on b.id = d.other_id
      where d.state = :state and a.merged_into is null and b.merged_into is null
        and (:q = '' or exists (select from people.search_entry e where e.person_id in (d.one_id, d.other_id) and e.sort_key like :like))
        and (:reason = '' or :reason = any (d.reasons))\s""";

  private final JdbcClient jdbc;
  private final Chronicle chronicle;
  private final Clock clock;

  DuplicateQueue(JdbcClient jdbc, Chronicle chronicle, Clock clock) {
    this.jdbc = jdbc;
    this.chronicle = chronicle;
    this.clock = clock;
  }

  /**
   * What the list is narrowed to.
   *
   * @param text words of either name
   * @param reason the name of a reason, empty for all
   * @param toldApart whether the pairs told apart are asked for
   */
  record Filter(String text, String reason, boolean toldApart) {}

  /** A person of a pair as the list shows them. */
  record Side(UUID id, String name, @Nullable LocalDate bornOn, String number, String phone) {}

  /** Two records that may be of one person. */
  record Pair(Side one, Side other, int score, List<String> reasons, String decidedBy, String reason) {

    /** What the pair is named by in forms and in the address of the next part of the list. */
    public String key() {
      return score + "." + one.id() + "." + other.id();
    }
  }

  CappedTotal total(Filter filter) {
    return CappedTotal.of(FROM, sql -> bound(sql, filter));
  }

  /** @param after the key of the last pair seen, empty for the beginning */
  List<Pair> page(Filter filter, String after, int size) {
    var parts = after.matches("-?[0-9]{1,6}\\.[0-9a-f-]{36}\\.[0-9a-f-]{36}") ? after.split("\\.") : null;
    return bound("""
        select d.score, d.reasons, d.decided_by_name, d.reason, a.id as a_id, trim(a.given_name || ' ' || a.family_name) as a_name, a.born_on as a_born,
          coalesce('•••' || right(a.cnp, 4), a.temporary_id) as a_number, a.phone as a_phone, b.id as b_id,
          trim(b.given_name || ' ' || b.family_name) as b_name, b.born_on as b_born, coalesce('•••' || right(b.cnp, 4), b.temporary_id) as b_number,
          b.phone as b_phone\s""" + FROM + """
        and (cast(:score as int) is null or (-d.score, d.one_id, d.other_id) > (-cast(:score as int), cast(:one as uuid), cast(:other as uuid)))
        order by d.score desc, d.one_id, d.other_id limit :size""", filter)
        .param("score", parts == null ? null : Integer.valueOf(parts[0])).param("one", parts == null ? null : parts[1])
        .param("other", parts == null ? null : parts[2]).param("size", size)
        .query((row, number) -> new Pair(
            new Side(row.getObject("a_id", UUID.class), row.getString("a_name"), row.getObject("a_born", LocalDate.class),
                row.getString("a_number"), row.getString("a_phone")),
            new Side(row.getObject("b_id", UUID.class), row.getString("b_name"), row.getObject("b_born", LocalDate.class),
                row.getString("b_number"), row.getString("b_phone")),
            row.getInt("score"), List.of((String[]) row.getArray("reasons").getArray()), row.getString("decided_by_name"),
            row.getString("reason"))).list();
  }

  /** Keeps that two records are of two persons (nu este aceeași persoană). @return how many pairs that was news for */
  @Transactional
  int tellApart(List<Chosen> pairs, String reason, By by) {
    RuleViolated.require(!pairs.isEmpty(), "people.duplicates.noneChosen");
    RuleViolated.require(!reason.isBlank(), "people.duplicates.reasonMissing");
    int told = 0;
    for (var pair : pairs) {
      int now = jdbc.sql("""
          update people.duplicate_pair set state = 'NOT_SAME', decided_by = :by, decided_by_name = :name, decided_at = :at, reason = :reason
          where one_id = :one and other_id = :other and state = 'OPEN'""").param("by", by.officerId()).param("name", by.name())
          .param("at", Timestamp.from(clock.instant())).param("reason", reason).param("one", pair.one()).param("other", pair.other()).update();
      if (now > 0) {
        chronicle.note(pair.one(), "person.toldApart", "", "", reason, by);
        chronicle.note(pair.other(), "person.toldApart", "", "", reason, by);
      }
      told += now;
    }
    return told;
  }

  /** Puts a pair back into the queue. */
  @Transactional
  void doubt(Chosen pair) {
    jdbc.sql("""
        update people.duplicate_pair set state = 'OPEN', decided_by = null, decided_by_name = '', decided_at = null, reason = ''
        where one_id = :one and other_id = :other""").param("one", pair.one()).param("other", pair.other()).update();
  }

  /** A pair ticked in a form. */
  record Chosen(UUID one, UUID other) {

    static Chosen of(String key) {
      var parts = key.split("\\.");
      RuleViolated.require(key.matches("-?[0-9]{1,6}\\.[0-9a-f-]{36}\\.[0-9a-f-]{36}"), "platform.input.choice");
      return new Chosen(UUID.fromString(parts[1]), UUID.fromString(parts[2]));
    }
  }

  private JdbcClient.StatementSpec bound(String sql, Filter filter) {
    var text = Folding.fold(filter.text()).strip();
    return jdbc.sql(sql).param("state", filter.toldApart() ? "NOT_SAME" : "OPEN").param("q", text)
        .param("like", "%" + text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%").param("reason", filter.reason());
  }
}
