package ro.reazem.platform.erasure;

import java.time.Clock;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.events.casework.CaseErased;
import ro.reazem.events.casework.CaseErasureApproved;

/**
 * What all modules do alike when the file of a case is destroyed: the line of the erasure is written, without which nothing frozen can be
 * blanked; what is held is blanked the first time; and the archive is answered, each time it asks.
 */
@Component
public class ErasingCases {

  /** What stands in the place of words that must not be missing. */
  public static final String GONE = "—";

  private final JdbcClient jdbc;
  private final ApplicationEventPublisher publisher;
  private final Clock clock;

  ErasingCases(JdbcClient jdbc, ApplicationEventPublisher publisher, Clock clock) {
    this.jdbc = jdbc;
    this.publisher = publisher;
    this.clock = clock;
  }

  /**
   * Erases once, in the transaction of the news.
   *
   * @param lines the module's table of erased cases, whose line of this transaction opens the frozen rows of the case
   * @param held how many records there are of the case
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void once(CaseErasureApproved told, String module, String lines, ToIntFunction<ErasedCase> held, Consumer<ErasedCase> blanking) {
    var erased = new ErasedCase(jdbc, told);
    int items = held.applyAsInt(erased);
    int first = erased.sql("insert into " + lines + " (context, case_id, decision_number, confirmed_by) values (:context, :case, :decision, :by) "
        + "on conflict do nothing").param("decision", told.decisionNumber()).param("by", told.byOfficer()).update();
    if (first == 1) {
      blanking.accept(erased);
    }
    answer(told, module, items);
  }

  /** Erases however often it is told, where nothing is frozen and blanking again changes nothing. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void always(CaseErasureApproved told, String module, ToIntFunction<ErasedCase> blanking) {
    answer(told, module, blanking.applyAsInt(new ErasedCase(jdbc, told)));
  }

  private void answer(CaseErasureApproved told, String module, int items) {
    publisher.publishEvent(new CaseErased(told.erasureId(), clock.instant(), told.caseRef(), module, items));
  }
}
