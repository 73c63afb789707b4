package ro.reazem.childprotection.adoption.procedure;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import ro.reazem.childprotection.adoption.AdoptionLaw;
import ro.reazem.childprotection.adoption.AdoptionLines;
import ro.reazem.childprotection.adoption.AdoptionRulers;
import ro.reazem.childprotection.adoption.AdoptionSight;
import ro.reazem.childprotection.adoption.AdoptionTeam;
import ro.reazem.childprotection.adoption.AdoptionTerms;
import ro.reazem.childprotection.adoption.AdoptionWords;
import ro.reazem.platform.parameters.LegalParameters;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.web.Fmt;
import ro.reazem.platform.web.StepMark;

/** What the pages of one adoption show: the band everywhere, and the rest on the first page. */
@Component("adoptionPage")
public class AdoptionPage {

  private static final List<AdoptionState> WAY = List.of(AdoptionState.PLANNED, AdoptionState.IN_COURT, AdoptionState.OPENED, AdoptionState.ADOPTABLE,
      AdoptionState.MATCHED, AdoptionState.ENTRUSTED, AdoptionState.APPROVED, AdoptionState.CLOSED);

  private final AdoptionDesk desk;
  private final AdoptionTerms terms;
  private final AdoptionLines lines;
  private final AdoptionTeam team;
  private final Origins origins;
  private final Hearings hearings;
  private final HearingDocuments documents;
  private final AdoptionRulers rulers;
  private final AdoptionWords words;
  private final LegalParameters parameters;
  private final Fmt fmt;
  private final Clock clock;

  AdoptionPage(AdoptionDesk desk, AdoptionTerms terms, AdoptionLines lines, AdoptionTeam team, Origins origins, Hearings hearings, HearingDocuments documents,
      AdoptionRulers rulers, AdoptionWords words, LegalParameters parameters, Fmt fmt, Clock clock) {
    this.desk = desk;
    this.terms = terms;
    this.lines = lines;
    this.team = team;
    this.origins = origins;
    this.hearings = hearings;
    this.documents = documents;
    this.rulers = rulers;
    this.words = words;
    this.parameters = parameters;
    this.fmt = fmt;
    this.clock = clock;
  }

  /** What stands above every page of the file. */
  public void band(AdoptionFile file, String tab, Officer officer, Model model) {
    boolean works = file.state().isOpen() && desk.allows(officer, AdoptionSight.WORK, file);
    boolean heads = desk.allows(officer, AdoptionSight.DECIDE, file);
    model.addAttribute("file", file);
    model.addAttribute("tab", tab);
    model.addAttribute("tabs", file.approvedOn() == null ? List.of("summary", "matching", "hearings", "documents") : List.of("summary", "matching", "documents"));
    model.addAttribute("steps", marks(file));
    model.addAttribute("acts", Arrays.stream(AdoptionAct.values()).filter(one -> works && one.isByHand() && file.state().allows(one)
        && (heads || !one.isOfTheHead())).toList());
    model.addAttribute("mayGive", heads && file.state().isOpen());
    model.addAttribute("mayUnseal", desk.allows(officer, AdoptionSight.ORIGIN, file) && file.approvedOn() != null);
  }

  void whole(AdoptionFile file, Officer officer, Model model) {
    band(file, "summary", officer, model);
    var today = LocalDate.now(clock);
    var id = file.getId();
    var running = terms.of(id.value());
    var history = lines.of(id.value());
    var approved = file.approvedOn();
    var law = AdoptionLaw.on(today, parameters);
    model.addAttribute("terms", running);
    model.addAttribute("rulers", rulers.of(id.value(), running));
    model.addAttribute("prolonged", running.stream().anyMatch(one -> one.isOpen() && one.rule().equals(AdoptionTerms.ENTRUSTING)
        && AdoptionRules.isProlonged(file.state(), one.dueOn(), today)));
    // what was recorded before the approval speaks of the family the child came from
    model.addAttribute("history", history.stream().filter(one -> approved == null || isAfterwards(one)).map(one -> words.line("act", one)).toList());
    model.addAttribute("sealedLines", approved == null ? 0 : history.stream().filter(one -> !isAfterwards(one)).count());
    model.addAttribute("became", origins.became(id));
    model.addAttribute("origin", approved == null ? origins.origin(id) : null);
    model.addAttribute("facts", approved == null ? AdoptionFact.of(history, hearings.of(id)) : List.of());
    model.addAttribute("team", team.named(file.assigned()));
    model.addAttribute("reports", history.stream().filter(one -> one.act().equals(AdoptionAct.POST_REPORT.name())).count());
    model.addAttribute("law", law);
    model.addAttribute("monitoredUntil", approved == null ? null : approved.plusMonths(law.postMonths()));
    model.addAttribute("keptUntil", approved == null ? null : approved.plusYears(law.archiveYears()));
  }

  /** The seal is open for this one page: who the child was, and what was recorded before the approval. */
  void unsealed(AdoptionFile file, Officer officer, Model model) {
    band(file, "origin", officer, model);
    model.addAttribute("origin", origins.origin(file.getId()));
    model.addAttribute("earlier", lines.of(file.getId().value()).stream().filter(one -> !isAfterwards(one)).map(one -> words.line("act", one)).toList());
    model.addAttribute("hearings", hearings.recorded(file.getId()));
    model.addAttribute("proofs", documents.of(file.getId()));
    model.addAttribute("documents", documents.choices(file.getId()));
    model.addAttribute("openings", origins.openings(file.getId()));
  }

  void sealed(AdoptionFile file, Officer officer, Model model) {
    band(file, "origin", officer, model);
    model.addAttribute("openings", origins.openings(file.getId()));
  }

  private static boolean isAfterwards(AdoptionLines.Line one) {
    return switch (AdoptionAct.valueOf(one.act())) {
      case APPROVE, POST_REPORT, CLOSE, GIVE -> true;
      default -> false;
    };
  }

  private List<StepMark> marks(AdoptionFile file) {
    int at = WAY.indexOf(file.state());
    if (at < 0) {
      return List.of(new StepMark(StepMark.State.DONE, words.label("state", AdoptionState.PLANNED), fmt.date(file.finalityOn())),
          new StepMark(StepMark.State.DONE, words.label("state", file.state()), ""));
    }
    var marks = new ArrayList<StepMark>();
    for (int i = 0; i < WAY.size(); i++) {
      var state = i < at || at == WAY.size() - 1 ? StepMark.State.DONE : i == at ? StepMark.State.NOW : StepMark.State.TODO;
      marks.add(new StepMark(state, words.label("state", WAY.get(i)), switch (WAY.get(i)) {
        case PLANNED -> fmt.date(file.finalityOn());
        case ENTRUSTED -> file.entrustedOn() == null ? "" : fmt.date(file.entrustedOn());
        case APPROVED -> file.approvedOn() == null ? "" : fmt.date(file.approvedOn());
        default -> "";
      }));
    }
    return marks;
  }
}
