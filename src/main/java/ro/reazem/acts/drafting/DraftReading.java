package ro.reazem.acts.drafting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import ro.reazem.acts.act.Typed;
import ro.reazem.acts.paper.Addressee;
import ro.reazem.acts.template.Template;
import ro.reazem.acts.wording.Field;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.acts.ActWording;
import ro.reazem.platform.web.Inputs;
import ro.reazem.platform.web.TypedDate;
import ro.reazem.platform.web.TypedNumber;
import ro.reazem.platform.web.TypedText;

/** Reads what was typed of a draft by the kinds of its fields; what is still missing may be missing until it is sent. */
@Component
class DraftReading {

  private static final int SUBJECT = 300;
  private static final int LINE = 300;
  private static final int PARAGRAPHS = 6_000;
  private static final int LIST = 20_000;
  private static final int MOST_ROWS = 200;
  private static final int MOST_ADDRESSEES = 50;
  private static final ActWording WORDING = new ActWording();

  /** @param form with one answer for each field, in the order of the template */
  @Nullable Draft read(DraftForm form, Template template, BindingResult errors) {
    var in = new Inputs(errors);
    var subject = in.text("subject", form.subject(), SUBJECT);
    var addressees = addressees(in, form.addressees());
    var texts = new LinkedHashMap<String, String>();
    var lists = new LinkedHashMap<String, List<Map<String, String>>>();
    var fields = template.declaredFields().all();
    for (int place = 0; place < fields.size(); place++) {
      var field = fields.get(place);
      var at = "answers[" + place + "].value";
      try {
        if (field.isList()) {
          lists.put(field.code(), rows(field, TypedText.paragraphs(form.answer(field.code()), LIST)));
        } else {
          texts.put(field.code(), text(field, form.answer(field.code())));
        }
      } catch (RuleViolated unreadable) {
        in.reject(at, unreadable);
      }
    }
    return errors.hasErrors() ? null : new Draft(subject, addressees, new Typed(texts, lists));
  }

  private static String text(Field field, String typed) {
    var line = field.kind() == Field.Kind.PARAGRAPHS ? TypedText.paragraphs(typed, PARAGRAPHS) : TypedText.line(typed, LINE);
    if (line.isBlank()) {
      return "";
    }
    return switch (field.kind()) {
      case DATE -> WORDING.day(TypedDate.parse(line));
      case NUMBER -> TypedNumber.decimal(line).toPlainString().replace('.', ',');
      case LEI -> WORDING.lei(TypedNumber.lei(line)).replace(" lei", " lei");
      case CHOICE -> {
        RuleViolated.require(field.options().contains(line), "platform.input.choice");
        yield line;
      }
      default -> line;
    };
  }

  private static List<Map<String, String>> rows(Field field, String typed) {
    var rows = new ArrayList<Map<String, String>>();
    for (var line : lines(typed)) {
      RuleViolated.require(rows.size() < MOST_ROWS, "acts.draft.tooManyRows", MOST_ROWS);
      var cells = Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
      RuleViolated.require(cells.size() <= field.options().size(), "acts.draft.tooManyCells", rows.size() + 1, String.join(" | ", field.options()));
      var row = new LinkedHashMap<String, String>();
      for (int column = 0; column < cells.size(); column++) {
        row.put(field.options().get(column), cells.get(column));
      }
      rows.add(row);
    }
    return rows;
  }

  private static List<Addressee> addressees(Inputs in, @Nullable String typed) {
    var addressees = new ArrayList<Addressee>();
    try {
      for (var line : lines(TypedText.paragraphs(typed, LIST))) {
        RuleViolated.require(addressees.size() < MOST_ADDRESSEES, "acts.draft.tooManyAddressees", MOST_ADDRESSEES);
        int stroke = line.indexOf('|');
        var name = stroke < 0 ? line : line.substring(0, stroke).strip();
        RuleViolated.require(!name.isEmpty() && line.length() <= LINE, "acts.draft.addresseeShape", addressees.size() + 1);
        RuleViolated.require(addressees.stream().noneMatch(one -> one.name().equals(name)), "acts.draft.addresseeTwice", name);
        addressees.add(new Addressee(name, stroke < 0 ? "" : line.substring(stroke + 1).strip()));
      }
    } catch (RuleViolated unreadable) {
      in.reject("addressees", unreadable);
    }
    return addressees;
  }

  private static List<String> lines(String text) {
    return Arrays.stream(text.split("\n")).map(String::strip).filter(line -> !line.isEmpty()).toList();
  }
}
