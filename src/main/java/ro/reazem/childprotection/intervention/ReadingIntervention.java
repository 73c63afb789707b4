package ro.reazem.childprotection.intervention;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import ro.reazem.childprotection.childcase.Colleagues;
import ro.reazem.childprotection.childcase.Said;
import ro.reazem.directory.persons.Persons;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.web.Inputs;
import ro.reazem.platform.web.TypedId;
import ro.reazem.platform.web.TypedKey;

/** Reads a form about an intervention into what is to be written (citirea formularului). */
@Component
class ReadingIntervention {

  static final ZoneId BUCHAREST = ZoneId.of("Europe/Bucharest");
  private static final int LINE = 300;
  private static final int WORDS = 4000;
  private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

  private final Colleagues colleagues;
  private final Persons persons;

  ReadingIntervention(Colleagues colleagues, Persons persons) {
    this.colleagues = colleagues;
    this.persons = persons;
  }

  /** What is to be written, or nothing when a field was refused. */
  WritingIntervention.@Nullable Writing read(InterventionKind kind, InterventionForm form, boolean byHead, Inputs in) {
    var fields = FieldsOf.form(kind);
    var read = new HashMap<String, String>();
    LocalDate on = null;
    var hours = new HashMap<String, LocalTime>();
    for (int i = 0; i < fields.size(); i++) {
      var field = fields.get(i);
      var name = "values[" + i + "]";
      var typed = form.value(i);
      switch (field.type()) {
        case DATE -> on = in.date(name, typed);
        case TIME -> hours.put(field.name(), field.asked() ? in.time(name, typed) : in.optionalTime(name, typed));
        case LINE -> read.put(field.name(), field.asked() ? in.text(name, typed, LINE) : in.optionalText(name, typed, LINE));
        case WORDS -> read.put(field.name(), field.asked() ? in.paragraphs(name, typed, WORDS) : in.optionalParagraphs(name, typed, WORDS));
        case CHOICE -> read.put(field.name(), Objects.requireNonNullElse(in.required(name, typed, code -> one(field, code)), ""));
        case OFFICER -> {
          var officer = !field.asked() && (typed == null || typed.isBlank()) ? null : in.required(name, typed, id -> colleagues.working(TypedId.parse(id)));
          read.put("officer", officer == null ? "" : officer.id().toString());
          read.put(field.asked() ? "name" : field.name(), officer == null ? "" : officer.name());
        }
        case PERSON -> {
          var person = persons.read("person", form.person(), form.personText(), in);
          read.put("person", person == null ? "" : person.id().toString());
          read.put("name", person == null ? "" : person.name());
        }
        case PICKS -> read.put(field.name(), InterventionWords.codes(field.options()).stream().filter(form.chosen()::contains).collect(Collectors.joining(" ")));
      }
    }
    return on == null ? null : writing(kind, form, on, hours, read, byHead, in);
  }

  private static WritingIntervention.@Nullable Writing writing(InterventionKind kind, InterventionForm form, LocalDate on, Map<String, LocalTime> hours,
      Map<String, String> read, boolean byHead, Inputs in) {
    var time = Objects.requireNonNullElse(hours.get("time"), LocalTime.MIDNIGHT);
    var at = instant(on, time);
    ArrivalTimes times = null;
    if (kind == InterventionKind.FIELD && hours.get("called") != null) {
      try {
        times = ArrivalTimes.of(on, hours.get("called"), hours.get("left"), time, hours.get("ended"), "POLICE".equals(read.get("trigger")));
      } catch (RuleViolated disorder) {
        in.reject("values[2]", disorder);
      }
    }
    hours.forEach((name, hour) -> read.put(name, hour == null || name.equals("time") ? "" : HOUR.format(hour)));
    var subject = read.getOrDefault(switch (kind) {
      case NOTICE -> "addressee";
      case ORDER_DECIDED -> "decision";
      case FINDING -> "result";
      case FEEDBACK -> "way";
      case ACCUSED_OFFICER -> "officer";
      case ACCUSED_CARER -> "person";
      default -> "";
    }, "");
    var order = Stream.concat(FieldsOf.form(kind).stream().map(FormField::name), Stream.of("name")).distinct()
        .filter(name -> !List.of("on", "time", "number", "officer", "person").contains(name)).toList();
    return new WritingIntervention.Writing(TypedKey.of(form.key()), kind, subject, read.getOrDefault("number", ""), at,
        order.stream().filter(read::containsKey).map(name -> new Said(name, read.get(name))).toList(), form.chosen().stream()
            .filter(InterventionWords.codes(kind == InterventionKind.FINDING ? "form" : "told")::contains).toList(), times, byHead,
        read.getOrDefault("officer", "").isEmpty() ? null : UUID.fromString(read.get("officer")));
  }

  private static String one(FormField field, String code) {
    RuleViolated.require(InterventionWords.codes(field.options()).contains(code), "childprotection.intervention.choose");
    return code;
  }

  private static Instant instant(LocalDate on, LocalTime hour) {
    return on.atTime(hour).atZone(BUCHAREST).toInstant();
  }
}
