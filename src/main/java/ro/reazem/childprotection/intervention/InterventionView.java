package ro.reazem.childprotection.intervention;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import ro.reazem.childprotection.childcase.CaseTerms;
import ro.reazem.childprotection.childcase.ChildCase;
import ro.reazem.platform.acts.ActPaper;
import ro.reazem.platform.acts.ActPdfRenderer;
import ro.reazem.platform.acts.Institution;
import ro.reazem.platform.deadlines.Deadline;
import ro.reazem.platform.deadlines.DeadlineRulers;
import ro.reazem.platform.parameters.LegalParameters;
import ro.reazem.platform.web.Fmt;

/** What the tab of an intervention shows, and the letter back to whoever told (răspunsul către cel care a semnalat). */
@Component
class InterventionView {

  private static final String MINUTES = "MOBILE_TEAM_MINUTES";

  private final CaseTerms terms;
  private final DeadlineRulers rulers;
  private final LegalParameters parameters;
  private final InterventionWords words;
  private final ActPdfRenderer renderer;
  private final Institution institution;
  private final Fmt fmt;

  InterventionView(CaseTerms terms, DeadlineRulers rulers, LegalParameters parameters, InterventionWords words, ActPdfRenderer renderer, Institution institution,
      Fmt fmt) {
    this.terms = terms;
    this.rulers = rulers;
    this.parameters = parameters;
    this.words = words;
    this.renderer = renderer;
    this.institution = institution;
    this.fmt = fmt;
  }

  /**
   * One entry as shown.
   *
   * @param late how many minutes a team needed that the police called, when those are too many; else null
   */
  record Line(InterventionEntry entry, String title, String when, @Nullable Long late) {}

  void fill(ChildCase found, Intervention written, Model model) {
    var mine = terms.of(found.getId().asCase()).stream().filter(one -> one.rule().startsWith("INTERVENTION_")).toList();
    model.addAttribute("team", written.team());
    model.addAttribute("entries", written.entries().stream().filter(one -> one.kind() != InterventionKind.MEMBER && one.kind() != InterventionKind.MEMBER_LEFT)
        .map(this::line).toList());
    model.addAttribute("findings", written.entries().stream().filter(one -> one.isOf(InterventionKind.FINDING)).toList());
    model.addAttribute("branchesLeft", written.branchesLeft());
    model.addAttribute("awaitsOrder", written.awaitsOrder());
    model.addAttribute("told", written.has(InterventionKind.FEEDBACK));
    model.addAttribute("feedbackUnset", mine.isEmpty() && written.has(InterventionKind.FINDING));
    model.addAttribute("ruler", mine.stream().filter(Deadline::isOpen).findFirst().map(rulers::of).orElse(null));
  }

  /** Nothing but that it was received, looked at, and whether help follows; no name, no address, nothing of the child. */
  byte[] feedback(ChildCase found, InterventionEntry told) {
    var day = LocalDate.ofInstant(told.at(), ReadingIntervention.BUCHAREST);
    var title = "Răspuns la semnalarea înregistrată" + (found.entry().isEmpty() ? "" : " cu nr. " + found.entry());
    return renderer.render(new ActPaper("childprotection/intervention-feedback", title, title, institution.name(), day, Map.of("number", told.number(), "on", day,
        "statements", Arrays.stream(told.said("told").split(" ")).filter(one -> !one.isEmpty()).map(one -> words.inRomanian("letter", one)).toList())));
  }

  private Line line(InterventionEntry one) {
    var title = words.label("kind", one.kind()) + (one.kind() == InterventionKind.NOTICE ? ": " + words.label("addressee", one.subject()) : "")
        + (one.number().isEmpty() ? "" : ", " + one.number());
    boolean timed = one.kind() == InterventionKind.FIELD || one.kind() == InterventionKind.NOTICE || one.kind() == InterventionKind.MEETING;
    return new Line(one, title, timed ? fmt.instant(one.at()) : fmt.date(LocalDate.ofInstant(one.at(), ReadingIntervention.BUCHAREST)), late(one));
  }

  private @Nullable Long late(InterventionEntry one) {
    if (one.kind() != InterventionKind.FIELD || one.said("called").isEmpty()) {
      return null;
    }
    var on = LocalDate.ofInstant(one.at(), ReadingIntervention.BUCHAREST);
    var times = ArrivalTimes.of(on, LocalTime.parse(one.said("called")), null, LocalTime.ofInstant(one.at(), ReadingIntervention.BUCHAREST), null,
        one.said("trigger").equals("POLICE"));
    var law = parameters.on(on);
    return times.isLate(law.find(MINUTES).isPresent() ? law.whole(MINUTES) : null) ? times.minutes() : null;
  }
}
