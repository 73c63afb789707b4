package ro.reazem;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jmolecules.event.types.DomainEvent;
import org.junit.jupiter.api.Test;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.MethodIntrospector;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.modulith.events.core.EventSerializer;
import org.springframework.scheduling.config.ScheduledTask;
import org.springframework.scheduling.config.ScheduledTaskHolder;
import org.springframework.test.util.AopTestUtils;
import org.springframework.transaction.support.TransactionTemplate;
import ro.reazem.events.casework.CaseClosed;
import ro.reazem.events.casework.CaseErased;
import ro.reazem.events.casework.CaseErasureApproved;
import ro.reazem.events.casework.CaseOpened;
import ro.reazem.events.casework.CaseReopened;
import ro.reazem.events.casework.CaseResumed;
import ro.reazem.events.casework.CaseStatus;
import ro.reazem.events.casework.CaseSuspended;
import ro.reazem.events.casework.CaseTransferOffered;
import ro.reazem.events.casework.CaseTransferSettled;
import ro.reazem.events.casework.CasesLinked;
import ro.reazem.events.casework.CasesTakenOver;
import ro.reazem.events.casework.DeadlinePassed;
import ro.reazem.events.casework.DeadlineResumed;
import ro.reazem.events.casework.DeadlineStarted;
import ro.reazem.events.casework.DeadlineSuspended;
import ro.reazem.events.casework.RoutedWorkAnswered;
import ro.reazem.events.childprotection.ChildDegree;
import ro.reazem.events.childprotection.ChildDisabilityCertified;
import ro.reazem.events.childprotection.ChildDisabilityEnded;
import ro.reazem.events.childprotection.ChildDisabilityEnding;
import ro.reazem.events.childprotection.PlacementEnded;
import ro.reazem.events.childprotection.PlacementOrdered;
import ro.reazem.events.childprotection.YoungPersonAnnounced;
import ro.reazem.events.entitlements.EntitlementChanged;
import ro.reazem.events.entitlements.EntitlementEnded;
import ro.reazem.events.entitlements.EntitlementGranted;
import ro.reazem.events.entitlements.EntitlementsChanged;
import ro.reazem.events.entitlements.EntitlementsGranted;
import ro.reazem.events.identity.AccessEnded;
import ro.reazem.events.identity.AccessGranted;
import ro.reazem.events.identity.AccessState;
import ro.reazem.events.identity.ConflictRecorded;
import ro.reazem.events.intake.RoutedWorkWithdrawn;
import ro.reazem.events.intake.WorkRouted;
import ro.reazem.events.people.HouseholdRecorded;
import ro.reazem.events.people.HouseholdsRecorded;
import ro.reazem.events.people.MergeFollowed;
import ro.reazem.events.people.PersonIdentified;
import ro.reazem.events.people.PersonRecorded;
import ro.reazem.events.people.PersonSheltered;
import ro.reazem.events.people.PersonsIdentified;
import ro.reazem.events.people.PersonsRecorded;
import ro.reazem.events.people.ProcessingRestricted;
import ro.reazem.events.services.PupilViolenceSuspected;
import ro.reazem.events.services.YoungMotherFound;
import ro.reazem.events.violence.ChildrenFoundInViolence;
import ro.reazem.events.worklist.ReassignmentWished;
import ro.reazem.kernel.CaseRef;
import ro.reazem.kernel.Lei;
import ro.reazem.people.merge.MergedAndBack;
import ro.reazem.testing.EnteredDemonstration;
import ro.reazem.testing.Heard;
import ro.reazem.testing.Recorder;
import ro.reazem.worklist.known.ToldCase;

/**
 * What listeners heard while the demonstration was entered, and of some more, is delivered to it twice again, and then all of it once more with the oldest
 * last: no row of any module changes, and nobody publishes anything.
 */
@SpringBootTest
@Import(DeliveredAgainTests.Recording.class)
class DeliveredAgainTests {

  private static final String TOLD_TWICE = "NoteNewsTests, NextStepNewsTests and ActsNewsTests deliver it again";

  /** Listeners that hear nothing here, each with what tests it otherwise; the list only shrinks. */
  private static final Map<String, String> NOT_HEARD = Map.ofEntries(
      Map.entry("worklist.known.act-superseded", TOLD_TWICE), Map.entry("worklist.known.appointment-cancelled", TOLD_TWICE),
      Map.entry("worklist.known.appointment-moved", TOLD_TWICE), Map.entry("worklist.known.appointment-held", TOLD_TWICE),
      Map.entry("worklist.known.case-note-withdrawn", TOLD_TWICE), Map.entry("worklist.task.step-dropped", TOLD_TWICE));

  /** Whoever is asked again answers again; the answer changes nothing. */
  private static final Set<Class<?>> ANSWERS = Set.of(MergeFollowed.class, CaseErased.class);

  /** What runs by itself and follows no event. */
  private static final Set<String> OF_THEIR_OWN = Set.of("platform.node", "platform.presence", "platform.last_save", "platform.work_done",
      "platform.flyway_schema_history", "identity.session", "identity.session_attributes", "identity.sign_in_attempt");

  @Autowired ApplicationContext context;
  @Autowired JdbcClient jdbc;
  @Autowired TransactionTemplate transaction;
  @Autowired List<ScheduledTaskHolder> scheduled;
  @Autowired Recorder recorder;
  @Autowired EventSerializer serializer;
  @Autowired MergedAndBack merged;
  @Autowired ApplicationEventPublisher publisher;

  @TestConfiguration(proxyBeanMethods = false)
  static class Recording {

    @Bean
    Recorder recorder() {
      return new Recorder();
    }
  }

  /** A listener of some module. */
  private record Listener(String id, Object bean, Method method) {

    boolean hears(DomainEvent event) {
      return method.getParameterTypes()[0].isInstance(event);
    }

    void deliver(DomainEvent event) {
      try {
        method.invoke(bean, event);
      } catch (InvocationTargetException failed) {
        throw new AssertionError(id + " fails on " + event, failed.getCause());
      } catch (IllegalAccessException closed) {
        throw new IllegalStateException(closed);
      }
    }
  }

  @Test
  void nothingChangesWhenEventsComeAgainAndLate() {
    scheduled.stream().flatMap(holder -> holder.getScheduledTasks().stream()).forEach(ScheduledTask::cancel);
    awaitQuiet();
    var entered = EnteredDemonstration.told(serializer);
    transaction.executeWithoutResult(status -> more(entered));
    awaitQuiet();
    merged.run(this::awaitQuiet);
    var since = recorder.published();
    var events = Stream.concat(entered.stream(), since.stream()).toList();
    var listeners = listeners();
    var before = rows();

    for (var listener : listeners) {
      var heard = events.stream().filter(listener::hears).toList();
      var again = new ArrayList<>(heard);
      again.addAll(heard);
      again.addAll(heard.reversed());
      again.forEach(event -> transaction.executeWithoutResult(status -> listener.deliver(event)));
    }
    awaitQuiet();
    assertThat(changed(before, rows())).as("tables that change when events come again").isEmpty();
    assertThat(recorder.published().stream().filter(told -> !ANSWERS.contains(told.getClass()))).as("what was published again")
        .hasSameSizeAs(since.stream().filter(told -> !ANSWERS.contains(told.getClass())).toList());
    var silent = listeners.stream().filter(listener -> events.stream().noneMatch(listener::hears)).map(Listener::id).collect(toSet());
    assertThat(silent).as("listeners that heard nothing").containsExactlyInAnyOrderElementsOf(NOT_HEARD.keySet());
  }

  /** What becomes of cases, and news of many at once, which the demonstration lacks. */
  private void more(List<DomainEvent> entered) {
    var told = ToldCase.of("elsewhere", UUID.randomUUID(), UUID.randomUUID());
    var other = ToldCase.of("otherwise", UUID.randomUUID(), UUID.randomUUID());
    var by = UUID.randomUUID();
    var deadline = UUID.randomUUID();
    var due = LocalDate.of(2026, 12, 4);
    Stream.of(new CaseOpened(told.state(0, CaseStatus.OPEN, "NEW"), at(0), by), new CaseOpened(other.state(0, CaseStatus.OPEN, "NEW"), at(0), by),
        new CaseTransferOffered(told.state(1, CaseStatus.OPEN, "NEW"), at(1), by, UUID.randomUUID(), null, "s-a mutat"),
        new CaseTransferSettled(told.state(2, CaseStatus.OPEN, "NEW"), at(2), by, false, "nu locuiește aici"),
        new CaseSuspended(told.state(3, CaseStatus.SUSPENDED, "NEW"), at(3), by, "așteaptă acte"),
        new CaseResumed(told.state(4, CaseStatus.OPEN, "NEW"), at(4), by),
        new CaseClosed(told.state(5, CaseStatus.CLOSED, "DONE"), at(5), by, "rezolvat"),
        new CaseReopened(told.state(6, CaseStatus.OPEN, "NEW"), at(6), by, "acte noi"),
        new EntitlementEnded(UUID.randomUUID(), 2, at(5), told.ref(), due),
        new CaseErasureApproved(UUID.randomUUID(), at(12), new CaseRef("elsewhere", UUID.randomUUID()), by, "12 / 2026"),
        new CasesLinked(told.ref(), other.ref(), at(7), by, true, "frați"),
        new DeadlineStarted(told.deadline(deadline, 0, due), at(1)), new DeadlineSuspended(told.deadline(deadline, 1, due), at(3), "acte"),
        new DeadlineResumed(told.deadline(deadline, 2, due.plusDays(4)), at(4)),
        new DeadlinePassed(told.deadline(deadline, 3, due.plusDays(4)), at(8), "", null),
        new PersonsRecorded(UUID.randomUUID(), at(9), List.of(last(entered, PersonRecorded.class))),
        new HouseholdsRecorded(UUID.randomUUID(), at(9), List.of(last(entered, HouseholdRecorded.class))),
        new PersonsIdentified(UUID.randomUUID(), at(9), List.of(last(entered, PersonIdentified.class)))).forEach(publisher::publishEvent);
    takenOver(by).forEach(publisher::publishEvent);
    walls(told.ref(), by).forEach(publisher::publishEvent);
    routed(told.ref(), by, entered).forEach(publisher::publishEvent);
    entitled(told.ref()).forEach(publisher::publishEvent);
    placed(told.ref()).forEach(publisher::publishEvent);
  }

  private static Stream<DomainEvent> placed(CaseRef told) {
    var placement = UUID.randomUUID();
    var child = UUID.randomUUID();
    var from = LocalDate.of(2026, 9, 1);
    return Stream.of(new PlacementOrdered(placement, 1, at(1), told, child, PlacementOrdered.Home.FAMILY, null, from),
        new PlacementEnded(placement, 2, at(2), told, child, from.plusDays(20), false),
        new ChildDisabilityCertified(placement, 1, at(1), told, child, "4/2026", from, ChildDegree.SEVERE, List.of(5), true, from, from.plusYears(1)),
        new ChildDisabilityEnded(placement, 2, at(2), told, child, from.plusDays(30), ChildDisabilityEnding.REPLACED));
  }

  private static Stream<DomainEvent> entitled(CaseRef told) {
    var right = UUID.randomUUID();
    var from = LocalDate.of(2026, 9, 1);
    return Stream.of(new EntitlementGranted(right, 1, at(1), told, UUID.randomUUID(), "VMI", Lei.of("366"), from, null),
        new EntitlementChanged(right, 2, at(2), told, Lei.of("400"), from), new EntitlementEnded(right, 3, at(3), told, LocalDate.of(2026, 10, 31)));
  }

  private static Stream<DomainEvent> takenOver(UUID by) {
    var told = ToldCase.of("elsewhere", UUID.randomUUID(), UUID.randomUUID());
    var right = UUID.randomUUID();
    return Stream.of(new CasesTakenOver(UUID.randomUUID(), at(1), by, List.of(told.state(0, CaseStatus.CLOSED, "DONE"))),
        new EntitlementsGranted(UUID.randomUUID(), at(1), List.of(new EntitlementGranted(right, 1, at(1), told.ref(), UUID.randomUUID(), "VMI",
            Lei.of("366"), LocalDate.of(2026, 9, 1), null))),
        new EntitlementsChanged(UUID.randomUUID(), at(2), List.of(new EntitlementChanged(right, 2, at(2), told.ref(), Lei.of("393"), LocalDate.of(2027, 3, 1)))));
  }

  private static Stream<DomainEvent> walls(CaseRef told, UUID by) {
    var grant = UUID.randomUUID();
    var person = UUID.randomUUID();
    return Stream.of(new AccessGranted(new AccessState(grant, 0, by, told, true, at(900), false), at(10), by, false, "pentru echipă"),
        new AccessEnded(new AccessState(grant, 1, by, told, true, at(900), true), at(11), by),
        new ConflictRecorded(UUID.randomUUID(), 0, at(10), by, told, null, false),
        new PersonSheltered(UUID.randomUUID(), 0, at(10), person, "Zvedic Ana", UUID.randomUUID(), by, LocalDate.of(2026, 12, 1), null, false),
        new ProcessingRestricted(person, at(10), true), new ProcessingRestricted(person, at(11), false));
  }

  private static Stream<DomainEvent> routed(CaseRef told, UUID by, List<DomainEvent> entered) {
    var unknown = new CaseRef("financialaid", UUID.randomUUID());
    return Stream.of(new RoutedWorkAnswered(last(entered, WorkRouted.class).routingId(), at(10), RoutedWorkAnswered.Answer.TAKEN_OVER, told, by, ""),
        new RoutedWorkWithdrawn(UUID.randomUUID(), at(10), by, "greșit îndrumată"),
        new YoungMotherFound(UUID.randomUUID(), at(10), unknown, "8/2026", UUID.randomUUID(), "SPAS Zimbru", UUID.randomUUID(), 15, true, LocalDate.of(2026, 3, 2), UUID.randomUUID(), "Zoe", ""),
        new YoungPersonAnnounced(UUID.randomUUID(), at(10), unknown, UUID.randomUUID(), LocalDate.of(2026, 11, 30), List.of("HOUSING"), null, null),
        new PupilViolenceSuspected(UUID.randomUUID(), at(10), unknown, "9/2026", UUID.randomUUID(), UUID.randomUUID(), PupilViolenceSuspected.Form.PHYSICAL,
            PupilViolenceSuspected.Danger.URGENT, PupilViolenceSuspected.Setting.URBAN, LocalDate.of(2026, 3, 2), "vânătăi", "", "la școală", "", UUID.randomUUID(), "Zoe", ""),
        new ChildrenFoundInViolence(UUID.randomUUID(), at(10), unknown, "VD 4/2026", UUID.randomUUID(), List.of(), 2, at(9), ChildrenFoundInViolence.Danger.STANDARD,
            ChildrenFoundInViolence.Setting.RURAL, ""),
        new ReassignmentWished(UUID.randomUUID(), at(10), unknown, by, "Mihai", UUID.randomUUID(), "concediu"));
  }

  private static Instant at(int minutes) {
    return ToldCase.AT.plusSeconds(60L * minutes);
  }

  private static <E> E last(List<DomainEvent> entered, Class<E> type) {
    return entered.stream().filter(type::isInstance).map(type::cast).reduce((earlier, later) -> later).orElseThrow();
  }

  private List<Listener> listeners() {
    var found = new ArrayList<Listener>();
    for (var name : context.getBeanNamesForType(Object.class, false, false)) {
      var type = context.getType(name);
      if (type == null || !type.getName().startsWith("ro.reazem.") || !type.getName().contains("News")) {
        continue;
      }
      var bean = AopTestUtils.getUltimateTargetObject(context.getBean(name));
      MethodIntrospector.selectMethods(AopUtils.getTargetClass(bean),
          (MethodIntrospector.MetadataLookup<ApplicationModuleListener>) method -> AnnotatedElementUtils.findMergedAnnotation(method,
              ApplicationModuleListener.class)).forEach((method, listens) -> {
                method.setAccessible(true);
                found.add(new Listener(listens.id(), bean, method));
              });
    }
    return found;
  }

  private void awaitQuiet() {
    Heard.all(jdbc);
  }

  /** A sum over the rows of each table. */
  private Map<String, String> rows() {
    var sums = new TreeMap<String, String>();
    var tables = jdbc.sql("""
        select table_schema || '.' || table_name from information_schema.tables where table_type = 'BASE TABLE'
          and table_schema not in ('pg_catalog', 'information_schema', 'events', 'audit', 'public')""").query(String.class).list();
    tables.stream().filter(table -> !OF_THEIR_OWN.contains(table)).forEach(table -> sums.put(table,
        jdbc.sql("select count(*) || ' ' || coalesce(sum(hashtextextended(t::text, 7)), 0) from " + table + " t").query(String.class).single()));
    return sums;
  }

  private static Map<String, String> changed(Map<String, String> before, Map<String, String> after) {
    return after.entrySet().stream().filter(table -> !table.getValue().equals(before.get(table.getKey())))
        .collect(toMap(Map.Entry::getKey, table -> before.get(table.getKey()) + " -> " + table.getValue()));
  }
}
