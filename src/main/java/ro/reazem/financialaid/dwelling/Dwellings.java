package ro.reazem.financialaid.dwelling;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.financialaid.scheme.housing.GridKind;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.jdbc.CappedTotal;
import ro.reazem.platform.jdbc.SameVersion;
import ro.reazem.platform.listing.Rows;
import ro.reazem.platform.text.Folding;
import ro.reazem.platform.web.ListPage;

/** The dwellings that the institution gives to families. */
@Component
public class Dwellings {

  private static final String ONE = "select d.* from financialaid.dwelling d where ";
  private static final String FOUND = "platform.fold(d.code || ' ' || d.address) like all (:words) and (cast(:state as text) is null or d.state = :state)";
  private static final int MOST_WORDS = 6;

  private final JdbcClient jdbc;

  Dwellings(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A page of the register. */
  record Lines(List<Dwelling> dwellings, ListPage page) {}

  public Optional<Dwelling> find(UUID id) {
    return jdbc.sql(ONE + "d.id = :id").param("id", id).query(Dwellings::read).optional();
  }

  /** For a change: whoever else would change it waits. */
  @Transactional(propagation = Propagation.MANDATORY)
  public Dwelling held(UUID id) {
    return jdbc.sql(ONE + "d.id = :id for update").param("id", id).query(Dwellings::read).optional()
        .orElseThrow(() -> new RuleViolated("financialaid.dwelling.unknown"));
  }

  /** For a change, by the number of its inventory. */
  @Transactional(propagation = Propagation.MANDATORY)
  Optional<Dwelling> heldOf(String code) {
    return jdbc.sql(ONE + "lower(d.code) = lower(:code) order by d.code = :code desc limit 1 for update").param("code", code).query(Dwellings::read).optional();
  }

  Optional<UUID> sent(UUID key) {
    return jdbc.sql("select d.id from financialaid.dwelling d where d.one_time_key = :key").param("key", key).query(UUID.class).optional();
  }

  boolean isThere(String code, UUID but) {
    return jdbc.sql("select count(*) from financialaid.dwelling d where lower(d.code) = lower(:code) and d.id <> :but").param("code", code)
        .param("but", but).query(Integer.class).single() > 0;
  }

  /** @param text words of the number and the address; empty for all */
  Lines list(String text, @Nullable DwellingState state, ListPage.Asked asked) {
    var page = ListPage.of(asked, CappedTotal.of("from financialaid.dwelling d where " + FOUND, sql -> bound(sql, text, state)));
    return new Lines(part(text, state, page.size(), page.offset()).query(Dwellings::read).list(), page);
  }

  /** The whole list, in the same order, for a file. */
  Rows<Dwelling> all(String text, @Nullable DwellingState state) {
    return Rows.of(part(text, state, null, 0), Dwellings::read);
  }

  private JdbcClient.StatementSpec part(String text, @Nullable DwellingState state, @Nullable Integer size, int offset) {
    return bound(ONE + FOUND + " order by d.code, d.id limit :size offset :offset", text, state).param("size", size).param("offset", offset);
  }

  private JdbcClient.StatementSpec bound(String sql, String text, @Nullable DwellingState state) {
    var words = Folding.words(text).stream().limit(MOST_WORDS).map(word -> "%" + word + "%").toArray(String[]::new);
    return jdbc.sql(sql).param("words", words).param("state", state == null ? null : state.name());
  }

  Map<DwellingState, Integer> counts() {
    var counts = new EnumMap<DwellingState, Integer>(DwellingState.class);
    jdbc.sql("select d.state, count(*) as n from financialaid.dwelling d group by d.state")
        .query((row, n) -> counts.put(DwellingState.valueOf(row.getString("state")), row.getInt("n"))).list();
    return counts;
  }

  void insert(Dwelling one, UUID key, UUID by, String byName, Instant at) {
    jdbc.sql("""
        insert into financialaid.dwelling (id, version, one_time_key, code, kind, address, rooms, area, amenities, state, free_since, entered_by,
          entered_by_name, changed_at)
        values (:id, 0, :key, :code, :kind, :address, :rooms, :area, :amenities, :state, :at, :by, :name, :at)""").param("id", one.id())
        .param("key", key).param("code", one.code()).param("kind", one.kind().name()).param("address", one.address()).param("rooms", one.rooms())
        .param("area", one.area()).param("amenities", words(one.amenities())).param("state", one.state().name())
        .param("at", at.atOffset(ZoneOffset.UTC)).param("by", by).param("name", byName).update();
  }

  /** What it is like; its state is changed by {@link #become}. */
  void describe(Dwelling one, Instant at) {
    SameVersion.requireKept(jdbc.sql("""
        update financialaid.dwelling set version = version + 1, code = :code, kind = :kind, address = :address, rooms = :rooms, area = :area,
          amenities = :amenities, changed_at = :at where id = :id and version = :version""").param("code", one.code()).param("kind", one.kind().name())
        .param("address", one.address()).param("rooms", one.rooms()).param("area", one.area()).param("amenities", words(one.amenities()))
        .param("at", at.atOffset(ZoneOffset.UTC)).param("id", one.id()).param("version", one.version()).update());
  }

  /**
   * What becomes of it by an offer, an answer, a contract or its end.
   *
   * @param emptied whether the family before it has gone, so that the order of the list is followed from its beginning
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void become(Dwelling one, DwellingState state, String unfitReason, boolean emptied, Instant at) {
    SameVersion.requireKept(jdbc.sql("""
        update financialaid.dwelling set version = version + 1, state = :state, unfit_reason = :reason, changed_at = :at,
          free_since = case when :emptied then :at else free_since end where id = :id and version = :version""").param("state", state.name())
        .param("reason", unfitReason).param("emptied", emptied).param("at", at.atOffset(ZoneOffset.UTC)).param("id", one.id())
        .param("version", one.version()).update());
  }

  private static String words(List<Amenity> amenities) {
    return amenities.stream().map(Enum::name).collect(Collectors.joining(" "));
  }

  private static Dwelling read(ResultSet row, int number) throws SQLException {
    var amenities = row.getString("amenities");
    return new Dwelling(row.getObject("id", UUID.class), row.getLong("version"), row.getString("code"), GridKind.valueOf(row.getString("kind")),
        row.getString("address"), row.getInt("rooms"), row.getInt("area"),
        amenities.isEmpty() ? List.of() : Arrays.stream(amenities.split(" ")).map(Amenity::valueOf).toList(),
        DwellingState.valueOf(row.getString("state")), row.getString("unfit_reason"), row.getTimestamp("free_since").toInstant(),
        row.getString("entered_by_name"));
  }
}
