package ro.reazem.audit.documentation;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import ro.reazem.platform.security.PermittedAct;

/** All web addresses that the application answers, with the act each performs. */
@Component
class Endpoints {

  private final RequestMappingHandlerMapping mappings;

  Endpoints(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings) {
    this.mappings = mappings;
  }

  /** Those of controllers in the package or below it. */
  List<ModuleSheet.Endpoint> below(String packageName) {
    return mappings.getHandlerMethods().entrySet().stream()
        .filter(entry -> (entry.getValue().getBeanType().getPackageName() + ".").startsWith(packageName + "."))
        .flatMap(entry -> {
          var act = PermittedAct.of(entry.getValue());
          var methods = entry.getKey().getMethodsCondition().getMethods().stream().map(Enum::name).sorted()
              .collect(Collectors.joining(" "));
          return entry.getKey().getPatternValues().stream().map(path -> new ModuleSheet.Endpoint(
              methods.isEmpty() ? "GET" : methods, path, act == null ? "" : act,
              entry.getValue().getBeanType().getSimpleName()));
        })
        .sorted(Comparator.comparing(ModuleSheet.Endpoint::path).thenComparing(ModuleSheet.Endpoint::method)).toList();
  }
}
