package ro.reazem.services.pupil;

import java.util.Objects;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import ro.reazem.events.services.PupilViolenceSuspected;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.web.Inputs;
import ro.reazem.platform.web.TypedId;
import ro.reazem.services.cabinet.HealthForm;

/** Reads a form of a pupil's file into what is to be done with the version that the officer saw. */
@Component("takingPupilForm")
class TakingPupilForm {

  private static final int LINE = 200;
  private static final int LONG = 4_000;

  private final WorkingOnPupil working;
  private final CaringForPupil caring;
  private final CaringForTeeth teeth;
  private final SignallingPupil signalling;

  TakingPupilForm(WorkingOnPupil working, CaringForPupil caring, CaringForTeeth teeth, SignallingPupil signalling) {
    this.working = working;
    this.caring = caring;
    this.teeth = teeth;
    this.signalling = signalling;
  }

  /**
   * Nothing when something cannot be read.
   *
   * @param key the one-time key of the form, by which a consultation and a signal are known
   */
  @Nullable LongConsumer read(PupilFileId id, PupilAct act, HealthForm form, UUID key, BindingResult errors, Officer by) {
    var in = new Inputs(errors);
    LongConsumer taken = switch (act) {
      case ENTRY, RISK, MOVE, TRANSFER, ARCHIVE -> state(id, act, form, in, by);
      case CONSULT -> {
        var on = in.date("on", form.on());
        var reason = in.choice("kind", form.kind(), ConsultReason.class);
        var findings = in.paragraphs("what", form.what(), LONG);
        var diagnosis = in.text("outcome", form.outcome(), LINE);
        var advice = in.optionalParagraphs("note", form.note(), LONG);
        yield seen -> caring.consult(key, id, need(on), need(reason), findings, diagnosis, advice, form.flag() != null, by);
      }
      case SIGNAL -> signal(id, form, key, in, by);
      case CONSENT -> {
        var kind = in.choice("kind", form.kind(), ConsentKind.class);
        var given = in.required("outcome", form.outcome(), "GIVEN"::equals);
        var giver = in.text("who", form.who(), LINE);
        var on = in.date("on", form.on());
        var until = in.optionalDate("until", form.until());
        yield seen -> caring.consent(id, need(kind), need(given), form.own() != null, giver, need(on), until, by);
      }
      case CHRONIC -> {
        var name = in.text("what", form.what(), LINE);
        var since = in.date("on", form.on());
        var regime = in.optionalText("note", form.note(), LINE);
        var doctor = in.optionalText("who", form.who(), LINE);
        yield seen -> caring.chronic(id, name, need(since), regime, doctor, by);
      }
      case HEALED -> {
        var disease = in.required("thing", form.thing(), TypedId::parse);
        var on = in.date("on", form.on());
        yield seen -> caring.healed(id, need(disease), need(on), by);
      }
      case RESULT -> {
        var on = in.date("on", form.on());
        var result = in.paragraphs("note", form.note(), LONG);
        yield seen -> caring.result(id, need(on), result, by);
      }
      case DENTAL_EXAM, DENTAL_CARE -> dental(id, act, form, in, by);
      case TREATMENT, CHECKUP, VACCINE, CERTIFICATE -> care(id, act, form, in, by);
    };
    return errors.hasErrors() ? null : taken;
  }

  private LongConsumer signal(PupilFileId id, HealthForm form, UUID key, Inputs in, Officer by) {
    var consultation = in.required("consultation", form.consultation(), TypedId::parse);
    var violence = in.choice("kind", form.kind(), PupilViolenceSuspected.Form.class);
    var danger = in.choice("outcome", form.outcome(), PupilViolenceSuspected.Danger.class);
    var signs = in.paragraphs("what", form.what(), LONG);
    var author = in.optionalText("who", form.who(), LINE);
    var where = in.text("number", form.number(), LINE);
    var done = in.optionalParagraphs("note", form.note(), LONG);
    var taking = in.required("thing", form.thing(), TypedId::parse);
    return seen -> signalling.signal(key, id, new SignallingPupil.Sheet(need(consultation), need(violence), need(danger), signs, author, where, done, need(taking)), by);
  }

  private LongConsumer dental(PupilFileId id, PupilAct act, HealthForm form, Inputs in, Officer by) {
    var cabinet = in.optional("thing", form.thing(), TypedId::parse);
    var on = in.date("on", form.on());
    if (act == PupilAct.DENTAL_CARE) {
      var procedure = in.choice("kind", form.kind(), DentalProcedure.class);
      var tooth = in.optional("number", form.number(), Teeth::parseOne);
      var note = in.optionalParagraphs("what", form.what(), LONG);
      var why = in.optionalText("note", form.note(), LINE);
      return seen -> teeth.treat(id, cabinet, need(on), need(procedure), tooth, note, form.flag() != null, why, by);
    }
    var decayed = in.optional("decayed", form.decayed(), Teeth::parse);
    var missing = in.optional("missing", form.missing(), Teeth::parse);
    var filled = in.optional("filled", form.filled(), Teeth::parse);
    var hygiene = in.choice("kind", form.kind(), DentalExam.Hygiene.class);
    var bite = in.optionalText("what", form.what(), LINE);
    var conclusion = in.paragraphs("note", form.note(), LONG);
    var to = in.optionalText("who", form.who(), LINE);
    return seen -> teeth.examine(id, cabinet, new DentalExam(need(on), orNone(decayed), orNone(missing), orNone(filled), need(hygiene), bite, conclusion,
        to.isEmpty() ? null : to), by);
  }

  private static Teeth orNone(@Nullable Teeth read) {
    return read == null ? Teeth.of() : read;
  }

  private LongConsumer care(PupilFileId id, PupilAct act, HealthForm form, Inputs in, Officer by) {
    var on = in.date("on", form.on());
    return switch (act) {
      case TREATMENT -> {
        var consultation = in.optional("consultation", form.consultation(), TypedId::parse);
        var what = in.paragraphs("what", form.what(), LONG);
        var batch = in.optional("batch", form.batch(), TypedId::parse);
        var quantity = in.optionalWhole("quantity", form.quantity(), 1, 1_000);
        var why = in.optionalText("note", form.note(), LINE);
        yield seen -> caring.treat(id, need(on), consultation, what, batch, quantity, form.flag() != null, why, by);
      }
      case CHECKUP -> {
        var height = in.number("height", form.height());
        var weight = in.number("weight", form.weight());
        var vision = in.text("vision", form.vision(), LINE);
        var hearing = in.text("hearing", form.hearing(), LINE);
        var dental = in.text("outcome", form.outcome(), LINE);
        var posture = in.text("posture", form.posture(), LINE);
        var conclusion = in.paragraphs("note", form.note(), LONG);
        var to = in.optionalText("who", form.who(), LINE);
        yield seen -> caring.checkUp(id, need(on), need(height), need(weight), vision, hearing, dental, posture, conclusion, to.isEmpty() ? null : to, by);
      }
      case VACCINE -> {
        var vaccine = in.text("what", form.what(), LINE);
        var dose = in.text("number", form.number(), 40);
        var campaign = in.optional("thing", form.thing(), TypedId::parse);
        var batch = in.optional("batch", form.batch(), TypedId::parse);
        yield seen -> caring.vaccinate(id, need(on), vaccine, dose, campaign, batch, by);
      }
      default -> {
        var consultation = in.required("consultation", form.consultation(), TypedId::parse);
        var kind = in.choice("kind", form.kind(), CertificateKind.class);
        var from = in.optionalDate("from", form.from());
        var until = in.optionalDate("until", form.until());
        var words = in.text("what", form.what(), LINE);
        yield seen -> caring.certify(id, need(consultation), need(kind), need(on), from, until, words, by);
      }
    };
  }

  private LongConsumer state(PupilFileId id, PupilAct act, HealthForm form, Inputs in, Officer by) {
    if (act == PupilAct.MOVE) {
      var klass = in.required("klass", form.klass(), TypedId::parse);
      return seen -> working.move(id, seen, need(klass), by);
    }
    var on = in.date("on", form.on());
    return switch (act) {
      case ENTRY -> {
        var note = in.text("number", form.number(), LINE);
        var doctor = in.text("who", form.who(), LINE);
        yield seen -> working.enter(id, seen, note, doctor, need(on), by);
      }
      case RISK -> seen -> working.risk(id, seen, form.flag() != null, need(on), by);
      case TRANSFER -> {
        var to = in.text("what", form.what(), LINE);
        var number = in.text("number", form.number(), LINE);
        yield seen -> working.transfer(id, seen, need(on), to, number, by);
      }
      default -> seen -> working.archive(id, seen, need(on), by);
    };
  }

  private static <T> T need(@Nullable T read) {
    return Objects.requireNonNull(read);
  }
}
