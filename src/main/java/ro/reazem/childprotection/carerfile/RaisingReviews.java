package ro.reazem.childprotection.carerfile;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.events.casework.NextStepAgreed;
import ro.reazem.kernel.CaseRef;
import ro.reazem.kernel.PersonId;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.security.Officer;

/** A carer was accused: the situation of every child placed there is looked at anew, at once (I2.5). */
@Component
public class RaisingReviews {

  private static final String OPEN_FILE = "state not in ('UNFIT', 'REFUSED', 'WITHDRAWN', 'GIVEN_UP')";

  private final JdbcClient jdbc;
  private final CarerSteps steps;
  private final ApplicationEventPublisher events;

  RaisingReviews(JdbcClient jdbc, CarerSteps steps, ApplicationEventPublisher events) {
    this.jdbc = jdbc;
    this.steps = steps;
    this.events = events;
  }

  /** Whose file it is, and who is responsible for it. */
  private record File(UUID id, @Nullable UUID responsibleId) {}

  /**
   * Raises a review for every child who lives with the accused, if that person is a carer; the same cause raises each once.
   *
   * @param cause the number of the signal
   * @return how many reviews were raised
   */
  @Transactional
  public int accused(PersonId person, String cause, @Nullable Officer by, Clock at) {
    var file = jdbc.sql("select id, responsible_id from childprotection.foster_carer where person_id = :person and " + OPEN_FILE)
        .param("person", person.value()).query(File.class).optional();
    return file.map(one -> raise(one, cause, by, at)).orElse(0);
  }

  /** The same for a carer whose file is at hand. */
  @Transactional
  public int accusedCarer(UUID carer, String cause, Officer by, Clock at) {
    var file = jdbc.sql("select id, responsible_id from childprotection.foster_carer where id = :id").param("id", carer).query(File.class).single();
    return raise(file, cause, by, at);
  }

  /** @throws RuleViolated when it is settled already */
  @Transactional
  public void settle(UUID carer, UUID review, String outcome, Officer by, Clock at) {
    int settled = jdbc.sql("""
        update childprotection.carer_review set outcome = :outcome, settled_on = :on, settled_by = :by, settled_by_name = :byName
        where id = :id and carer_id = :carer and settled_on is null""").param("outcome", outcome).param("on", LocalDate.now(at)).param("by", by.id())
        .param("byName", by.name()).param("id", review).param("carer", carer).update();
    RuleViolated.require(settled == 1, "childprotection.carerfile.reviewSettled");
    steps.add(carer, CarerSteps.Kind.REVIEW_SETTLED, LocalDate.now(at), "", outcome, by, at.instant());
  }

  /** The open ones first. */
  public List<Review> of(UUID carer) {
    return jdbc.sql("""
        select r.id, r.child_person_id as child_id, p.family_name || ' ' || p.given_name as child_name, r.cause, r.raised_on, r.raised_by_name,
          r.settled_on, r.outcome, r.settled_by_name
        from childprotection.carer_review r left join directory.person p on p.id = r.child_person_id
        where r.carer_id = :id order by r.settled_on is not null, r.raised_on desc, r.id""").param("id", carer).query(Review.class).list();
  }

  private int raise(File file, String cause, @Nullable Officer by, Clock at) {
    var today = LocalDate.now(at);
    int raised = jdbc.sql("""
        insert into childprotection.carer_review (id, carer_id, child_person_id, cause, raised_on, raised_by, raised_by_name)
        select gen_random_uuid(), :carer, a.child, :cause, :on, :by, :byName
        from (select distinct child_person_id as child from childprotection.carer_agreement
          where carer_id = :carer and daterange(from_on, until_on, '[]') @> cast(:on as date)) a
        on conflict (carer_id, child_person_id, cause) do nothing""").param("carer", file.id()).param("cause", cause).param("on", today)
        .param("by", by == null ? null : by.id()).param("byName", by == null ? "" : by.name()).update();
    if (raised > 0) {
      steps.add(file.id(), CarerSteps.Kind.REVIEW_RAISED, today, cause, "", by, at.instant());
      var responsible = file.responsibleId() == null && by != null ? by.id() : file.responsibleId();
      if (responsible != null) {
        events.publishEvent(new NextStepAgreed(UUID.randomUUID(), at.instant(), new CaseRef("childprotection", file.id()),
            by == null ? responsible : by.id(), responsible, "Revizuirea situației copiilor plasați: " + cause, today));
      }
    }
    return raised;
  }
}
