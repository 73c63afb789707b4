package ro.reazem.childprotection.adoption;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import ro.reazem.childprotection.adoption.AdoptionTerms.AdoptionTerm;
import ro.reazem.childprotection.sight.ChildSight;
import ro.reazem.kernel.CaseRef;
import ro.reazem.platform.deadlines.Deadline;
import ro.reazem.platform.deadlines.DeadlineId;
import ro.reazem.platform.deadlines.DeadlineRulers;
import ro.reazem.platform.deadlines.TermRules;
import ro.reazem.platform.time.Moment;
import ro.reazem.platform.time.TermEnd;
import ro.reazem.platform.web.Ruler;

/** Draws the terms that run in a file of adoption (riglele termenelor), which no register of terms knows; a round of a series from the end of the one before. */
@Component
public class AdoptionRulers {

  private final DeadlineRulers rulers;
  private final TermRules rules;
  private final AdoptionTerms terms;

  AdoptionRulers(DeadlineRulers rulers, TermRules rules, AdoptionTerms terms) {
    this.rulers = rulers;
    this.rules = rules;
    this.terms = terms;
  }

  /** Those that are open, in their order. */
  public List<Ruler> of(UUID file, List<AdoptionTerm> all) {
    return all.stream().filter(AdoptionTerm::isOpen).map(one -> deadline(file, one)).flatMap(Optional::stream).map(rulers::of).toList();
  }

  private Optional<Deadline> deadline(UUID file, AdoptionTerm one) {
    var begins = Moment.on(begins(one));
    return rules.find(one.startsOn(), one.rule()).map(law -> new Deadline(new DeadlineId(file), new CaseRef(ChildSight.CONTEXT, file), file, one.rule(),
        law.version(), law.basis(), law.term(), law.endMoves(), begins, Moment.on(one.startsOn()), one.round(), 0, "", new TermEnd(one.dueOn(), one.dueOn(), null),
        null, null, null, null, law.silence(), 0, 1));
  }

  private LocalDate begins(AdoptionTerm one) {
    return one.round() == 1 ? one.startsOn() : terms.end(one.rule(), one.startsOn(), one.round() - 1).orElse(one.startsOn());
  }
}
