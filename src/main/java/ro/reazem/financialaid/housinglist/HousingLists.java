package ro.reazem.financialaid.housinglist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.financialaid.frozen.FrozenJson;
import ro.reazem.financialaid.scheme.housing.GridKind;
import ro.reazem.financialaid.scheme.housing.HousingOutcome;
import ro.reazem.financialaid.scheme.housing.Ranking;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.jdbc.CappedTotal;
import ro.reazem.platform.jdbc.Columns;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.web.ListPage;

/** The lists of priorities with their places, by numbers and points; they name nobody. */
@Component
class HousingLists {

  private static final String LIST = "select l.*, g.name as grid_name from financialaid.housing_list l join financialaid.housing_grid g on g.id = l.grid_id ";
  private static final String PLACE = "select p.file_id, p.file_number, p.registered_on, p.place, p.points, p.rooms, p.decided, p.reasons "
      + "from financialaid.housing_list_line p where p.list_id = :list";

  private final JdbcClient jdbc;

  HousingLists(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A page of places. */
  record Places(List<ListPlace> places, ListPage page) {}

  /** What an edition holds, before it is written. */
  record Entry(ListPlace place, HousingOutcome outcome) {}

  /** A place of a file with the list it is on and the assessment it rests on. */
  record Listed(PriorityList list, ListPlace place, HousingOutcome outcome) {}

  List<PriorityList> all() {
    return jdbc.sql(LIST + "order by l.year desc, l.kind desc, l.edition desc limit 200").query(HousingLists::list).list();
  }

  Optional<PriorityList> find(UUID id) {
    return jdbc.sql(LIST + "where l.id = :id").param("id", id).query(HousingLists::list).optional();
  }

  /** For a change: whoever else would change it waits. */
  @Transactional(propagation = Propagation.MANDATORY)
  public PriorityList held(UUID id) {
    return jdbc.sql(LIST + "where l.id = :id for update of l").param("id", id).query(HousingLists::list).optional()
        .orElseThrow(() -> new RuleViolated("financialaid.housing.list.unknown"));
  }

  Optional<UUID> sent(UUID key) {
    return jdbc.sql("select l.id from financialaid.housing_list l where l.one_time_key = :key").param("key", key).query(UUID.class).optional();
  }

  List<PriorityList> editions(int year, GridKind kind) {
    return jdbc.sql(LIST + "where l.year = :year and l.kind = :kind order by l.edition desc").param("year", year).param("kind", kind.name())
        .query(HousingLists::list).list();
  }

  Places places(UUID list, ListPage.Asked asked) {
    var page = ListPage.of(asked, CappedTotal.of("from financialaid.housing_list_line p where p.list_id = :list", sql -> jdbc.sql(sql).param("list", list)));
    return new Places(jdbc.sql(PLACE + " order by p.place nulls last, p.registered_on, p.file_number limit :size offset :offset").param("list", list)
        .param("size", page.size()).param("offset", page.offset()).query(HousingLists::place).list(), page);
  }

  List<ListPlace> whole(UUID list) {
    return jdbc.sql(PLACE + " order by p.place nulls last, p.registered_on, p.file_number").param("list", list).query(HousingLists::place).list();
  }

  /** The file with a number, when it is on the list. */
  Optional<UUID> file(UUID list, String number) {
    return jdbc.sql("select p.file_id from financialaid.housing_list_line p where p.list_id = :list and p.file_number = :number").param("list", list)
        .param("number", number).query(UUID.class).optional();
  }

  Optional<Listed> listed(UUID list, UUID file) {
    record Row(ListPlace place, HousingOutcome outcome) {}
    return find(list).flatMap(one -> jdbc.sql("select p.* from financialaid.housing_list_line p where p.list_id = :list and p.file_id = :file")
        .param("list", list).param("file", file)
        .query((row, n) -> new Row(place(row, n), FrozenJson.read(row.getString("assessment"), HousingOutcome.class))).optional()
        .map(row -> new Listed(one, row.place(), row.outcome())));
  }

  List<Challenge> challenges(UUID list) {
    return jdbc.sql("""
        select c.*, p.file_number from financialaid.housing_challenge c
        join financialaid.housing_list_line p on p.list_id = c.list_id and p.file_id = c.file_id
        where c.list_id = :list order by c.lodged_on, c.id""").param("list", list).query(HousingLists::challenge).list();
  }

  void insert(PriorityList list, UUID key, List<Entry> entries, Instant at) {
    jdbc.sql("""
        insert into financialaid.housing_list (id, one_time_key, year, kind, edition, day, grid_id, tie_break, state, drawn_by, drawn_by_name, drawn_at)
        values (:id, :key, :year, :kind, :edition, :day, :grid, :tie, 'DRAWN', :by, :byName, :at)""").param("id", list.id()).param("key", key)
        .param("year", list.year()).param("kind", list.kind().name()).param("edition", list.edition()).param("day", list.day())
        .param("grid", list.gridId()).param("tie", list.tieBreak().name()).param("by", list.drawnById()).param("byName", list.drawnBy())
        .param("at", at.atOffset(ZoneOffset.UTC)).update();
    for (var entry : entries) {
      var place = entry.place();
      jdbc.sql("""
          insert into financialaid.housing_list_line (list_id, file_id, file_number, registered_on, place, points, rooms, decided, reasons, assessment)
          values (:list, :file, :number, :on, :place, :points, :rooms, :decided, :reasons, :assessment)""").param("list", list.id())
          .param("file", place.fileId()).param("number", place.fileNumber()).param("on", place.registeredOn()).param("place", place.place())
          .param("points", place.points()).param("rooms", place.rooms()).param("decided", place.decided() == null ? "" : place.decided().name())
          .param("reasons", place.codes()).param("assessment", FrozenJson.column(entry.outcome())).update();
    }
  }

  void become(UUID list, ListState state) {
    jdbc.sql("update financialaid.housing_list set state = :state where id = :id").param("state", state.name()).param("id", list).update();
  }

  void approve(UUID list, String minutes, String members, Officer by, Instant at) {
    jdbc.sql("""
        update financialaid.housing_list set state = 'APPROVED', approved_by = :by, approved_by_name = :name, approved_at = :at, minutes = :minutes,
          members = :members where id = :id""").param("by", by.id()).param("name", by.name()).param("at", at.atOffset(ZoneOffset.UTC))
        .param("minutes", minutes).param("members", members).param("id", list).update();
  }

  void publish(UUID list, LocalDate on, LocalDate contestUntil, Officer by) {
    jdbc.sql("""
        update financialaid.housing_list set state = 'PUBLISHED', published_on = :on, published_by_name = :name, contest_until = :until where id = :id""")
        .param("on", on).param("name", by.name()).param("until", contestUntil).param("id", list).update();
  }

  void finish(UUID list, LocalDate on, Officer by) {
    jdbc.sql("update financialaid.housing_list set state = 'FINAL', final_on = :on, final_by_name = :name where id = :id").param("on", on)
        .param("name", by.name()).param("id", list).update();
  }

  void lodge(UUID id, UUID key, UUID list, UUID file, LocalDate on, String grounds, Officer by) {
    jdbc.sql("""
        insert into financialaid.housing_challenge (id, one_time_key, list_id, file_id, lodged_on, grounds, entered_by, entered_by_name, state)
        values (:id, :key, :list, :file, :on, :grounds, :by, :name, 'OPEN') on conflict (one_time_key) do nothing""").param("id", id).param("key", key)
        .param("list", list).param("file", file).param("on", on).param("grounds", grounds).param("by", by.id()).param("name", by.name()).update();
  }

  void decide(UUID challenge, Challenge.State state, String answer, Officer by, Instant at) {
    jdbc.sql("""
        update financialaid.housing_challenge set state = :state, answer = :answer, decided_by = :by, decided_by_name = :name, decided_at = :at
        where id = :id""").param("state", state.name()).param("answer", answer).param("by", by.id()).param("name", by.name())
        .param("at", at.atOffset(ZoneOffset.UTC)).param("id", challenge).update();
  }

  private static PriorityList list(ResultSet row, int number) throws SQLException {
    return new PriorityList(row.getObject("id", UUID.class), row.getInt("year"), GridKind.valueOf(row.getString("kind")), row.getInt("edition"),
        Columns.day(row, "day"), row.getObject("grid_id", UUID.class), row.getString("grid_name"), Ranking.TieBreak.valueOf(row.getString("tie_break")),
        ListState.valueOf(row.getString("state")), row.getObject("drawn_by", UUID.class), row.getString("drawn_by_name"),
        row.getString("approved_by_name"), row.getString("minutes"), row.getString("members"), Columns.day(row, "published_on"),
        row.getString("published_by_name"), Columns.day(row, "contest_until"), Columns.day(row, "final_on"), row.getString("final_by_name"));
  }

  private static ListPlace place(ResultSet row, int number) throws SQLException {
    var decided = row.getString("decided");
    return new ListPlace(row.getObject("file_id", UUID.class), row.getString("file_number"), Columns.day(row, "registered_on"),
        row.getObject("place", Integer.class), row.getInt("points"), row.getInt("rooms"), decided.isEmpty() ? null : Ranking.Decided.valueOf(decided),
        row.getString("reasons"));
  }

  private static Challenge challenge(ResultSet row, int number) throws SQLException {
    return new Challenge(row.getObject("id", UUID.class), row.getObject("file_id", UUID.class), row.getString("file_number"), Columns.day(row, "lodged_on"),
        row.getString("grounds"), row.getObject("entered_by", UUID.class), row.getString("entered_by_name"),
        Challenge.State.valueOf(row.getString("state")), row.getString("answer"), row.getString("decided_by_name"));
  }
}
