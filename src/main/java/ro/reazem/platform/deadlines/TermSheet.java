package ro.reazem.platform.deadlines;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import ro.reazem.platform.parameters.LegalParameters;
import ro.reazem.platform.parameters.Parameter;
import ro.reazem.platform.parameters.ParameterKind;
import ro.reazem.platform.parameters.ParameterValue;
import ro.reazem.platform.text.Folding;

/** The register of terms as it stands on a day, with what is still to be set. The same for everybody: it holds no cases. */
@Component
class TermSheet {

  private final LegalParameters parameters;

  TermSheet(LegalParameters parameters) {
    this.parameters = parameters;
  }

  /**
   * A term on a day.
   *
   * @param rule null while it is to be set
   * @param value the version it was read from, null when there is none on the day
   */
  record Row(Parameter parameter, @Nullable TermRule rule, @Nullable ParameterValue value) {}

  /** The terms of one context, under the words of their families. */
  record Group(String family, List<Row> rows) {}

  List<Group> on(LocalDate day, String words) {
    var law = parameters.on(day);
    var versions = parameters.versions();
    var groups = new ArrayList<Group>();
    var looked = Folding.fold(words).strip();
    parameters.catalogue().stream().filter(TermSheet::isTerm)
        .filter(one -> Folding.fold(one.code() + " " + one.titleRo() + " " + one.titleEn()).contains(looked))
        .sorted(Comparator.comparing(Parameter::context).thenComparing(Parameter::family).thenComparing(Parameter::code)).forEach(one -> {
          if (groups.isEmpty() || !groups.getLast().family().equals(one.family())) {
            groups.add(new Group(one.family(), new ArrayList<>()));
          }
          Optional<ParameterValue> inForce = law.find(one.code());
          groups.getLast().rows().add(new Row(one, inForce.map(value -> TermRules.rule(law, value)).orElse(null), inForce.orElseGet(() ->
              versions.stream().filter(value -> value.code().equals(one.code()) && value.valid().contains(day)).findFirst().orElse(null))));
        });
    return groups;
  }

  private static boolean isTerm(Parameter one) {
    return one.kind() == ParameterKind.TERM && !one.code().endsWith(TermRules.EXTENSION);
  }
}
