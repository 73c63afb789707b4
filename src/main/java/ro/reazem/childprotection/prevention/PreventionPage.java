package ro.reazem.childprotection.prevention;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import ro.reazem.childprotection.childcase.CaseTerms;
import ro.reazem.platform.deadlines.Deadline;
import ro.reazem.platform.deadlines.DeadlineRulers;
import ro.reazem.platform.parameters.LegalParameters;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.web.Fmt;
import ro.reazem.platform.web.StepMark;

/** What the pages of one prevention file show: the band everywhere, and the rest on the first page. */
@Component
class PreventionPage {

  private static final List<PreventionState> WAY = List.of(PreventionState.IDENTIFIED, PreventionState.ASSESSED, PreventionState.PLAN_DRAFTED,
      PreventionState.PLAN_ACTIVE);

  private final PreventionDesk desk;
  private final PreventionSheets sheets;
  private final CaseTerms terms;
  private final DeadlineRulers rulers;
  private final LegalParameters parameters;
  private final PreventionWords words;
  private final Fmt fmt;
  private final Clock clock;

  PreventionPage(PreventionDesk desk, PreventionSheets sheets, CaseTerms terms, DeadlineRulers rulers, LegalParameters parameters, PreventionWords words,
      Fmt fmt, Clock clock) {
    this.desk = desk;
    this.sheets = sheets;
    this.terms = terms;
    this.rulers = rulers;
    this.parameters = parameters;
    this.words = words;
    this.fmt = fmt;
    this.clock = clock;
  }

  void band(PreventionRegister.Line about, List<ServicePlan> plans, Officer officer, Model model) {
    model.addAttribute("file", about);
    model.addAttribute("steps", marks(about));
    model.addAttribute("acts", acts(about, plans, officer));
    model.addAttribute("mayPlan", desk.allows(officer, PreventionDesk.WORK, about) && about.state().allows(PreventionAct.DRAFT)
        && Boolean.TRUE.equals(about.atRisk()));
  }

  void whole(PreventionRegister.Line about, Officer officer, Model model) {
    var id = new PreventionId(about.id());
    var plans = sheets.plans(id);
    band(about, plans, officer, model);
    model.addAttribute("tab", "summary");
    var sheet = sheets.observation(id);
    var law = PreventionLaw.of(parameters.on(LocalDate.now(clock)));
    var every = terms.of(id.asCase());
    model.addAttribute("plans", plans.stream().filter(one -> one.state() != ServicePlan.State.DROPPED).toList());
    model.addAttribute("sheet", sheet);
    model.addAttribute("poor", sheet.isPoor(law.poverty()));
    model.addAttribute("law", law);
    model.addAttribute("entries", sheets.entries(id));
    model.addAttribute("deadlines", every);
    model.addAttribute("ruler", every.stream().filter(Deadline::isOpen).findFirst().map(rulers::of).orElse(null));
    model.addAttribute("referral", about.state() == PreventionState.REFERRED);
  }

  /** The forms that may be sent now, the next step first. */
  List<String> acts(PreventionRegister.Line about, List<ServicePlan> plans, Officer officer) {
    var draft = plans.stream().filter(ServicePlan::isDraft).findFirst();
    boolean works = desk.allows(officer, PreventionDesk.WORK, about);
    boolean heads = desk.allows(officer, PreventionDesk.APPROVE, about);
    return PreventionForms.of(about, draft, works, heads);
  }

  private List<StepMark> marks(PreventionRegister.Line about) {
    int at = WAY.indexOf(about.state());
    var marks = new ArrayList<StepMark>();
    for (int i = 0; i < WAY.size() && at >= 0; i++) {
      var state = i < at ? StepMark.State.DONE : i == at ? StepMark.State.NOW : StepMark.State.TODO;
      marks.add(new StepMark(state, words.label("state", WAY.get(i)), i == 0 ? fmt.instant(about.registeredAt()) : i == WAY.size() - 1
          ? fmt.date(about.activeSince()) : ""));
    }
    return at >= 0 ? marks : List.of(new StepMark(StepMark.State.DONE, words.label("state", PreventionState.IDENTIFIED), fmt.instant(about.registeredAt())),
        new StepMark(StepMark.State.DONE, words.label("state", about.state()), fmt.date(about.endedOn())));
  }
}
