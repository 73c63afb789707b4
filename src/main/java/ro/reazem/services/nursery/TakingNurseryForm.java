package ro.reazem.services.nursery;

import java.util.Objects;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.web.Inputs;
import ro.reazem.platform.web.TypedId;
import ro.reazem.platform.web.TypedKey;
import ro.reazem.platform.web.TypedMonth;
import ro.reazem.services.attendance.KeepingMoney;
import ro.reazem.services.attendance.Way;
import ro.reazem.services.contribution.ReductionKind;

/** Reads what was typed into one of the forms of a nursery file, and says which use case it is. */
@Component("takingNurseryForm")
class TakingNurseryForm {

  private static final int LINE = 200;
  private static final int LONG = 2000;

  private final WorkingOnFile working;
  private final Challenges challenges;
  private final CaringForChild caring;
  private final KeepingMoney money;

  TakingNurseryForm(WorkingOnFile working, Challenges challenges, CaringForChild caring, KeepingMoney money) {
    this.working = working;
    this.challenges = challenges;
    this.caring = caring;
    this.money = money;
  }

  /** What to do with the version that the officer saw; nothing when something cannot be read. */
  @Nullable LongConsumer read(NurseryFileId id, FileAct act, NurseryForm form, BindingResult errors, Officer by) {
    var in = new Inputs(errors);
    LongConsumer taken = switch (act) {
      case PAPER -> {
        var kind = in.choice("kind", form.kind(), PaperKind.class);
        var paper = in.text("number", form.number(), LINE);
        var on = in.date("on", form.on());
        yield seen -> working.paper(id, seen, new NurseryPapers.Paper(need(kind), paper, need(on)), by);
      }
      case FAMILY -> {
        var family = form.family().read(in, errors);
        yield seen -> working.tell(id, seen, need(family), by);
      }
      case CHALLENGE -> {
        var on = in.date("on", form.on());
        var grounds = in.paragraphs("note", form.note(), LONG);
        yield seen -> challenges.file(id, seen, need(on), grounds, by);
      }
      case ANSWER -> {
        var outcome = in.required("outcome", form.outcome(), one -> one);
        var reason = in.paragraphs("note", form.note(), LONG);
        var family = form.family().read(in, errors);
        yield seen -> challenges.settle(id, seen, "ADMITTED".equals(outcome), reason, need(family), by);
      }
      case ENROL -> {
        var contract = in.text("number", form.number(), LINE);
        var on = in.date("on", form.on());
        var group = in.required("group", form.group(), TypedId::parse);
        var from = in.date("from", form.from());
        yield seen -> working.enrol(id, seen, contract, need(on), need(group), need(from), by);
      }
      case DECLINE, CANCEL, REFUSE -> {
        var on = in.date("on", form.on());
        var note = act == FileAct.REFUSE ? in.text("note", form.note(), LINE) : in.optionalText("note", form.note(), LINE);
        yield seen -> {
          switch (act) {
            case DECLINE -> working.decline(id, seen, need(on), note, by);
            case CANCEL -> working.cancel(id, seen, need(on), note, by);
            default -> working.refuse(id, seen, need(on), note, by);
          }
        };
      }
      case MOVE -> {
        var group = in.required("group", form.group(), TypedId::parse);
        var from = in.date("from", form.from());
        yield seen -> working.move(id, seen, need(group), need(from), by);
      }
      case WARN -> {
        var note = in.text("note", form.note(), LINE);
        yield seen -> working.warn(id, seen, note, by);
      }
      case SETTLE -> {
        var note = in.optionalText("note", form.note(), LINE);
        yield seen -> working.settle(id, seen, note, by);
      }
      case LEAVE -> {
        var on = in.date("on", form.on());
        var reason = in.choice("kind", form.kind(), LeavingReason.class);
        var note = in.optionalText("note", form.note(), LINE);
        yield seen -> working.leave(id, seen, need(on), need(reason), note, by);
      }
      case HEALTH, NOTE, PICKUP, REVOKE, RELEASE -> care(id.value(), act, form, in, by);
      case INCOME, REDUCTION, RECEIPT, UNDO, ADJUST -> money(id.value(), act, form, in, by);
    };
    return errors.hasErrors() ? null : taken;
  }

  private LongConsumer care(UUID file, FileAct act, NurseryForm form, Inputs in, Officer by) {
    return switch (act) {
      case HEALTH -> {
        var health = new CaringForChild.Health(in.optionalText("allergies", form.allergies(), LINE), in.optionalText("diet", form.diet(), LINE),
            in.optionalText("vaccinations", form.vaccinations(), LINE), in.optionalText("doctor", form.doctor(), LINE),
            in.optionalText("contacts", form.contacts(), LINE));
        yield seen -> caring.keep(file, health, by);
      }
      case NOTE -> {
        var on = in.date("on", form.on());
        var issuer = in.text("name", form.name(), LINE);
        yield seen -> caring.note(file, new CaringForChild.Note(need(on), issuer), by);
      }
      case PICKUP -> {
        var name = in.name("name", form.name(), LINE);
        var paper = in.text("number", form.number(), LINE);
        var from = in.date("from", form.from());
        yield seen -> caring.authorise(file, name, paper, need(from), by);
      }
      default -> {
        var person = in.required("person", form.person(), TypedId::parse);
        var on = in.date("on", form.on());
        yield seen -> {
          if (act == FileAct.REVOKE) {
            caring.revoke(file, need(person), need(on), by);
          } else {
            caring.release(file, need(person), need(on), by);
          }
        };
      }
    };
  }

  private LongConsumer money(UUID file, FileAct act, NurseryForm form, Inputs in, Officer by) {
    var key = TypedKey.of(form.key());
    return switch (act) {
      case INCOME -> {
        var from = in.required("month", form.month(), TypedMonth::parse);
        var sum = in.lei("amount", form.amount());
        var paper = in.text("number", form.number(), LINE);
        yield seen -> money.income(file, need(from), need(sum), paper, by);
      }
      case REDUCTION -> {
        var kind = in.choice("kind", form.kind(), ReductionKind.class);
        var from = in.required("month", form.month(), TypedMonth::parse);
        var until = in.optional("untilMonth", form.untilMonth(), TypedMonth::parse);
        var paper = in.text("number", form.number(), LINE);
        yield seen -> money.reduction(file, need(kind), need(from), until, paper, by);
      }
      case RECEIPT -> {
        var on = in.date("on", form.on());
        var way = in.choice("kind", form.kind(), Way.class);
        var number = in.text("number", form.number(), LINE);
        var sum = in.lei("amount", form.amount());
        yield seen -> money.receive(file, key, need(on), need(way), number, need(sum), by);
      }
      case UNDO -> {
        var receipt = in.required("person", form.person(), TypedId::parse);
        var reason = in.text("note", form.note(), LINE);
        yield seen -> money.cancel(file, key, need(receipt), reason, by);
      }
      default -> {
        var about = in.required("month", form.month(), TypedMonth::parse);
        var sum = in.lei("amount", form.amount());
        var reason = in.text("note", form.note(), LINE);
        yield seen -> money.adjust(file, key, need(about), need(sum), form.takesOff() != null, reason, by);
      }
    };
  }

  private static <T> T need(@Nullable T read) {
    return Objects.requireNonNull(read);
  }
}
