package ro.reazem.childprotection.carerfile;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.childprotection.attestation.CarerLaw;
import ro.reazem.kernel.CaseRef;
import ro.reazem.platform.deadlines.Deadline;
import ro.reazem.platform.deadlines.Deadlines;
import ro.reazem.platform.deadlines.TermRules;
import ro.reazem.platform.time.Moment;

/**
 * The terms in the file of a carer (termenele dosarului): missing papers, answer to the request, its handing over, endorsement, yearly evaluation, monthly
 * visit. One that nobody has set holds up nothing.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class CarerTerms {

  public static final String COMPLETE = "FOSTER_COMPLETE";
  public static final String SOLVE = "FOSTER_SOLVE";
  public static final String COMMISSION = "FOSTER_COMMISSION";
  public static final String TOLD = "FOSTER_TOLD";
  public static final String ENDORSEMENT = CarerLaw.ENDORSEMENT;
  public static final String YEARLY = "FOSTER_YEARLY";
  public static final String CONTACT = "FOSTER_CONTACT";

  private static final String CHILDREN = """
      select exists (select from childprotection.carer_agreement where carer_id = :id and kind <> 'RESPITE'
        and daterange(from_on, until_on, '[]') @> cast(:day as date))""";

  private final Deadlines deadlines;
  private final TermRules rules;
  private final JdbcClient jdbc;

  CarerTerms(Deadlines deadlines, TermRules rules, JdbcClient jdbc) {
    this.deadlines = deadlines;
    this.rules = rules;
    this.jdbc = jdbc;
  }

  /** Starts a term anew: what was open of it has been met on that day. */
  public void again(CaseRef about, String rule, LocalDate on, UUID event) {
    met(about, rule, on);
    if (rules.find(on, rule).isPresent()) {
      deadlines.start(about, rule, Moment.on(on), event);
    }
  }

  public void met(CaseRef about, String rule, LocalDate on) {
    deadlines.open(about, rule).forEach(one -> deadlines.meet(one.id(), Moment.on(on.isBefore(one.start().on()) ? one.start().on() : on)));
  }

  public void cancelAll(CaseRef about, String why) {
    deadlines.cancelAll(about, why);
  }

  @Transactional(propagation = Propagation.SUPPORTS)
  public List<Deadline> of(CaseRef about) {
    return deadlines.of(about);
  }

  /** A child came: the visits begin, unless they run for others who live there. */
  void placed(CaseRef carer, LocalDate on, UUID agreement) {
    if (deadlines.open(carer, CONTACT).isEmpty()) {
      again(carer, CONTACT, on, agreement);
    }
  }

  /** A child left: nobody is visited where no child is left. */
  void left(CaseRef carer, LocalDate lastDay) {
    if (!hasChildren(carer, lastDay.plusDays(1))) {
      deadlines.open(carer, CONTACT).forEach(one -> deadlines.cancel(one.id(), "niciun copil plasat"));
    }
  }

  /** A visit restarts the month while children live there; one entered later than another that followed it changes nothing. */
  public void visited(CaseRef carer, LocalDate on, UUID visit) {
    var open = deadlines.open(carer, CONTACT);
    if (open.stream().noneMatch(one -> one.start().on().isAfter(on))) {
      met(carer, CONTACT, on);
      if (hasChildren(carer, on) && rules.find(on, CONTACT).isPresent()) {
        deadlines.start(carer, CONTACT, Moment.on(on), visit);
      }
    }
  }

  private boolean hasChildren(CaseRef carer, LocalDate day) {
    return jdbc.sql(CHILDREN).param("id", carer.id()).param("day", day).query(Boolean.class).single();
  }
}
