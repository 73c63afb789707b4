package ro.reazem;

import static ro.reazem.structure.Rule.none;
import static ro.reazem.structure.Code.shortName;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jmolecules.ddd.types.AggregateRoot;
import org.jmolecules.ddd.types.Entity;
import org.jmolecules.ddd.types.Identifier;
import org.jmolecules.ddd.types.ValueObject;
import org.jmolecules.event.types.DomainEvent;
import org.junit.jupiter.api.Test;
import org.springframework.data.relational.core.mapping.Table;
import org.springframework.data.repository.CrudRepository;
import org.springframework.data.repository.Repository;
import org.springframework.modulith.NamedInterface;
import ro.reazem.structure.Code;
import ro.reazem.structure.Sources;

/** The shape of a module from within: what is public, what the domain may know, how things are stored and named. */
class ArchitectureTests {

  /** Public types of contexts that no other feature uses, each with its reason. The list may only shrink. */
  private static final Map<String, String> PUBLIC_FOR_A_REASON = Map.of();

  private static final Set<String> MEANINGLESS_ENDINGS =
      Set.of("Impl", "Manager", "Helper", "Util", "Utils", "Dto", "DTO", "Entity", "Service", "VO");

  @Test
  void theBasePackageOfAModuleHoldsOnlyItsDescription() {
    none("The base package of a module holds only package-info.java: whatever stands there would be open to every other "
        + "module. Move the type into the package of the feature it belongs to.",
        Code.all().filter(type -> Code.contexts().stream().map(module -> module.getBasePackage().getName())
            .anyMatch(type.getPackageName()::equals) || type.getPackageName().equals(Code.ROOT + ".platform"))
            .map(Code::shortName));
  }

  @Test
  void aTypeOfAContextIsPublicOnlyWhenAnotherFeatureOfItNeedsIt() {
    none("A type of a context is package-private unless another feature of the same context uses it: the package is the "
        + "only wall that Java has. Remove the word public, or use the type from the other feature that needs it.",
        Code.topLevel().filter(Code::inContext).filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
            .filter(type -> !type.getPackage().isAnnotatedWith(NamedInterface.class))
            .filter(type -> !usedByAnotherFeature(type) && !PUBLIC_FOR_A_REASON.containsKey(shortName(type)))
            .map(Code::shortName));
  }

  @Test
  void theListOfPublicExceptionsOnlyShrinks() {
    var known = Code.all().map(Code::shortName).toList();
    none("A type in the list of public exceptions no longer exists; take it off the list.",
        PUBLIC_FOR_A_REASON.keySet().stream().filter(name -> !known.contains(name)));
  }

  @Test
  void theDomainKnowsNeitherTheWebNorTheDatabase() {
    none("Aggregates, values, identifiers and events are the law's own language: they may not depend on the web, on "
        + "stereotypes, on JDBC, on a controller or on a repository.",
        Code.all().filter(ArchitectureTests::isDomain).flatMap(type -> type.getDirectDependenciesFromSelf().stream()
            .filter(dependency -> isTechnical(dependency.getTargetClass().getBaseComponentType()))
            .map(dependency -> shortName(type) + " knows " + dependency.getTargetClass().getName())));
  }

  @Test
  void repositoriesOfferOnlyWhatIsNeeded() {
    none("A repository extends org.springframework.data.repository.Repository and names the few methods it needs: "
        + "CrudRepository would also offer to delete what the law says must be kept.",
        Code.all().filter(type -> type.isInterface() && type.isAssignableTo(CrudRepository.class)).map(Code::shortName));
  }

  @Test
  void repositoriesBearTheNameOfTheCollection() {
    none("A repository is named after what it holds, in the plural, such as Placements; the ending Repository says nothing.",
        Code.all().filter(type -> type.isAssignableTo(Repository.class) && type.getSimpleName().endsWith("Repository"))
            .map(Code::shortName));
  }

  @Test
  void everyTableLiesInTheSchemaOfItsModule() {
    none("@Table must name the schema, and it is the id of the module: no module maps a table of another one.",
        Code.all().filter(type -> type.isAnnotatedWith(Table.class))
            .filter(type -> !type.getAnnotationOfType(Table.class).schema().equals(Code.moduleId(type).orElse("")))
            .map(type -> shortName(type) + " names the schema '" + type.getAnnotationOfType(Table.class).schema() + "'"));
  }

  @Test
  void namesSayWhatAThingIsInTheInstitution() {
    none("A name says what a thing is in the institution's work: endings such as Impl, Manager, Helper, Util, Dto, Entity, "
        + "Service, VO say nothing. Use cases are gerunds (DecidingApplication), repositories plurals (Placements), "
        + "listeners news (DisabilityNews), read sides registers (ApplicationRegister).",
        Code.all().filter(type -> MEANINGLESS_ENDINGS.stream().anyMatch(type.getSimpleName()::endsWith))
            .map(Code::shortName));
  }

  @Test
  void controllersAndUseCasesLeaveSqlToRegisters() {
    none("A controller shows what a register or a use case gives it; it holds no SQL of its own, so that the permission "
        + "predicate has one place.",
        Code.all().filter(type -> type.getSimpleName().endsWith("Controller"))
            .filter(type -> type.getDirectDependenciesFromSelf().stream().anyMatch(dependency ->
                dependency.getTargetClass().getName().startsWith("org.springframework.jdbc.core.")))
            .map(Code::shortName));
  }

  @Test
  void theKernelStaysSmall() {
    var kernel = Code.topLevel().filter(type -> type.getPackageName().equals(Code.ROOT + ".kernel")).toList();
    var lines = Sources.below(Sources.MAIN.resolve("ro/reazem/kernel"), ".java")
        .stream().mapToLong(file -> Sources.text(file).lines().count()).sum();
    none("The kernel has at most 10 types and 800 lines and knows no Spring: it holds only what every Romanian authority "
        + "would define the same way. Adding a type needs an ADR and this number.",
        Stream.of(
            kernel.size() > 10 ? Optional.of("it has " + kernel.size() + " types") : Optional.<String>empty(),
            lines > 800 ? Optional.of("it has " + lines + " lines") : Optional.<String>empty(),
            kernel.stream().filter(type -> type.getDirectDependenciesFromSelf().stream().anyMatch(dependency ->
                dependency.getTargetClass().getName().startsWith("org.springframework.")
                    && !dependency.getTargetClass().getName().startsWith("org.springframework.modulith.")))
                .map(type -> shortName(type) + " knows Spring").findFirst())
            .flatMap(Optional::stream));
  }

  @Test
  void aQueryIsReadToItsEndBeforeItIsStreamed() {
    none("A stream taken from a query keeps its database connection until somebody closes it, and nobody does: six such "
        + "calls once emptied the pool. Write list().stream().",
        Code.all().flatMap(type -> type.getMethodCallsFromSelf().stream())
            .filter(call -> call.getName().equals("stream")
                && call.getTargetOwner().getName().startsWith("org.springframework.jdbc.core.simple.JdbcClient"))
            .map(call -> call.getDescription()));
  }

  private static boolean usedByAnotherFeature(JavaClass type) {
    var module = Code.moduleId(type);
    return type.getDirectDependenciesToSelf().stream().map(dependency -> dependency.getOriginClass())
        .anyMatch(origin -> Code.moduleId(origin).equals(module) && !origin.getPackageName().equals(type.getPackageName()));
  }

  private static boolean isDomain(JavaClass type) {
    return Stream.of(AggregateRoot.class, Entity.class, ValueObject.class, Identifier.class, DomainEvent.class)
        .anyMatch(type::isAssignableTo);
  }

  private static boolean isTechnical(JavaClass type) {
    return Stream.of("org.springframework.web.", "org.springframework.stereotype.", "org.springframework.jdbc.",
        "jakarta.servlet.").anyMatch(type.getName()::startsWith)
        || type.isAnnotatedWith("org.springframework.stereotype.Controller") || type.isAssignableTo(Repository.class);
  }}
