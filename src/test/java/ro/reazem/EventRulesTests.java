package ro.reazem;

import static ro.reazem.structure.Rule.none;
import static ro.reazem.structure.Code.shortName;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jmolecules.event.types.DomainEvent;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionalEventListener;
import ro.reazem.structure.Code;

/** How modules tell each other what happened. */
class EventRulesTests {

  private static final String EVENTS = Code.ROOT + ".events.";
  private static final Set<Type> PLAIN = Set.of(UUID.class, String.class, LocalDate.class, Instant.class, YearMonth.class,
      BigDecimal.class, boolean.class, int.class, long.class, Integer.class, Long.class, Boolean.class);

  @Test
  void whatIsPublishedIsAPastTenseRecordWithTheInstantItHappened() {
    none("A published event is a record that implements DomainEvent and carries Instant occurredAt: it orders late arrivals "
        + "and keeps two events from being the same text.",
        published().filter(type -> !type.isRecord() || Arrays.stream(type.reflect().getRecordComponents())
            .noneMatch(part -> part.getName().equals("occurredAt") && part.getType() == Instant.class))
            .map(Code::shortName));
  }

  @Test
  void anEventHoldsOnlyIdsDatesKernelValuesAndItsOwnWords() {
    none("A component of a published event may be a UUID, a text, a number, a date, an instant, a value of the kernel, an "
        + "enum or record of the same events package, or a list of these: nobody's aggregate, nobody's typed id.",
        inEvents().filter(JavaClass::isRecord).flatMap(type -> Arrays.stream(type.reflect().getRecordComponents())
            .filter(part -> !isAllowed(part.getGenericType(), type.getPackageName()))
            .map(part -> shortName(type) + "." + part.getName() + " is a " + part.getGenericType().getTypeName())));
  }

  @Test
  void anEventsPackageHoldsNothingButEventsAndTheirWords() {
    none("A package of published events holds records and enums only; behaviour belongs to the module that publishes.",
        inEvents().filter(type -> !type.isRecord() && !type.isEnum() && !type.isInterface())
            .map(Code::shortName));
  }

  @Test
  void everyListenerHasAnIdOfItsOwn() {
    none("@ApplicationModuleListener needs an id that starts with the id of its module, such as "
        + "financialaid.household.person-recorded: without it a renamed method forgets the events still waiting for it.",
        listeners().filter(method -> !listenerId(method).startsWith(Code.moduleId(method.getOwner()).orElse("?") + "."))
            .map(EventRulesTests::describe));
    var ids = listeners().collect(Collectors.groupingBy(EventRulesTests::listenerId, Collectors.counting()));
    none("Two listeners must not share an id: an event delivered to one would count as delivered to both.",
        ids.entrySet().stream().filter(id -> id.getValue() > 1).map(id -> id.getKey()));
  }

  @Test
  void listenersStandInNewsAndHearOnlyPublishedEvents() {
    none("A listener stands in a class named after the publisher, ending in News, and hears an event of a module of "
        + "published events; it translates the news into an act of its own module.",
        listeners().filter(method -> !method.getOwner().getSimpleName().endsWith("News")
            || method.getRawParameterTypes().size() != 1
            || !method.getRawParameterTypes().getFirst().getName().startsWith(EVENTS))
            .map(EventRulesTests::describe));
  }

  @Test
  void applicationModuleListenerIsTheOnlyWayToHearAnotherModule() {
    none("Only @ApplicationModuleListener hears published events: it runs after the commit, in a transaction of its own, and "
        + "is delivered again after a failure. @TransactionalEventListener and @EventListener lose the event.",
        Code.all().flatMap(type -> type.getMethods().stream())
            .filter(method -> method.isAnnotatedWith(TransactionalEventListener.class)
                || method.isAnnotatedWith(EventListener.class) && method.getRawParameterTypes().stream()
                    .anyMatch(parameter -> parameter.getName().startsWith(EVENTS)))
            .map(EventRulesTests::describe));
  }

  @Test
  void eventsArePublishedInsideATransaction() {
    Predicate<JavaClass> transactional = type -> type.isAnnotatedWith(Transactional.class)
        || type.getMethods().stream().anyMatch(method -> method.isAnnotatedWith(Transactional.class)
            || method.isAnnotatedWith(ApplicationModuleListener.class));
    none("Who publishes an event does so inside @Transactional: outside of a transaction it is never delivered, without a "
        + "word. Put @Transactional on the use case, or register the event on the aggregate.",
        Code.all().filter(type -> type.getMethodCallsFromSelf().stream().anyMatch(call ->
            call.getTargetOwner().isAssignableTo(ApplicationEventPublisher.class)
                && call.getName().equals("publishEvent")))
            .map(Code::outermost).filter(transactional.negate()).map(Code::shortName));
  }

  private static Stream<JavaClass> inEvents() {
    return Code.all().filter(type -> type.getPackageName().startsWith(EVENTS));
  }

  static Stream<JavaClass> published() {
    return inEvents().filter(type -> type.isAssignableTo(DomainEvent.class));
  }

  private static Stream<JavaMethod> listeners() {
    return Code.all().flatMap(type -> type.getMethods().stream())
        .filter(method -> method.isAnnotatedWith(ApplicationModuleListener.class));
  }

  private static String listenerId(JavaMethod method) {
    return method.getAnnotationOfType(ApplicationModuleListener.class).id();
  }

  private static String describe(JavaMethod method) {
    return shortName(method.getOwner()) + "." + method.getName() + "(" + method.getRawParameterTypes().stream()
        .map(JavaClass::getSimpleName).collect(Collectors.joining(", ")) + ")";
  }

  private static boolean isAllowed(Type type, String eventsPackage) {
    if (type instanceof ParameterizedType list) {
      return Set.of(List.class, Set.class).contains(list.getRawType())
          && isAllowed(list.getActualTypeArguments()[0], eventsPackage);
    }
    return PLAIN.contains(type) || type instanceof Class<?> known && (known.getPackageName().equals(Code.ROOT + ".kernel")
        || known.getPackageName().equals(eventsPackage) && (known.isEnum() || known.isRecord()));
  }
}
