package ro.reazem.childprotection.disability;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import ro.reazem.childprotection.certification.Degree;
import ro.reazem.childprotection.certification.HandicapType;
import ro.reazem.childprotection.childcase.Colleagues;
import ro.reazem.platform.web.Option;

/** What the forms of the file offer, and what they begin with. */
@Component
class DisabilityFormPage {

  private static final List<String> CHOOSING = List.of("notice", "judgment", "end");
  private static final List<String> DATED = List.of("return", "communication", "notice", "judgment", "giveup", "end");

  private final EvaluationTable table;
  private final EvaluatingChild evaluating;
  private final PlanTable plans;
  private final Colleagues colleagues;
  private final DegreeWords words;
  private final Clock clock;

  DisabilityFormPage(EvaluationTable table, EvaluatingChild evaluating, PlanTable plans, Colleagues colleagues, DegreeWords words, Clock clock) {
    this.table = table;
    this.evaluating = evaluating;
    this.plans = plans;
    this.colleagues = colleagues;
    this.words = words;
    this.clock = clock;
  }

  /** A report or a certificate begins with what was reported last, a plan with the one in force. */
  DisabilityForm fresh(DisabilityFile file, String what, @Nullable String kind) {
    var today = DegreeWords.day(LocalDate.now(clock));
    var id = file.getId().value();
    return switch (what) {
      case "report", "certificate" -> {
        var report = table.report(id, file.round()).map(EvaluationTable.WrittenReport::content).orElse(null);
        yield DisabilityForm.of(file, report == null ? today : DegreeWords.day(report.metOn()), report, null, report == null ? "" : report.conclusion());
      }
      case "plan" -> DisabilityForm.of(file, today, null, plans.plans(id).stream().findFirst().map(PlanTable.Version::content).orElse(null), "");
      default -> DisabilityForm.blank(file, LocalDate.now(clock)).ofKind(kind);
    };
  }

  void choices(DisabilityFile file, String what, Model model) {
    model.addAttribute("what", what);
    model.addAttribute("heading", words.label("do", what));
    model.addAttribute("kinds", kinds(what));
    model.addAttribute("choose", CHOOSING.contains(what) ? words.label("choose", what) : "");
    model.addAttribute("noteLabel", DATED.contains(what) ? words.label("note", what) : "");
    model.addAttribute("results", words.options("result", PaperResult.class));
    model.addAttribute("origins", words.options("origin", RequestOrigin.class));
    model.addAttribute("degrees", (what.equals("report") ? Stream.concat(Stream.of(new Option("", words.label("degree", "NONE"))), degrees()) : degrees()).toList());
    model.addAttribute("types", Arrays.stream(HandicapType.values()).map(one -> new Option(one.name(), one.code() + " " + words.label("type", one))).toList());
    model.addAttribute("domains", words.options("domain", GoalDomain.class));
    if (what.equals("report") || what.equals("certificate")) {
      var rules = evaluating.rules(file);
      model.addAttribute("law", rules.law());
      model.addAttribute("majority", rules.majority());
    }
    if (what.equals("responsible")) {
      model.addAttribute("officers", colleagues.all(file.unitId()).stream().map(one -> new Option(one.id().toString(), one.name() + " · " + one.unitName())).toList());
    }
  }

  private Stream<Option> degrees() {
    return words.options("degree", Degree.class).stream();
  }

  private List<Option> kinds(String what) {
    return switch (what) {
      case "paper" -> words.options("paper", FilePaper.class);
      case "part" -> words.options("part", EvaluationPart.class);
      case "report" -> words.options("place", MeetingPlace.class);
      case "request" -> Stream.of(RequestReason.REEVALUATION, RequestReason.CHANGE).map(one -> new Option(one.name(), words.label("reason", one))).toList();
      case "orientation" -> words.options("orientation", OrientationKind.class);
      case "notice" -> words.options("notice", NoticeKind.class);
      case "judgment" -> words.options("judgment", DecidingDegree.Judgment.class);
      case "end" -> words.options("ending", TakingDisabilityForm.Ending.class);
      default -> List.of();
    };
  }
}
