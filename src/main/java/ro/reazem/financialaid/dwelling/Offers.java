package ro.reazem.financialaid.dwelling;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.financialaid.frozen.FrozenJson;
import ro.reazem.financialaid.housingfile.HousingDesk;
import ro.reazem.financialaid.scheme.housing.HousingOutcome;
import ro.reazem.financialaid.sight.Sight;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.security.Officer;

/** The order in which dwellings are given, the places passed over and the offers, by numbers of files; they name nobody. */
@Component
public class Offers {

  private static final int SHOWN = 6;
  private static final String OFFER = """
      select o.*, p.file_number, l.year || '/' || l.edition as list from financialaid.housing_offer o
      join financialaid.housing_list_line p on p.list_id = o.list_id and p.file_id = o.file_id join financialaid.housing_list l on l.id = o.list_id\s""";

  private final JdbcClient jdbc;
  private final Sight sight;

  Offers(JdbcClient jdbc, Sight sight) {
    this.jdbc = jdbc;
    this.sight = sight;
  }

  /** Who is next for the dwelling, on the final list of the year or else of the last year that has one; whoever was passed over or offered it is left out. */
  List<Waiting> next(Dwelling one, int year) {
    return jdbc.sql("""
        select l.id as list_id, l.year || '/' || l.edition as list, p.file_id, p.file_number, p.place, p.points, p.rooms
        from financialaid.housing_list_line p join financialaid.housing_list l on l.id = p.list_id
        where l.id = (select c.id from financialaid.housing_list c where c.kind = :kind and c.state = 'FINAL' and c.year <= :year
            order by c.year desc limit 1)
          and p.place is not null and exists (select from financialaid.housing_file f where f.id = p.file_id and f.status = 'LISTED')
          and not exists (select from financialaid.housing_pass s where s.dwelling_id = :dwelling and s.list_id = p.list_id
            and s.file_id = p.file_id and s.passed_at >= :since)
          and not exists (select from financialaid.housing_offer o where o.dwelling_id = :dwelling and o.list_id = p.list_id
            and o.file_id = p.file_id and o.state <> 'WITHDRAWN' and o.offered_on >= cast(:since as date))
          and not exists (select from financialaid.housing_offer o where o.list_id = p.list_id and o.file_id = p.file_id
            and o.consequence in ('OFF_LIST', 'CLOSES_FILE'))
        order by p.place limit :shown""").param("kind", one.kind().name()).param("year", year).param("dwelling", one.id())
        .param("since", one.freeSince().atOffset(ZoneOffset.UTC)).param("shown", SHOWN)
        .query((row, n) -> new Waiting(row.getObject("list_id", UUID.class), row.getString("list"), row.getObject("file_id", UUID.class),
            row.getString("file_number"), row.getInt("place"), row.getInt("points"), row.getInt("rooms"))).list();
  }

  /** What was passed over; the words of the reason only for whoever may see the file. */
  List<PassedOver> passed(UUID dwelling, Officer officer) {
    return jdbc.sql("""
        select s.*, p.file_number, p.place, exists (select from financialaid.housing_file f where f.id = s.file_id and\s""" + Sight.of("f", "f.id") + """
          ) as seen from financialaid.housing_pass s
        join financialaid.housing_list_line p on p.list_id = s.list_id and p.file_id = s.file_id
        where s.dwelling_id = :dwelling order by s.passed_at desc, s.id limit 50""").params(sight.seen(officer, HousingDesk.READ))
        .param("dwelling", dwelling)
        .query((row, n) -> new PassedOver(row.getString("file_number"), row.getInt("place"), PassedOver.Kind.valueOf(row.getString("kind")),
            row.getBoolean("seen") ? row.getString("reason") : "", row.getString("passed_by_name"), row.getTimestamp("passed_at").toInstant())).list();
  }

  List<Offer> of(UUID dwelling) {
    return jdbc.sql(OFFER + "where o.dwelling_id = :dwelling order by o.offered_on desc, o.id limit 50").param("dwelling", dwelling)
        .query(Offers::read).list();
  }

  /** The latest offer to a family. */
  Optional<UUID> latestOf(UUID file) {
    return jdbc.sql("select o.id from financialaid.housing_offer o where o.file_id = :file order by o.state in ('MADE', 'ACCEPTED') desc, o.offered_on desc limit 1")
        .param("file", file).query(UUID.class).optional();
  }

  public Optional<Offer> find(UUID id) {
    return jdbc.sql(OFFER + "where o.id = :id").param("id", id).query(Offers::read).optional();
  }

  /** For a change: whoever else would change it waits. */
  @Transactional(propagation = Propagation.MANDATORY)
  public Offer held(UUID id) {
    return jdbc.sql(OFFER + "where o.id = :id for update of o").param("id", id).query(Offers::read).optional()
        .orElseThrow(() -> new RuleViolated("financialaid.offer.unknown"));
  }

  public Optional<UUID> sent(UUID key) {
    return jdbc.sql("select o.id from financialaid.housing_offer o where o.one_time_key = :key").param("key", key).query(UUID.class).optional();
  }

  boolean passedBy(UUID key) {
    return jdbc.sql("select count(*) from financialaid.housing_pass s where s.one_time_key = :key").param("key", key).query(Integer.class).single() > 0;
  }

  void pass(UUID dwelling, Waiting place, PassedOver.Kind kind, String reason, UUID key, Officer by, Instant at) {
    jdbc.sql("""
        insert into financialaid.housing_pass (id, one_time_key, dwelling_id, list_id, file_id, kind, reason, passed_by, passed_by_name, passed_at)
        values (:id, :key, :dwelling, :list, :file, :kind, :reason, :by, :name, :at)""").param("id", UUID.randomUUID()).param("key", key)
        .param("dwelling", dwelling).param("list", place.listId()).param("file", place.fileId()).param("kind", kind.name()).param("reason", reason)
        .param("by", by.id()).param("name", by.name()).param("at", at.atOffset(ZoneOffset.UTC)).update();
  }

  void insert(UUID id, UUID key, UUID dwelling, Waiting place, LocalDate on, HousingOutcome test, Officer by) {
    jdbc.sql("""
        insert into financialaid.housing_offer (id, one_time_key, dwelling_id, list_id, file_id, place, offered_on, offered_by, offered_by_name,
          assessment, state)
        values (:id, :key, :dwelling, :list, :file, :place, :on, :by, :name, :test, 'MADE')""").param("id", id).param("key", key)
        .param("dwelling", dwelling).param("list", place.listId()).param("file", place.fileId()).param("place", place.place()).param("on", on)
        .param("by", by.id()).param("name", by.name()).param("test", FrozenJson.column(test)).update();
  }

  void received(UUID id, LocalDate on, LocalDate until) {
    jdbc.sql("update financialaid.housing_offer set received_on = :on, answer_until = :until where id = :id").param("on", on).param("until", until)
        .param("id", id).update();
  }

  void answered(UUID id, OfferState state, LocalDate on, String note, @Nullable Consequence consequence, Officer by) {
    jdbc.sql("""
        update financialaid.housing_offer set state = :state, answered_on = :on, answer_note = :note, answered_by_name = :name,
          consequence = :consequence where id = :id""").param("state", state.name()).param("on", on).param("note", note).param("name", by.name())
        .param("consequence", consequence == null ? null : consequence.name()).param("id", id).update();
  }

  void ended(UUID id, OfferState state, LocalDate on, String note, Consequence consequence, Officer by) {
    jdbc.sql("""
        update financialaid.housing_offer set state = :state, ended_on = :on, end_note = :note, ended_by_name = :name, consequence = :consequence
        where id = :id""").param("state", state.name()).param("on", on).param("note", note).param("name", by.name())
        .param("consequence", consequence.name()).param("id", id).update();
  }

  private static Offer read(ResultSet row, int number) throws SQLException {
    return new Offer(row.getObject("id", UUID.class), row.getObject("dwelling_id", UUID.class), row.getObject("file_id", UUID.class),
        row.getString("file_number"), row.getString("list"), row.getInt("place"), row.getObject("offered_on", LocalDate.class),
        row.getObject("offered_by", UUID.class), row.getString("offered_by_name"), FrozenJson.read(row.getString("assessment"), HousingOutcome.class),
        OfferState.valueOf(row.getString("state")), row.getObject("received_on", LocalDate.class), row.getObject("answer_until", LocalDate.class),
        row.getObject("answered_on", LocalDate.class), row.getString("answer_note"), row.getString("answered_by_name"), row.getString("consequence"),
        row.getObject("ended_on", LocalDate.class), row.getString("end_note"), row.getString("ended_by_name"));
  }
}
