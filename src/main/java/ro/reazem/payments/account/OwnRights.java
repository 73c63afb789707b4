package ro.reazem.payments.account;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.kernel.CaseRef;
import ro.reazem.kernel.Lei;
import ro.reazem.payments.difference.Told;
import ro.reazem.platform.jdbc.Columns;
import ro.reazem.platform.security.Officer;

/** Rights to local benefits in the demonstration, of holders whom another right made known: no context grants them there. */
@Component
public class OwnRights {

  private final RightTable rights;
  private final WritingOwed writing;
  private final SettlingDifferences settling;
  private final JdbcClient jdbc;
  private final Clock clock;

  OwnRights(RightTable rights, WritingOwed writing, SettlingDifferences settling, JdbcClient jdbc, Clock clock) {
    this.rights = rights;
    this.writing = writing;
    this.settling = settling;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** A holder with the case that makes them known. */
  public record Known(UUID holder, CaseRef decidedIn) {}

  /** Those who have a right to the benefit and live, in the order of the rights; each once. */
  public List<Known> holders(String benefit, int most) {
    return jdbc.sql("""
        select distinct on (r.holder_id) r.holder_id, r.context, r.case_id from payments.known_right r
          join directory.person p on p.id = r.holder_id and p.died_on is null and p.address_line <> ''
        where r.benefit = :benefit order by r.holder_id, r.entitlement_id limit :most""").param("benefit", benefit).param("most", most)
        .query((row, n) -> new Known(Columns.id(row, "holder_id"), new CaseRef(row.getString("context"), Columns.id(row, "case_id")))).list();
  }

  @Transactional
  public void grant(UUID right, Known holder, String benefit, Lei monthly, LocalDate from, @Nullable LocalDate until) {
    var granted = new Told(1, Told.What.GRANTED, holder.decidedIn(), monthly, from, until);
    rights.lock(right);
    if (rights.keep(right, granted, clock.instant())) {
      rights.granted(right, holder.holder(), benefit, granted);
      writing.upToNow(right);
    }
  }

  /** A second decision on a right, whose difference an officer posts. */
  @Transactional
  public void lower(UUID right, CaseRef decidedIn, Lei monthly, LocalDate from, Officer by) {
    rights.lock(right);
    if (rights.keep(right, new Told(2, Told.What.CHANGED, decidedIn, monthly, from, null), clock.instant())) {
      writing.upToNow(right);
      jdbc.sql("select id from payments.difference where entitlement_id = :right and state = 'PROPOSED'").param("right", right).query(UUID.class).optional()
          .ifPresent(open -> settling.post(open, by));
    }
  }
}
