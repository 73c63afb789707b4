package ro.reazem.audit.documentation;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.repository.Repository;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.modulith.runtime.ApplicationModulesRuntime;

/** Reads modules and events from the compiled code of the running application. */
@Component
class ReadingTheCode {

  private static final Set<String> SHARED = Set.of("kernel", "platform", "directory");

  /** Asked for when somebody reads: to have it at hand, the code would be read at every start. */
  private final ObjectProvider<ApplicationModulesRuntime> runtime;
  private final Descriptions descriptions;
  private final Endpoints endpoints;

  ReadingTheCode(ObjectProvider<ApplicationModulesRuntime> runtime, Descriptions descriptions, Endpoints endpoints) {
    this.runtime = runtime;
    this.descriptions = descriptions;
    this.endpoints = endpoints;
  }

  Handbook handbook() {
    var modules = runtime.getObject().get();
    return new Handbook(
        modules.stream().map(this::sheet).sorted(Comparator.comparing(ModuleSheet::kind).thenComparing(ModuleSheet::name))
            .toList(),
        modules.stream().flatMap(module -> events(module, modules)).sorted(Comparator.comparing(EventSheet::module)
            .thenComparing(EventSheet::name)).toList());
  }

  private ModuleSheet sheet(org.springframework.modulith.core.ApplicationModule module) {
    var base = module.getBasePackage().getName();
    return new ModuleSheet(module.getIdentifier().toString(), module.getDisplayName(), kind(module), base,
        descriptions.of(base), allowed(base),
        module.getAggregateRoots().stream().map(type -> part(type, base)).sorted(BY_NAME).toList(),
        parts(module, type -> type.isAssignableTo(Repository.class)),
        parts(module, ReadingTheCode::isUseCase),
        parts(module, type -> type.getSimpleName().endsWith("Register")),
        types(module).flatMap(type -> type.getMethods().stream())
            .filter(method -> method.isAnnotatedWith(ApplicationModuleListener.class))
            .map(method -> new ModuleSheet.Listener(method.getAnnotationOfType(ApplicationModuleListener.class).id(),
                method.getRawParameterTypes().getFirst().getSimpleName(), method.getOwner().getSimpleName(),
                descriptions.of(method.getOwner().getName())))
            .sorted(Comparator.comparing(ModuleSheet.Listener::id)).toList(),
        endpoints.below(base));
  }

  private Stream<EventSheet> events(org.springframework.modulith.core.ApplicationModule module, ApplicationModules modules) {
    return kind(module) != ModuleSheet.Kind.EVENTS ? Stream.of() : module.getPublishedEvents().stream().map(event -> {
      var type = event.getType();
      return new EventSheet(type.getSimpleName(), module.getIdentifier().toString(), descriptions.of(type.getName()),
          RecordParts.of(type),
          type.getConstructorCallsToSelf().stream()
              .flatMap(call -> modules.getModuleByType(call.getOriginOwner().getName()).stream())
              .map(publisher -> publisher.getIdentifier().toString()).distinct().sorted().toList(),
          modules.stream().filter(other -> types(other).flatMap(listener -> listener.getMethods().stream())
                  .anyMatch(method -> method.isAnnotatedWith(ApplicationModuleListener.class)
                      && method.getRawParameterTypes().getFirst().getName().equals(type.getName())))
              .map(listener -> listener.getIdentifier().toString()).sorted().toList());
    });
  }

  private static final Comparator<ModuleSheet.Part> BY_NAME =
      Comparator.comparing(ModuleSheet.Part::feature).thenComparing(ModuleSheet.Part::name);

  private List<ModuleSheet.Part> parts(org.springframework.modulith.core.ApplicationModule module,
      Predicate<JavaClass> wanted) {
    var base = module.getBasePackage().getName();
    return types(module).filter(wanted).map(type -> part(type, base)).sorted(BY_NAME).toList();
  }

  private ModuleSheet.Part part(JavaClass type, String base) {
    var feature = type.getPackageName().substring(Math.min(base.length() + 1, type.getPackageName().length()));
    return new ModuleSheet.Part(type.getSimpleName(), feature, descriptions.of(type.getName()));
  }

  private static Stream<JavaClass> types(org.springframework.modulith.core.ApplicationModule module) {
    return module.getBasePackage().stream().filter(type -> type.getEnclosingClass().isEmpty());
  }

  /** A use case bears the name of its act, such as DecidingApplication. */
  private static boolean isUseCase(JavaClass type) {
    return type.getSimpleName().matches("[A-Z][a-z]+ing([A-Z].*)?") && type.isMetaAnnotatedWith(Component.class);
  }

  private static ModuleSheet.Kind kind(org.springframework.modulith.core.ApplicationModule module) {
    var id = module.getIdentifier().toString();
    return id.endsWith("-events") ? ModuleSheet.Kind.EVENTS
        : SHARED.contains(id) ? ModuleSheet.Kind.SHARED : ModuleSheet.Kind.CONTEXT;
  }

  private static List<String> allowed(String base) {
    try {
      var declared = Class.forName(base + ".package-info").getAnnotation(ApplicationModule.class);
      return declared == null ? List.of() : List.of(declared.allowedDependencies());
    } catch (ClassNotFoundException undeclared) {
      return List.of();
    }
  }
}
