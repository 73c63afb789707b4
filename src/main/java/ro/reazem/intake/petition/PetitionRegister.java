package ro.reazem.intake.petition;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.intake.sight.IntakeSight;
import ro.reazem.platform.jdbc.CappedTotal;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.text.Folding;
import ro.reazem.platform.web.ListPage;

/** The read side of the petitions. */
@Component
class PetitionRegister {

  private static final String READ = "intake.petition.read";
  private static final int MOST_WORDS = 6;
  private static final String LINE = """
      select p.id, p.entry_id, p.number, p.opened_on, p.petitioner, p.person_id, p.subject, p.state, p.due_on, p.closed_on, p.signed,
        p.identified, p.tells_of_abuse, p.extended_on, p.extension_act, p.forwarded_to, p.classed_for, p.referral_number, p.answer_number, p.favourable,
        p.main_petition_id, m.number as main_number, p.unit_id, u.name as unit, p.responsible_id, o.name as responsible, c.name as complained_of,
        p.version, p.erased
      from intake.petition p left join intake.petition m on m.id = p.main_petition_id left join directory.unit u on u.id = p.unit_id
        left join directory.officer o on o.id = p.responsible_id left join directory.officer c on c.id = p.complained_of_id
      where\s""";

  private final JdbcClient jdbc;
  private final IntakeSight sight;
  private final Clock clock;

  PetitionRegister(JdbcClient jdbc, IntakeSight sight, Clock clock) {
    this.jdbc = jdbc;
    this.sight = sight;
    this.clock = clock;
  }

  /**
   * What the list is narrowed to.
   *
   * @param late only those whose term has passed
   */
  record Filter(String text, List<PetitionState> states, boolean late) {}

  /** One petition in a list or on its page. */
  record Line(UUID id, UUID entryId, String number, LocalDate openedOn, String petitioner, @Nullable UUID personId, String subject,
      PetitionState state, LocalDate dueOn, @Nullable LocalDate closedOn, boolean signed, boolean identified, boolean tellsOfAbuse,
      @Nullable LocalDate extendedOn, @Nullable String extensionAct, @Nullable String forwardedTo, @Nullable ClassingGround classedFor,
      @Nullable String referralNumber, @Nullable String answerNumber, @Nullable Boolean favourable, @Nullable UUID main, @Nullable String mainNumber, UUID unitId,
      @Nullable String unit, @Nullable UUID responsibleId, @Nullable String responsible, @Nullable String complainedOf, long version, boolean erased) {}

  /** A page of the list. */
  record Page(List<Line> lines, ListPage page) {}

  Page page(Officer officer, Filter filter, ListPage.Asked asked) {
    var where = IntakeSight.ofPetition("p") + conditions(filter);
    var page = ListPage.of(asked, CappedTotal.of("from intake.petition p where " + where, sql -> bound(sql, officer, filter)));
    var lines = bound(LINE + where + " order by p.opened_on desc, p.number desc limit :size offset :offset", officer, filter)
        .param("size", page.size()).param("offset", page.offset()).query(PetitionRegister::line).list();
    return new Page(lines, page);
  }

  Optional<Line> find(PetitionId id, Officer officer) {
    return sight.bind(jdbc.sql(LINE + IntakeSight.ofPetition("p") + " and p.id = :id"), officer, READ).param("id", id.value())
        .query(PetitionRegister::line).optional();
  }

  /** Other petitions of the same petitioner: those it may be joined to, or that were answered. */
  List<Line> samePetitioner(Line petition, Officer officer) {
    return sight.bind(jdbc.sql(LINE + IntakeSight.ofPetition("p") + """
         and p.id <> :id and p.state in ('NEW', 'IN_WORK', 'EXTENDED', 'ANSWERED') and p.petitioner <> ''
          and (p.person_id = :person or :person::uuid is null and p.petitioner = :name)
        order by p.opened_on desc limit 20"""), officer, READ)
        .param("id", petition.id()).param("person", petition.personId()).param("name", petition.petitioner())
        .query(PetitionRegister::line).list();
  }

  private JdbcClient.StatementSpec bound(String sql, Officer officer, Filter filter) {
    var query = sight.bind(jdbc.sql(sql), officer, READ).param("today", LocalDate.now(clock)).param("text", filter.text())
        .param("states", filter.states().stream().map(PetitionState::name).toArray(String[]::new));
    var words = words(filter.text());
    for (int i = 0; i < words.size(); i++) {
      query.param("word" + i, "%" + words.get(i) + "%");
    }
    return query;
  }

  private static String conditions(Filter filter) {
    var where = new StringBuilder(filter.states().isEmpty() ? "" : " and p.state = any(:states)");
    where.append(filter.late() ? " and p.closed_on is null and p.due_on < :today" : "");
    if (filter.text().matches("[0-9]{1,7}/[0-9]{4}")) {
      return where.append(" and p.number = :text").toString();
    }
    var words = words(filter.text());
    if (words.isEmpty() && !filter.text().isBlank()) {
      return where.append(" and false").toString();
    }
    for (int i = 0; i < words.size(); i++) {
      where.append(" and p.search_text like :word").append(i);
    }
    return where.toString();
  }

  private static List<String> words(String text) {
    return Folding.words(text).stream().limit(MOST_WORDS).toList();
  }

  private static Line line(ResultSet row, int n) throws SQLException {
    var ground = row.getString("classed_for");
    return new Line(row.getObject("id", UUID.class), row.getObject("entry_id", UUID.class), row.getString("number"),
        row.getObject("opened_on", LocalDate.class), row.getString("petitioner"), row.getObject("person_id", UUID.class),
        row.getString("subject"), PetitionState.valueOf(row.getString("state")), row.getObject("due_on", LocalDate.class),
        row.getObject("closed_on", LocalDate.class), row.getBoolean("signed"), row.getBoolean("identified"), row.getBoolean("tells_of_abuse"),
        row.getObject("extended_on", LocalDate.class), row.getString("extension_act"), row.getString("forwarded_to"),
        ground == null ? null : ClassingGround.valueOf(ground), row.getString("referral_number"), row.getString("answer_number"), row.getObject("favourable", Boolean.class),
        row.getObject("main_petition_id", UUID.class), row.getString("main_number"), row.getObject("unit_id", UUID.class), row.getString("unit"),
        row.getObject("responsible_id", UUID.class), row.getString("responsible"), row.getString("complained_of"), row.getLong("version"), row.getBoolean("erased"));
  }
}
