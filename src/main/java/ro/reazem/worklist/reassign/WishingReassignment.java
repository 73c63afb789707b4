package ro.reazem.worklist.reassign;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.events.worklist.ReassignmentWished;
import ro.reazem.kernel.CaseRef;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.security.Officer;
import ro.reazem.worklist.team.CaseLoad;

/**
 * Wishing many cases to be given to one officer. Whether the head may give a case, and whether the officer's load allows it, is known here;
 * the rest is for the context that owns the case to say.
 */
@Component
class WishingReassignment {

  private final WishRegister register;
  private final Wishes wishes;
  private final CaseLoad load;
  private final JdbcClient jdbc;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  WishingReassignment(WishRegister register, Wishes wishes, CaseLoad load, JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
    this.register = register;
    this.wishes = wishes;
    this.load = load;
    this.jdbc = jdbc;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Publishes one wish for each case the head may give; the others are refused at once.
   *
   * @param batch the one-time key of the form: sent twice, it wishes once
   * @param override why the hard maximum does not stand in the way; may be empty
   * @throws RuleViolated when no such officer works here
   */
  @Transactional
  void wish(UUID batch, Officer head, List<CaseRef> refs, UUID to, String reason, String override) {
    jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:batch, 5))").param("batch", batch.toString()).query((row, n) -> 0).list();
    if (wishes.exists(batch)) {
      return;
    }
    RuleViolated.require(jdbc.sql("select count(*) from directory.officer where id = :id and active").param("id", to).query(Integer.class).single() == 1,
        "worklist.reassign.notWorking");
    var at = clock.instant();
    int carried = load.of(to);
    var most = load.maximum();
    for (var ref : refs) {
      var known = register.known(head, ref);
      var code = known.isEmpty() ? "worklist.reassign.notYours" : to.equals(known.get().responsible()) ? "worklist.reassign.already"
          : most.isPresent() && carried >= most.get() && override.isEmpty() ? "worklist.reassign.overload" : "";
      var wish = new Wishes.Wish(UUID.randomUUID(), batch, ref, known.map(WishRegister.Known::number).orElse(""), head.id(), to, reason,
          most.isPresent() && carried >= most.get() ? override : "", code);
      wishes.keep(wish, at);
      if (code.isEmpty()) {
        carried++;
        events.publishEvent(new ReassignmentWished(wish.id(), at, ref, head.id(), head.name(), to, reason));
      }
    }
  }
}
