package ro.reazem.services.community;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.platform.security.Officer;

/** What stands in the registers about persons, as it is kept; what tells of health is left out for whoever may not read it. */
@Component("communityEntries")
class CommunityEntries {

  private static final String[] MEDICAL = Arrays.stream(Register.values()).filter(Register::isMedical).map(Enum::name).toArray(String[]::new);

  private final JdbcClient jdbc;
  private final Clock clock;

  CommunityEntries(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * One to be entered.
   *
   * @param what the addressee, the vaccine, the level, as the register asks for
   */
  record New(UUID oneTimeKey, Register register, String what, LocalDate on, @Nullable LocalDate dueOn, boolean atRisk, String words) {}

  /** One as a reader sees it. */
  record Entry(UUID id, UUID fileId, Register register, String what, LocalDate on, @Nullable LocalDate dueOn, boolean atRisk, @Nullable LocalDate endedOn, String outcome,
      String words, String byName) {

    public boolean isOpen() {
      return endedOn == null;
    }

    public boolean isLate(LocalDate today) {
      return isOpen() && dueOn != null && dueOn.isBefore(today);
    }
  }

  /** The newest first; a hundred of them. */
  List<Entry> of(UUID file, boolean medical) {
    return jdbc.sql("select * from services.community_entry where file_id = :file and (:medical or register <> all(:registers)) "
        + "order by ended_on is not null, coalesce(due_on, happened_on) desc, id limit 200").param("file", file).param("medical", medical)
        .param("registers", MEDICAL).query((row, n) -> entry(row, medical)).list();
  }

  Optional<Entry> find(UUID file, UUID id) {
    return jdbc.sql("select * from services.community_entry where file_id = :file and id = :id").param("file", file).param("id", id)
        .query((row, n) -> entry(row, true)).optional();
  }

  /** @return whether it was entered now, and not by the same form before */
  @Transactional(propagation = Propagation.MANDATORY)
  public boolean add(CommunityFileId file, New one, Officer by) {
    return jdbc.sql("""
        insert into services.community_entry (id, one_time_key, file_id, register, what, happened_on, due_on, at_risk, outcome, words, recorded_by,
          recorded_by_name, recorded_at) values (:id, :id, :file, :register, :what, :on, :due, :risk, '', :words, :by, :name, :at)
        on conflict (one_time_key) do nothing""").param("id", one.oneTimeKey()).param("file", file.value()).param("register", one.register().name())
        .param("what", one.what()).param("on", one.on()).param("due", one.dueOn()).param("risk", one.atRisk()).param("words", one.words()).param("by", by.id())
        .param("name", by.name()).param("at", clock.instant().atOffset(ZoneOffset.UTC)).update() == 1;
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public void due(UUID entry, LocalDate on) {
    jdbc.sql("update services.community_entry set due_on = :on where id = :id").param("on", on).param("id", entry).update();
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public void end(UUID entry, LocalDate on, String outcome) {
    jdbc.sql("update services.community_entry set ended_on = :on, outcome = :outcome where id = :id and ended_on is null").param("on", on).param("outcome", outcome)
        .param("id", entry).update();
  }

  /** Visits to come that a visit made unnecessary. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void visited(CommunityFileId file, LocalDate on) {
    jdbc.sql("update services.community_entry set ended_on = :on where file_id = :file and register = 'PLANNED_VISIT' and ended_on is null and happened_on <= :on "
        + "and due_on <= cast(:on as date) + 7").param("on", on).param("file", file.value()).update();
  }

  /** Registers and visits to come end with the file; a referral stays to be answered. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void endAll(CommunityFileId file, LocalDate on) {
    jdbc.sql("update services.community_entry set ended_on = greatest(happened_on, cast(:on as date)) where file_id = :file and ended_on is null "
        + "and register not in ('REFERRAL', 'SHEET', 'NOTE')").param("on", on).param("file", file.value()).update();
  }

  boolean stands(CommunityFileId file, Register register) {
    return jdbc.sql("select exists (select from services.community_entry where file_id = :file and register = :register and ended_on is null)")
        .param("file", file.value()).param("register", register.name()).query(Boolean.class).single();
  }

  private static Entry entry(ResultSet row, boolean medical) throws SQLException {
    var register = Register.valueOf(row.getString("register"));
    var what = row.getString("what");
    boolean shared = register.wordsAreShared() || register == Register.REFERRAL && !Addressee.valueOf(what).isMedical();
    return new Entry(row.getObject("id", UUID.class), row.getObject("file_id", UUID.class), register, what, row.getObject("happened_on", LocalDate.class),
        row.getObject("due_on", LocalDate.class), row.getBoolean("at_risk"), row.getObject("ended_on", LocalDate.class),
        medical || shared ? row.getString("outcome") : "", medical || shared ? row.getString("words") : "", row.getString("recorded_by_name"));
  }
}
