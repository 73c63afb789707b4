package ro.reazem.audit.documentation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import ro.reazem.platform.parameters.LegalParameters;
import ro.reazem.platform.parameters.ParameterValue;

/** The register of legal parameters with every version, as an auditor compares it with the acts. */
@Component
class ParameterSheets {

  private final LegalParameters parameters;

  ParameterSheets(LegalParameters parameters) {
    this.parameters = parameters;
  }

  /** A parameter with its versions, the oldest first. */
  record Sheet(String code, String title, String family, List<ParameterValue> versions) {}

  /** All parameters by the context that calculates with them. */
  SortedMap<String, List<Sheet>> byContext(Locale locale) {
    var versions = parameters.versions().stream().sorted(Comparator.comparing(version -> version.valid().from()))
        .collect(Collectors.groupingBy(ParameterValue::code));
    var contexts = new TreeMap<String, List<Sheet>>();
    parameters.catalogue().forEach(one -> contexts.computeIfAbsent(one.context(), context -> new ArrayList<>())
        .add(new Sheet(one.code(), one.title(locale), one.family(), versions.getOrDefault(one.code(), List.of()))));
    return contexts;
  }
}
