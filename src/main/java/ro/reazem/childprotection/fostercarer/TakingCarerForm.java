package ro.reazem.childprotection.fostercarer;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import ro.reazem.childprotection.attestation.Attestation;
import ro.reazem.childprotection.attestation.Endorsement;
import ro.reazem.childprotection.childcase.Colleagues;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.web.Inputs;
import ro.reazem.platform.web.TypedId;

/** Reads what was typed about a carer into the act that it asks for (citirea formularelor dosarului). */
@Component
class TakingCarerForm {

  private static final int LINE = 200;
  private static final int WORDS = 2000;
  private static final int MOST_VISITS = 400;
  private static final int MOST_HOURS = 2000;
  private static final int FIRST_YEAR = 2000;
  private static final int LAST_YEAR = 2100;
  private static final List<String> RECORDS = List.of("condition", "training", "absence", "responsible");

  private final WorkingOnCarer working;
  private final KeepingCarerJournal keeping;
  private final CarerProposals proposals;
  private final Colleagues colleagues;

  TakingCarerForm(WorkingOnCarer working, KeepingCarerJournal keeping, CarerProposals proposals, Colleagues colleagues) {
    this.working = working;
    this.keeping = keeping;
    this.proposals = proposals;
    this.colleagues = colleagues;
  }

  /** Whether there is such a form for a file in that state. */
  static boolean isKnown(String what, CarerState state) {
    return switch (what) {
      case "attest" -> state.allows(CarerAct.ATTEST) || state.holdsAttest();
      case "proposal" -> state.allows(CarerAct.ATTEST) || state.holdsAttest();
      case "endorsement", "evaluation", "visit" -> state.holdsAttest();
      case "papers", "told-missing" -> state.waitsForAnswer();
      case "told-answer" -> state.holdsAttest() || !state.isOpen();
      default -> RECORDS.contains(what) && state.isOpen() || act(what).filter(state::allows).isPresent();
    };
  }

  /** Which fields the form has. */
  static String part(String what) {
    return act(what).isPresent() ? "act" : what.startsWith("told-") ? "told" : what;
  }

  /** The act, or nothing when a field was refused. */
  @Nullable LongConsumer read(FosterCarerId id, String what, CarerForm form, Inputs in, Officer by) {
    return switch (what) {
      case "condition" -> condition(id, form, in, by);
      case "attest" -> attest(id, form, in, by);
      case "endorsement" -> endorsement(id, form, in, by);
      case "evaluation" -> evaluation(id, form, in, by);
      case "training" -> training(id, form, in, by);
      case "absence" -> absence(id, form, in, by);
      case "papers" -> papers(id, form, in, by);
      case "told-missing" -> told(id, CarerTold.What.MISSING, form, in, by);
      case "told-answer" -> told(id, CarerTold.What.ANSWER, form, in, by);
      case "proposal" -> {
        var text = in.paragraphs("note", form.note(), WORDS);
        var limits = form.asksForAttest() ? LimitsFields.read(form.limits(), in) : null;
        yield form.asksForAttest() && limits == null ? null : version -> keeping.propose(id, version, limits, text, by);
      }
      case "visit" -> visit(id, form, in, by);
      case "responsible" -> {
        var officer = in.required("officer", form.officer(), typed -> colleagues.working(TypedId.parse(typed)).id());
        yield officer == null ? null : version -> working.give(id, version, officer, by);
      }
      default -> act(id, what, form, in, by);
    };
  }

  private static Optional<CarerAct> act(String what) {
    return Arrays.stream(CarerAct.values()).filter(one -> one != CarerAct.ATTEST && one.name().equals(what)).findFirst();
  }

  private @Nullable LongConsumer act(FosterCarerId id, String what, CarerForm form, Inputs in, Officer by) {
    var act = act(what).orElse(null);
    var on = in.date("on", form.on());
    var ground = in.optionalChoice("ground", form.ground(), EndingGround.class);
    var decision = in.optionalText("decision", form.decision(), LINE);
    var note = in.optionalParagraphs("note", form.note(), WORDS);
    return act == null || on == null ? null : version -> {
      if (act == CarerAct.REFUSE) {
        proposals.requireFormer(id, on);
      }
      working.act(id, version, act, new Acted(on, ground, decision, note), by);
    };
  }

  private @Nullable LongConsumer condition(FosterCarerId id, CarerForm form, Inputs in, Officer by) {
    var condition = in.choice("condition", form.condition(), CarerCondition.class);
    var result = in.choice("result", form.result(), ConditionResult.class);
    var paper = in.text("decision", form.decision(), LINE);
    var on = in.date("on", form.on());
    return condition == null || result == null || on == null ? null
        : version -> working.check(id, version, new CheckedCondition(condition, result, paper, on), by);
  }

  private @Nullable LongConsumer attest(FosterCarerId id, CarerForm form, Inputs in, Officer by) {
    var number = in.text("number", form.number(), LINE);
    var on = in.date("on", form.on());
    var decision = in.text("decision", form.decision(), LINE);
    var limits = LimitsFields.read(form.limits(), in);
    var until = in.optionalDate("until", form.until());
    return on == null || limits == null ? null : version -> {
      proposals.requireFormer(id, on);
      working.attest(id, version, new Attestation(number, on, decision, limits, until), by);
    };
  }

  private @Nullable LongConsumer endorsement(FosterCarerId id, CarerForm form, Inputs in, Officer by) {
    var on = in.date("on", form.on());
    var decision = in.text("decision", form.decision(), LINE);
    var note = in.optionalParagraphs("note", form.note(), WORDS);
    return on == null ? null : version -> {
      proposals.requireFormer(id, on);
      working.endorse(id, version, new Endorsement(on, decision, "YES".equals(form.given())), note, by);
    };
  }

  private @Nullable LongConsumer evaluation(FosterCarerId id, CarerForm form, Inputs in, Officer by) {
    var year = in.whole("year", form.year(), FIRST_YEAR, LAST_YEAR);
    var on = in.date("on", form.on());
    var grade = in.choice("grade", form.grade(), Grade.class);
    var visits = in.optionalWhole("visits", form.visits(), 0, MOST_VISITS);
    var hours = in.whole("hours", form.hours(), 0, MOST_HOURS);
    var progress = in.paragraphs("progress", form.progress(), WORDS);
    var health = in.optionalText("health", form.health(), LINE);
    var complaints = in.optionalParagraphs("complaints", form.complaints(), WORDS);
    var cooperation = in.optionalParagraphs("cooperation", form.cooperation(), WORDS);
    var plan = in.optionalParagraphs("note", form.note(), WORDS);
    return year == null || on == null || grade == null || hours == null ? null : version -> working.evaluate(id, version,
        new CarerPapers.Evaluation(year, on, grade, visits == null ? 0 : visits, hours, progress, health, complaints, cooperation, plan), by);
  }

  private @Nullable LongConsumer training(FosterCarerId id, CarerForm form, Inputs in, Officer by) {
    var from = in.date("on", form.on());
    var until = in.date("until", form.until());
    var subject = in.text("number", form.number(), LINE);
    var provider = in.text("provider", form.provider(), LINE);
    var certificate = in.optionalText("decision", form.decision(), LINE);
    var hours = in.whole("hours", form.hours(), 1, MOST_HOURS);
    return from == null || until == null || hours == null ? null
        : version -> working.train(id, version, new CarerPapers.Training(from, until, subject, provider, certificate, hours), by);
  }

  private @Nullable LongConsumer absence(FosterCarerId id, CarerForm form, Inputs in, Officer by) {
    var from = in.date("on", form.on());
    var until = in.date("until", form.until());
    var kind = in.choice("kind", form.kind(), CarerPapers.AbsenceKind.class);
    var replacement = in.optional("replacement", form.replacement(), TypedId::parse);
    var note = in.optionalText("note", form.note(), LINE);
    return from == null || until == null || kind == null ? null
        : version -> working.absent(id, version, new CarerPapers.Absence(from, until, kind, replacement, null, note), by);
  }

  private @Nullable LongConsumer papers(FosterCarerId id, CarerForm form, Inputs in, Officer by) {
    var papers = papers("chosen", form.ticked(), in);
    var on = in.date("on", form.on());
    return on == null ? null : version -> keeping.bring(id, version, papers, on, by);
  }

  /** The papers that were ticked. */
  static Set<CarerPaper> papers(String field, List<String> ticked, Inputs in) {
    var papers = EnumSet.noneOf(CarerPaper.class);
    ticked.forEach(one -> {
      var paper = in.choice(field, one, CarerPaper.class);
      if (paper != null) {
        papers.add(paper);
      }
    });
    return papers;
  }

  private @Nullable LongConsumer told(FosterCarerId id, CarerTold.What what, CarerForm form, Inputs in, Officer by) {
    var on = in.date("on", form.on());
    var way = in.choice("way", form.way(), CarerTold.Way.class);
    var number = in.optionalText("decision", form.decision(), LINE);
    return on == null || way == null ? null : version -> keeping.tell(id, version, new CarerTold(what, on, way, number), by);
  }

  private @Nullable LongConsumer visit(FosterCarerId id, CarerForm form, Inputs in, Officer by) {
    var on = in.date("on", form.on());
    var seen = form.ticked().stream().map(one -> in.optional("chosen", one, TypedId::parse)).filter(Objects::nonNull).distinct().toList();
    var findings = in.paragraphs("note", form.note(), WORDS);
    return on == null ? null : version -> keeping.visit(id, version, new CarerVisit(on, seen, findings), by);
  }
}
