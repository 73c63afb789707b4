package ro.reazem.services.community;

import java.util.List;
import java.util.Objects;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.web.Inputs;
import ro.reazem.platform.web.TypedId;
import ro.reazem.platform.web.TypedKey;

/** Reads what was typed into one of the forms about a person, and says which use case it is. */
@Component("takingCommunityForm")
class TakingCommunityForm {

  private static final int LINE = 200;
  private static final int LONG = 2000;

  private final WorkingInCommunity working;
  private final KeepingRegisters keeping;

  TakingCommunityForm(WorkingInCommunity working, KeepingRegisters keeping) {
    this.working = working;
    this.keeping = keeping;
  }

  /** What to do with the version that the officer saw; nothing when something cannot be read. */
  @Nullable LongConsumer read(CommunityFileId id, CommunityAct act, CommunityForm form, BindingResult errors, Officer by) {
    var in = new Inputs(errors);
    var key = TypedKey.of(form.key());
    var on = in.date("on", form.on());
    LongConsumer taken = switch (act) {
      case CONSENT -> {
        var who = in.text("what", form.what(), LINE);
        yield seen -> working.consent(id, seen, need(on), who, by);
      }
      case START -> seen -> working.activate(id, seen, need(on), by);
      case CLOSE -> {
        var reason = in.choice("kind", form.kind(), EndReason.class);
        var note = in.optionalText("what", form.what(), LINE);
        yield seen -> working.close(id, seen, need(on), need(reason), note, by);
      }
      case SHEET -> {
        var level = in.choice("kind", form.kind(), Vulnerability.class);
        var words = in.paragraphs("words", form.words(), LONG);
        var categories = form.categories() == null ? List.<String>of() : form.categories().stream().distinct().toList();
        yield seen -> working.assess(id, seen, new CommunityEntries.New(key, Register.SHEET, need(level).name(), need(on), null, false, words), categories, by);
      }
      case FOLLOW -> {
        var register = in.choice("kind", form.kind(), Register.class);
        if (register != null && !Register.FOLLOWED.contains(register)) {
          errors.rejectValue("kind", "services.community.registerUnknown");
        }
        var due = in.optionalDate("due", form.due());
        var words = in.optionalParagraphs("words", form.words(), LONG);
        var taking = in.optional("taking", form.taking(), TypedId::parse);
        yield seen -> keeping.follow(id, new CommunityEntries.New(key, need(register), "", need(on), due, form.risk() != null, words), taking, by);
      }
      case VACCINE -> {
        var vaccine = in.text("what", form.what(), LINE);
        var due = in.optionalDate("due", form.due());
        yield seen -> keeping.enter(id, new CommunityEntries.New(key, Register.VACCINATION, vaccine, need(on), due, false, ""), by);
      }
      case PLAN -> {
        var action = in.choice("kind", form.kind(), VisitAction.class);
        var due = in.date("due", form.due());
        yield seen -> keeping.enter(id, new CommunityEntries.New(key, Register.PLANNED_VISIT, need(action).name(), need(on), need(due), false, ""), by);
      }
      case NOTE -> {
        var words = in.paragraphs("words", form.words(), LONG);
        yield seen -> keeping.enter(id, new CommunityEntries.New(key, Register.NOTE, VisitAction.OTHER.name(), need(on), null, false, words), by);
      }
      case REFER -> {
        var to = in.choice("kind", form.kind(), Addressee.class);
        var words = in.paragraphs("words", form.words(), LONG);
        yield seen -> keeping.refer(id, new CommunityEntries.New(key, Register.REFERRAL, need(to).name(), need(on), null, false, words), by);
      }
      case SETTLE -> {
        var entry = in.required("entry", form.entry(), TypedId::parse);
        var outcome = in.text("what", form.what(), LINE);
        yield seen -> keeping.settle(id, need(entry), need(on), outcome, by);
      }
    };
    return errors.hasErrors() ? null : taken;
  }

  private static <T> T need(@Nullable T read) {
    return Objects.requireNonNull(read);
  }
}
