package ro.reazem.childprotection.fostercarer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import ro.reazem.childprotection.attestation.Attested;
import ro.reazem.childprotection.carerfile.Agreement;
import ro.reazem.childprotection.carerfile.Agreements;
import ro.reazem.childprotection.carerfile.Attestations;
import ro.reazem.childprotection.carerfile.CarerLaws;
import ro.reazem.childprotection.carerfile.CarerSight;
import ro.reazem.childprotection.carerfile.CarerSteps;
import ro.reazem.childprotection.carerfile.CarerTerms;
import ro.reazem.childprotection.carerfile.RaisingReviews;
import ro.reazem.childprotection.origin.Origins;
import ro.reazem.platform.deadlines.Deadline;
import ro.reazem.platform.deadlines.DeadlineRulers;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.web.FeedLine;
import ro.reazem.platform.web.Fmt;
import ro.reazem.platform.web.Option;
import ro.reazem.platform.web.StepMark;

/** What the pages of one carer show: the band everywhere, and the rest on the first page. */
@Component("fosterCarerPage")
class CarerPage {

  private static final List<CarerState> WAY = List.of(CarerState.REQUESTED, CarerState.IN_EVALUATION, CarerState.FIT, CarerState.TRAINED,
      CarerState.ATTESTED, CarerState.ACTIVE);

  private final CarerDesk desk;
  private final CarerPapers papers;
  private final CarerJournal journal;
  private final Attestations attestations;
  private final CarerLaws laws;
  private final Agreements agreements;
  private final RaisingReviews reviews;
  private final CarerSteps steps;
  private final CarerTerms terms;
  private final DeadlineRulers rulers;
  private final Origins origins;
  private final CarerWords words;
  private final Fmt fmt;
  private final Clock clock;

  CarerPage(CarerDesk desk, CarerPapers papers, CarerJournal journal, Attestations attestations, CarerLaws laws, Agreements agreements, RaisingReviews reviews,
      CarerSteps steps, CarerTerms terms, DeadlineRulers rulers, Origins origins, CarerWords words, Fmt fmt, Clock clock) {
    this.desk = desk;
    this.papers = papers;
    this.journal = journal;
    this.attestations = attestations;
    this.laws = laws;
    this.agreements = agreements;
    this.reviews = reviews;
    this.steps = steps;
    this.terms = terms;
    this.rulers = rulers;
    this.origins = origins;
    this.words = words;
    this.fmt = fmt;
    this.clock = clock;
  }

  /** One condition with what was found of it, null while nobody checked. */
  record ConditionLine(CarerCondition condition, CheckedCondition found) {}

  void band(CarerRegister.Line about, Officer officer, Model model) {
    boolean works = about.state().isOpen() && desk.allows(officer, CarerSight.WORK, about);
    model.addAttribute("carer", about);
    model.addAttribute("steps", marks(about));
    model.addAttribute("lapsed", about.hasLapsed(LocalDate.now(clock)));
    model.addAttribute("mayWork", works);
    model.addAttribute("acts", works ? Arrays.stream(CarerAct.values()).filter(about.state()::allows).filter(act -> act != CarerAct.ATTEST).toList()
        : List.of());
    model.addAttribute("mayAttest", works && (about.state().allows(CarerAct.ATTEST) || about.state().holdsAttest()));
  }

  void whole(CarerRegister.Line about, Officer officer, Model model) {
    band(about, officer, model);
    model.addAttribute("tab", "summary");
    var id = new FosterCarerId(about.id());
    var today = LocalDate.now(clock);
    var law = laws.on(today);
    var every = attestations.every(about.id());
    var attested = every.isEmpty() ? Attested.none() : every.getFirst();
    var checklist = papers.checklist(id);
    boolean waits = about.state().waitsForAnswer();
    var placed = waits ? List.<Agreement>of() : agreements.of(about.id());
    model.addAttribute("conditions", Arrays.stream(CarerCondition.values()).map(one -> new ConditionLine(one, checklist.of(one).orElse(null))).toList());
    model.addAttribute("missing", checklist.missing().size());
    model.addAttribute("attested", attested.attestation() == null ? null : attested);
    model.addAttribute("standing", attested.standing(today, law));
    model.addAttribute("former", every.stream().skip(1).map(Attested::attestation).toList());
    model.addAttribute("origins", origins.of(about.id()));
    model.addAttribute("law", law);
    model.addAttribute("showsNames", desk.allows(officer, CarerSight.WORK, about));
    model.addAttribute("there", placed.stream().filter(one -> one.isOn(today)).toList());
    model.addAttribute("earlier", placed.stream().filter(one -> !one.isOn(today)).toList());
    model.addAttribute("reviews", waits ? List.of() : reviews.of(about.id()));
    var all = terms.of(id.asCase());
    var open = all.stream().filter(Deadline::isOpen).toList();
    model.addAttribute("rulers", open.stream().map(rulers::of).toList());
    // how the answer was told stands in the history once the carer works
    var told = about.state().holdsAttest() ? List.<CarerTold>of() : journal.told(id);
    model.addAttribute("missingPapers", waits ? journal.missing(id) : List.of());
    model.addAttribute("answeredOn", all.stream().filter(one -> one.rule().equals(CarerTerms.TOLD) && one.met() != null).map(one -> one.met().on()).findFirst().orElse(null));
    model.addAttribute("toldMissing", told.stream().filter(one -> one.what() == CarerTold.What.MISSING).toList());
    model.addAttribute("toldAnswer", told.stream().filter(one -> one.what() == CarerTold.What.ANSWER).findFirst().orElse(null));
    model.addAttribute("mayTell", desk.allows(officer, CarerSight.WORK, about) && open.stream().anyMatch(one -> one.rule().equals(CarerTerms.TOLD)));
    model.addAttribute("alarmed", alarmed(about, attested, placed, today));
  }

  /** What the form offers to be ticked: the papers that are still missing, or the children who live there. */
  void choices(String what, CarerRegister.Line about, Officer officer, Model model) {
    switch (what) {
      case "papers" -> model.addAttribute("choices", journal.missing(new FosterCarerId(about.id())).stream().filter(one -> one.broughtOn() == null)
          .map(one -> new Option(one.paper().name(), words.label("paper", one.paper()))).toList());
      case "visit" -> {
        boolean names = desk.allows(officer, CarerSight.WORK, about);
        model.addAttribute("choices", agreements.of(about.id()).stream().map(one -> new Option(one.childId().toString(),
            (names && one.childName() != null ? one.childName() : words.aChild()) + " · " + one.number())).distinct().toList());
      }
      default -> { }
    }
  }

  /** What was recorded over the years: visits, evaluations, courses, leave. */
  void records(CarerRegister.Line about, Officer officer, Model model) {
    band(about, officer, model);
    var id = new FosterCarerId(about.id());
    model.addAttribute("tab", "records");
    model.addAttribute("visits", journal.visits(id));
    model.addAttribute("showsNames", desk.allows(officer, CarerSight.WORK, about));
    model.addAttribute("evaluations", papers.evaluations(id));
    var trainings = papers.trainings(id);
    model.addAttribute("trainings", trainings);
    model.addAttribute("hours", trainings.stream().mapToInt(CarerPapers.Training::hours).sum());
    model.addAttribute("absences", papers.absences(id));
  }

  void history(CarerRegister.Line about, Officer officer, Model model) {
    band(about, officer, model);
    model.addAttribute("tab", "history");
    model.addAttribute("history", steps.of(about.id()).stream().map(this::line).toList());
  }

  /** How many children are there although none may come any more (T7.1): they stay, and somebody looks at it. */
  private int alarmed(CarerRegister.Line about, Attested attested, List<Agreement> placed, LocalDate today) {
    boolean bad = attested.attestation() != null && !attested.standing(today, laws.on(today)).isValid() || about.state() == CarerState.SUSPENDED
        || !about.state().isOpen();
    return bad ? (int) placed.stream().filter(one -> one.isOn(today)).count() : 0;
  }

  private FeedLine line(CarerSteps.Step step) {
    var text = new ArrayList<String>();
    if (step.ground() != null) {
      text.add(words.label("ground", step.ground()));
    }
    if (!step.decision().isEmpty()) {
      text.add(step.decision());
    }
    if (!step.note().isEmpty()) {
      text.add(switch (step.kind()) {
        case CHECKED -> words.label("condition", step.note());
        case GRADED -> words.label("grade", step.note());
        case COMPLETED -> Arrays.stream(step.note().split(",")).map(one -> words.label("paper", one)).collect(Collectors.joining(", "));
        case TOLD_MISSING, TOLD_ANSWER -> words.label("way", step.note());
        default -> step.note();
      });
    }
    return new FeedLine(words.label("step", step.kind()) + " · " + fmt.date(step.on()), String.join(" · ", text),
        (step.byName().isEmpty() ? "" : step.byName() + " · ") + fmt.instant(step.at()));
  }

  private List<StepMark> marks(CarerRegister.Line about) {
    int at = WAY.indexOf(about.state() == CarerState.SUSPENDED ? CarerState.ACTIVE : about.state());
    var marks = new ArrayList<StepMark>();
    for (int i = 0; i < WAY.size(); i++) {
      var state = i < at || at == WAY.size() - 1 && i == at ? StepMark.State.DONE : i == at ? StepMark.State.NOW : StepMark.State.TODO;
      marks.add(new StepMark(state, words.label("state", WAY.get(i)), i == 0 ? fmt.date(about.requestedOn()) : i == WAY.size() - 1
          ? fmt.date(about.contractOn()) : ""));
    }
    return at < 0 ? List.of(marks.getFirst(), new StepMark(StepMark.State.DONE, words.label("state", about.state()), fmt.date(about.endedOn()))) : marks;
  }
}
