package ro.reazem.acts.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ro.reazem.acts.act.CaseAct;
import ro.reazem.acts.paper.Addressee;
import ro.reazem.acts.template.Template;
import ro.reazem.acts.wording.Field;

/** A draft as typed: addressees one a line with their address behind a stroke, lists likewise one row a line. */
record DraftForm(@Nullable String key, @Nullable String version, @Nullable String subject, @Nullable String addressees,
    @Nullable List<Answer> answers) {

  /** What was typed into a field of the template. */
  record Answer(@Nullable String code, @Nullable String value) {}

  static DraftForm empty(Template template, String subject, String addressees) {
    return new DraftForm(UUID.randomUUID().toString(), null, subject, addressees,
        template.declaredFields().all().stream().map(field -> new Answer(field.code(), "")).toList());
  }

  static DraftForm of(CaseAct act, Template template) {
    var typed = act.typed();
    return new DraftForm(null, String.valueOf(act.version()), act.subject(), lines(act.addressees()), template.declaredFields().all().stream()
        .map(field -> new Answer(field.code(), field.isList() ? rows(field, typed.lists().getOrDefault(field.code(), List.of()))
            : typed.texts().getOrDefault(field.code(), ""))).toList());
  }

  /** The same with one answer for each field of the template, in its order. */
  DraftForm ordered(Template template) {
    var given = new ArrayList<Answer>();
    for (var field : template.declaredFields().all()) {
      given.add(new Answer(field.code(), answer(field.code())));
    }
    return new DraftForm(key, version, subject, addressees, given);
  }

  String answer(String code) {
    return answers == null ? "" : answers.stream().filter(one -> one != null && code.equals(one.code()) && one.value() != null).map(Answer::value)
        .findFirst().orElse("");
  }

  private static String lines(List<Addressee> addressees) {
    return addressees.stream().map(one -> one.address().isEmpty() ? one.name() : one.name() + " | " + one.address()).collect(Collectors.joining("\n"));
  }

  private static String rows(Field field, List<Map<String, String>> rows) {
    return rows.stream().map(row -> field.options().stream().map(column -> row.getOrDefault(column, "")).collect(Collectors.joining(" | ")))
        .collect(Collectors.joining("\n"));
  }
}
