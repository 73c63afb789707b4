package ro.reazem.childprotection.disability;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import ro.reazem.childprotection.certification.AskedCertificate;
import ro.reazem.childprotection.certification.Degree;
import ro.reazem.childprotection.certification.HandicapType;
import ro.reazem.childprotection.certification.HeldCertificate;
import ro.reazem.childprotection.childcase.Colleagues;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.web.Inputs;
import ro.reazem.platform.web.TypedId;

/** Reads what was typed about the file into the act that it asks for (citirea formularelor dosarului). */
@Component
class TakingDisabilityForm {

  private static final int LINE = 200;
  private static final int WORDS = 4000;
  private static final int WORST = 4;
  private static final int BEST = 3;
  private static final Map<String, Predicate<FileState>> KNOWN = Map.ofEntries(Map.entry("paper", FileState::isGathering),
      Map.entry("return", one -> one.mayBecome(FileState.INCOMPLETE)), Map.entry("part", one -> one.isGathering() || one == FileState.REPORTED),
      Map.entry("report", one -> one.mayBecome(FileState.REPORTED) && one != FileState.AT_COMMISSION), Map.entry("certificate", one -> one == FileState.DECIDED),
      Map.entry("former", FileState::isOpen), Map.entry("communication", FileState::isOpen), Map.entry("request", one -> one == FileState.CERTIFIED),
      Map.entry("plan", FileState::isOpen), Map.entry("signature", FileState::isOpen), Map.entry("planreport", FileState::isOpen),
      Map.entry("orientation", FileState::isOpen), Map.entry("notice", FileState::isOpen), Map.entry("judgment", one -> one == FileState.CERTIFIED),
      Map.entry("giveup", one -> one.mayBecome(FileState.GIVEN_UP)), Map.entry("end", FileState::isOpen), Map.entry("responsible", FileState::isOpen));

  private final RequestingEvaluation requesting;
  private final EvaluatingChild evaluating;
  private final DecidingDegree deciding;
  private final IssuingCertificate issuing;
  private final PlanningRehabilitation planning;
  private final RaisingNotices notices;
  private final EndingDisability ending;
  private final Colleagues colleagues;

  TakingDisabilityForm(RequestingEvaluation requesting, EvaluatingChild evaluating, DecidingDegree deciding, IssuingCertificate issuing,
      PlanningRehabilitation planning, RaisingNotices notices, EndingDisability ending, Colleagues colleagues) {
    this.requesting = requesting;
    this.evaluating = evaluating;
    this.deciding = deciding;
    this.issuing = issuing;
    this.planning = planning;
    this.notices = notices;
    this.ending = ending;
    this.colleagues = colleagues;
  }

  /** Whether there is such a form for a file in that state. */
  static boolean isKnown(String what, FileState state) {
    return KNOWN.getOrDefault(what, one -> false).test(state);
  }

  /** Why a file ends, as a form offers it. */
  enum Ending {
    OF_AGE, TRANSFERRED, DIED
  }

  /** The act, or nothing when a field was refused. */
  @Nullable LongConsumer read(DisabilityFile file, String what, DisabilityForm form, Inputs in, Officer by) {
    var id = file.getId();
    return switch (what) {
      case "paper" -> paper(id, form, in, by);
      case "part" -> part(id, form, in, by);
      case "report" -> report(file, form, in, by);
      case "certificate" -> certificate(file, form, in, by);
      case "former" -> former(id, form, in, by);
      case "request" -> {
        var request = request(form, in);
        yield request == null ? null : version -> requesting.again(id, version, request, by);
      }
      case "plan" -> plan(id, form, in, by);
      case "planreport" -> {
        var on = in.date("on", form.on());
        var progress = in.whole("result", form.result(), 0, BEST);
        var findings = in.paragraphs("note", form.note(), WORDS);
        yield on == null || progress == null ? null : version -> planning.report(id, version, new PlanTable.Report(on, progress, findings, by.name()), by);
      }
      case "orientation" -> orientation(id, form, in, by);
      case "responsible" -> {
        var officer = in.required("officer", form.officer(), typed -> colleagues.working(TypedId.parse(typed)).id());
        var another = in.optional("another", form.another(), typed -> colleagues.working(TypedId.parse(typed)).id());
        yield officer == null ? null : version -> requesting.give(id, version, officer, another, by);
      }
      default -> dated(id, what, form, in, by);
    };
  }

  /** Forms that say on which day and a few words. */
  private @Nullable LongConsumer dated(DisabilityFileId id, String what, DisabilityForm form, Inputs in, Officer by) {
    var on = in.date("on", form.on());
    var note = what.equals("signature") ? "" : in.paragraphs("note", form.note(), WORDS);
    if (what.equals("notice")) {
      var kind = in.choice("kind", form.kind(), NoticeKind.class);
      return on == null || kind == null ? null : version -> notices.sent(id, version, kind, on, note, by);
    }
    if (what.equals("judgment")) {
      var outcome = in.choice("kind", form.kind(), DecidingDegree.Judgment.class);
      return on == null || outcome == null ? null : version -> deciding.judged(id, version, outcome, on, note, by);
    }
    if (what.equals("end")) {
      var how = in.choice("kind", form.kind(), Ending.class);
      var receiver = how == Ending.TRANSFERRED ? in.text("by", form.by(), LINE) : in.optionalText("by", form.by(), LINE);
      return on == null || how == null ? null : version -> {
        switch (how) {
          case OF_AGE -> ending.comeOfAge(id, version, on, note, by);
          case TRANSFERRED -> ending.transfer(id, version, on, receiver, note, by);
          case DIED -> ending.died(id, version, on, note, by);
        }
      };
    }
    return on == null ? null : version -> {
      switch (what) {
        case "return" -> requesting.giveBack(id, version, on, note, by);
        case "giveup" -> requesting.giveUp(id, version, on, note, by);
        case "communication" -> issuing.communicate(id, version, on, note, by);
        case "signature" -> planning.sign(id, version, on, by);
        default -> throw new RuleViolated("childprotection.disability.notNow");
      }
    };
  }

  private @Nullable LongConsumer paper(DisabilityFileId id, DisabilityForm form, Inputs in, Officer by) {
    var paper = in.choice("kind", form.kind(), FilePaper.class);
    var result = in.choice("result", form.result(), PaperResult.class);
    var reference = in.optionalText("number", form.number(), LINE);
    var on = in.date("on", form.on());
    return paper == null || result == null || on == null ? null : version -> requesting.look(id, version, new LookedPaper(paper, result, reference, on), by);
  }

  private @Nullable LongConsumer part(DisabilityFileId id, DisabilityForm form, Inputs in, Officer by) {
    var part = in.choice("kind", form.kind(), EvaluationPart.class);
    var on = in.date("on", form.on());
    var author = in.text("by", form.by(), LINE);
    var impairment = in.optionalWhole("impairment", form.impairment(), 0, WORST);
    var activity = in.optionalWhole("activity", form.activity(), 0, WORST);
    var participation = in.optionalWhole("participation", form.participation(), 0, WORST);
    var findings = in.paragraphs("note", form.note(), WORDS);
    var environment = in.optionalParagraphs("environment", form.environment(), WORDS);
    return part == null || on == null ? null : version -> evaluating.write(id, version, new PartContent(part, on, author, impairment, activity, participation,
        findings, environment), by);
  }

  private @Nullable LongConsumer report(DisabilityFile file, DisabilityForm form, Inputs in, Officer by) {
    var on = in.date("on", form.on());
    var place = in.choice("kind", form.kind(), MeetingPlace.class);
    var without = in.optionalText("environment", form.environment(), LINE);
    var degree = in.optionalChoice("degree", form.degree(), Degree.class);
    var from = in.optionalDate("from", form.from());
    var until = in.optionalDate("until", form.until());
    var conclusion = in.paragraphs("note", form.note(), WORDS);
    var recommendations = in.optionalParagraphs("recommendations", form.recommendations(), WORDS);
    var types = types(form);
    if (on == null || place == null || conclusion.isEmpty()) {
      return null;
    }
    try {
      var report = new EvaluationReport(on, place, without, degree, types, ticked(form.assistant()), ticked(form.palliative()), ticked(form.listed()),
          degree == null ? null : from, degree == null ? null : until, conclusion, recommendations);
      evaluating.broken(file, report).forEach(one -> in.reject(DisabilityFields.of(one.code()), one));
      return version -> evaluating.report(file.getId(), version, report, by);
    } catch (RuleViolated violated) {
      in.reject(DisabilityFields.of(violated.code()), violated);
      return null;
    }
  }

  private @Nullable LongConsumer certificate(DisabilityFile file, DisabilityForm form, Inputs in, Officer by) {
    var degree = in.choice("degree", form.degree(), Degree.class);
    var from = in.date("from", form.from());
    var until = in.date("until", form.until());
    var recommendations = in.optionalParagraphs("recommendations", form.recommendations(), WORDS);
    if (degree == null || from == null || until == null) {
      return null;
    }
    var asked = new AskedCertificate(degree, ticked(form.assistant()), from, until, ticked(form.palliative()), ticked(form.listed()));
    evaluating.rules(file).broken(asked).forEach(one -> in.reject(DisabilityFields.of(one.code()), one));
    return version -> issuing.issue(file.getId(), version, new IssuingCertificate.Wording(asked, types(form), recommendations), by);
  }

  private @Nullable LongConsumer former(DisabilityFileId id, DisabilityForm form, Inputs in, Officer by) {
    var number = in.text("number", form.number(), LINE);
    var on = in.date("on", form.on());
    var issuer = in.text("by", form.by(), LINE);
    var degree = in.choice("degree", form.degree(), Degree.class);
    var from = in.date("from", form.from());
    var until = in.date("until", form.until());
    return on == null || degree == null || from == null || until == null ? null : version -> issuing.takeOver(id, version, new IssuingCertificate.Former(
        HeldCertificate.whole(degree, from, until), types(form), ticked(form.assistant()), number, on, issuer), by);
  }

  private @Nullable LongConsumer orientation(DisabilityFileId id, DisabilityForm form, Inputs in, Officer by) {
    var number = in.text("number", form.number(), LINE);
    var issuer = in.text("by", form.by(), LINE);
    var kind = in.choice("kind", form.kind(), OrientationKind.class);
    var on = in.date("on", form.on());
    var until = in.optionalDate("until", form.until());
    return kind == null || on == null ? null : version -> planning.orient(id, version, new Orientation(number, issuer, kind, on, until), by);
  }

  private @Nullable LongConsumer plan(DisabilityFileId id, DisabilityForm form, Inputs in, Officer by) {
    var since = in.date("on", form.on());
    var duties = in.optionalParagraphs("note", form.note(), WORDS);
    var goals = new ArrayList<Goal>();
    for (int i = 0; i < DisabilityForm.MOST_GOALS; i++) {
      var typed = form.goals().get(i);
      if (!typed.isBlank()) {
        var at = "goals[" + i + "].";
        var domain = in.choice(at + "domain", typed.domain(), GoalDomain.class);
        var goal = new Goal(domain == null ? GoalDomain.HEALTH : domain, in.text(at + "goal", typed.goal(), LINE), in.optionalText(at + "service", typed.service(), LINE),
            in.optionalText(at + "provider", typed.provider(), LINE), in.optionalText(at + "frequency", typed.frequency(), LINE),
            in.text(at + "responsible", typed.responsible(), LINE));
        goals.add(goal);
      }
    }
    return since == null ? null : version -> planning.plan(id, version, new RehabilitationPlan(since, goals, duties), by);
  }

  /** The request of either form that enters one. */
  static @Nullable EvaluationRequest request(DisabilityForm form, Inputs in) {
    var reason = in.choice("kind", form.kind(), RequestReason.class);
    var origin = in.choice("origin", form.origin(), RequestOrigin.class);
    var applicant = in.text("by", form.by(), LINE);
    var on = in.date("on", form.on());
    var number = in.text("number", form.number(), LINE);
    return reason == null || origin == null || on == null || applicant.strip().length() < BEST ? null
        : new EvaluationRequest(reason, origin, applicant, ticked(form.school()), on, number);
  }

  private static List<HandicapType> types(DisabilityForm form) {
    return Arrays.stream(HandicapType.values()).filter(one -> form.types() != null && form.types().contains(one.name())).toList();
  }

  private static boolean ticked(@Nullable String typed) {
    return Stream.of("true", "on").anyMatch(one -> one.equals(typed));
  }
}
