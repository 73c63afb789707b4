package ro.reazem.childprotection.prevention;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import ro.reazem.childprotection.childcase.Colleagues;
import ro.reazem.childprotection.childcase.Said;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.web.Inputs;
import ro.reazem.platform.web.TypedId;

/** Reads what was typed about a prevention file into the act that it asks for (citirea formularelor dosarului de prevenire). */
@Component
class TakingPreventionForm {

  private static final int LINE = 200;
  private static final int WORDS = 4000;
  private static final int MOST_MONTHS = 60;

  private final WorkingOnPrevention working;
  private final ReferringChild referring;
  private final Colleagues colleagues;

  TakingPreventionForm(WorkingOnPrevention working, ReferringChild referring, Colleagues colleagues) {
    this.working = working;
    this.referring = referring;
    this.colleagues = colleagues;
  }

  /** The act, or nothing when a field was refused. */
  @Nullable LongConsumer read(PreventionId id, String what, PreventionForm form, Inputs in, Officer by) {
    return switch (what) {
      case "assess" -> assess(id, form, in, by);
      case "no-risk" -> dated(form, in, List.of("note"), (version, on, said) -> working.noRisk(id, version, on, said, by));
      case "contract" -> contract(id, form, in, by);
      case "refusal" -> dated(form, in, List.of("family", "note"), (version, on, said) -> working.refuse(id, version, on, said, by));
      case "activate" -> activate(id, form, in, by);
      case "visit" -> dated(form, in, List.of("persons", "findings", "services", "progress", "changes", "proposal"),
          (version, on, said) -> working.monitor(id, version, on, said, by));
      case "resolve" -> dated(form, in, List.of("progress", "note"), (version, on, said) -> working.resolve(id, version, on, said, by));
      case "refer" -> refer(id, form, in, by);
      case "danger" -> {
        var danger = in.paragraphs("note", form.note(), WORDS);
        yield version -> referring.signal(id, version, danger, by);
      }
      case "responsible" -> {
        var officer = in.required("officer", form.officer(), typed -> colleagues.working(TypedId.parse(typed)));
        yield officer == null ? null : version -> working.give(id, version, officer.id(), officer.name(), by);
      }
      default -> null;
    };
  }

  /** What is done with a dated sheet. */
  private interface Dated {

    void accept(long version, LocalDate on, List<Said> said);
  }

  private static @Nullable LongConsumer dated(PreventionForm form, Inputs in, List<String> asked, Dated act) {
    var on = in.date("on", form.on());
    var said = asked.stream().map(field -> new Said(field, field.equals("changes") || field.equals("persons")
        ? in.optionalParagraphs(field, typed(form, field), WORDS) : in.paragraphs(field, typed(form, field), WORDS))).toList();
    return on == null ? null : version -> act.accept(version, on, said);
  }

  private @Nullable LongConsumer assess(PreventionId id, PreventionForm form, Inputs in, Officer by) {
    var on = in.date("on", form.on());
    var risk = in.required("risk", form.risk(), typed -> {
      RuleViolated.require(typed.equals("YES") || typed.equals("NO"), "childprotection.prevention.riskNotSaid");
      return typed;
    });
    var alone = "YES".equals(form.alone()) ? "YES" : "NO";
    var said = List.of(new Said("risk", risk == null ? "" : risk), new Said("persons", in.text("persons", form.persons(), LINE)), new Said("alone", alone),
        new Said("childWords", in.optionalParagraphs("childWords", form.childWords(), WORDS)), new Said("findings", in.paragraphs("findings", form.findings(), WORDS)),
        new Said("inquiry", in.text("inquiry", form.inquiry(), LINE)), new Said("needs", in.optionalParagraphs("needs", form.needs(), WORDS)));
    return on == null || risk == null ? null : version -> working.assess(id, version, risk.equals("YES"), on, said, by);
  }

  private @Nullable LongConsumer contract(PreventionId id, PreventionForm form, Inputs in, Officer by) {
    var on = in.date("on", form.on());
    var family = in.text("family", form.family(), LINE);
    var service = in.text("service", form.service(), LINE);
    var familyDuties = in.paragraphs("familyDuties", form.familyDuties(), WORDS);
    var serviceDuties = in.paragraphs("serviceDuties", form.serviceDuties(), WORDS);
    var months = in.whole("months", form.months(), 1, MOST_MONTHS);
    return on == null || months == null ? null
        : version -> working.sign(id, version, new ServiceContract(on, family, service, familyDuties, serviceDuties, months), by);
  }

  private @Nullable LongConsumer activate(PreventionId id, PreventionForm form, Inputs in, Officer by) {
    var issuer = in.choice("issuer", form.issuer(), PlanAct.Issuer.class);
    var number = in.text("number", form.number(), LINE);
    var on = in.date("on", form.on());
    return issuer == null || on == null ? null : version -> working.activate(id, version, new PlanAct(issuer, number, on), by);
  }

  private @Nullable LongConsumer refer(PreventionId id, PreventionForm form, Inputs in, Officer by) {
    var reason = in.choice("reason", form.reason(), ReferralReason.class);
    var number = in.text("number", form.number(), LINE);
    var pieces = Arrays.stream(PackPiece.values()).filter(one -> form.chosenPieces().contains(one.name())).toList();
    var parents = in.paragraphs("parentsWord", form.parentsWord(), WORDS);
    var wish = in.optionalParagraphs("childWish", form.childWish(), WORDS);
    var report = in.paragraphs("report", form.report(), WORDS);
    return reason == null ? null
        : version -> referring.refer(id, version, new ReferringChild.Referral(reason, number, pieces, parents, wish, report), by);
  }

  private static @Nullable String typed(PreventionForm form, String field) {
    return switch (field) {
      case "family" -> form.family();
      case "persons" -> form.persons();
      case "findings" -> form.findings();
      case "services" -> form.services();
      case "progress" -> form.progress();
      case "changes" -> form.changes();
      case "proposal" -> form.proposal();
      default -> form.note();
    };
  }
}
