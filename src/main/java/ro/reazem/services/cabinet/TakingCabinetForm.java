package ro.reazem.services.cabinet;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.web.Inputs;
import ro.reazem.platform.web.SeenVersion;
import ro.reazem.platform.web.TypedId;

/** Reads a form of a cabinet into what is to be done; nothing when something cannot be read. */
@Component("takingCabinetForm")
class TakingCabinetForm {

  private static final int LINE = 200;
  private static final int LONG = 2_000;
  private static final int MOST = 100_000;

  private final KeepingCabinet keeping;

  TakingCabinetForm(KeepingCabinet keeping) {
    this.keeping = keeping;
  }

  @Nullable Runnable read(UUID cabinet, CabinetAct act, HealthForm form, BindingResult errors, Officer by) {
    var in = new Inputs(errors);
    Runnable taken = switch (act) {
      case SETUP -> {
        var kind = in.choice("kind", form.kind(), CabinetKind.class);
        var doctors = in.whole("quantity", form.quantity(), 0, 50);
        var nurses = in.whole("number", form.number(), 0, 100);
        yield () -> keeping.setUp(cabinet, SeenVersion.of(form.version()), need(kind), need(doctors), need(nurses));
      }
      case CLASS -> {
        var school = in.text("who", form.who(), LINE);
        var name = in.text("what", form.what(), 40);
        var grade = in.whole("grade", form.grade(), -3, 13);
        var year = in.whole("number", form.number(), 2000, 2100);
        var pupils = in.whole("quantity", form.quantity(), 0, 60);
        yield () -> keeping.klass(cabinet, need(year), school, name, need(grade), need(pupils));
      }
      case TRIAGE -> {
        var klass = in.required("klass", form.klass(), TypedId::parse);
        var kind = in.choice("kind", form.kind(), TriageKind.class);
        var on = in.date("on", form.on());
        var examined = in.whole("quantity", form.quantity(), 0, 60);
        yield () -> keeping.triage(cabinet, need(klass), need(kind), need(on), need(examined), by);
      }
      case FINDING -> {
        var triage = in.required("thing", form.thing(), TypedId::parse);
        var pupil = in.required("pupil", form.pupil(), TypedId::parse);
        var finding = in.paragraphs("note", form.note(), LONG);
        yield () -> keeping.finding(cabinet, need(triage), need(pupil), finding, form.flag() != null, by);
      }
      case CAMPAIGN -> {
        var vaccine = in.text("what", form.what(), LINE);
        var from = in.date("from", form.from());
        var until = in.date("until", form.until());
        yield () -> keeping.campaign(cabinet, vaccine, need(from), need(until), by);
      }
      case EPIDEMIC -> {
        var klass = in.required("klass", form.klass(), TypedId::parse);
        var disease = in.text("what", form.what(), LINE);
        var on = in.date("on", form.on());
        var reported = in.optionalText("number", form.number(), LINE);
        yield () -> keeping.epidemic(cabinet, need(klass), disease, need(on), reported, by);
      }
      case CONTACT, CLEAR, OVER -> event(cabinet, act, form, in, by);
      case STOCK, USE -> stock(cabinet, act, form, in, by);
      case ACTIVITY -> {
        var kind = in.choice("kind", form.kind(), ActivityKind.class);
        var on = in.date("on", form.on());
        var what = in.text("what", form.what(), LINE);
        var quantity = in.optionalWhole("quantity", form.quantity(), 0, MOST);
        var outcome = in.choice("outcome", form.outcome(), ActivityOutcome.class);
        var note = in.optionalParagraphs("note", form.note(), LONG);
        yield () -> keeping.activity(cabinet, need(kind), need(on), what, quantity, need(outcome), note, by);
      }
    };
    return errors.hasErrors() ? null : taken;
  }

  private Runnable event(UUID cabinet, CabinetAct act, HealthForm form, Inputs in, Officer by) {
    var on = in.date("on", form.on());
    if (act == CabinetAct.CLEAR) {
      // event and pupil together say which contact it is
      var contact = in.required("thing", form.thing(), ContactKey::parse);
      var note = in.text("number", form.number(), LINE);
      return () -> keeping.clear(cabinet, need(contact).event(), need(contact).file(), need(on), note);
    }
    var event = in.required("thing", form.thing(), TypedId::parse);
    if (act == CabinetAct.OVER) {
      return () -> keeping.over(cabinet, need(event), need(on));
    }
    var pupil = in.required("pupil", form.pupil(), TypedId::parse);
    return () -> keeping.contact(cabinet, need(event), need(pupil), need(on), by);
  }

  private Runnable stock(UUID cabinet, CabinetAct act, HealthForm form, Inputs in, Officer by) {
    var quantity = in.whole("quantity", form.quantity(), 1, MOST);
    var on = in.date("on", form.on());
    if (act == CabinetAct.USE) {
      var batch = in.required("batch", form.batch(), TypedId::parse);
      var reason = in.choice("kind", form.kind(), StockReason.class);
      return () -> keeping.use(cabinet, need(batch), need(reason), need(quantity), need(on), by);
    }
    var kind = in.choice("kind", form.kind(), StockKind.class);
    var name = in.text("what", form.what(), LINE);
    var batch = in.text("number", form.number(), 60);
    var expires = in.date("until", form.until());
    return () -> keeping.receive(cabinet, need(kind), name, batch, need(expires), need(quantity), need(on), by);
  }

  private static <T> T need(@Nullable T read) {
    return Objects.requireNonNull(read);
  }
}
