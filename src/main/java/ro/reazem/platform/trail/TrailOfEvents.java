package ro.reazem.platform.trail;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.jmolecules.event.types.DomainEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationListener;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.stereotype.Component;
import ro.reazem.kernel.CaseRef;

/**
 * Reads whom an act was about from what it publishes, while it is still in its transaction: a person who has just been entered is
 * known by nothing else. Components named personId, holderId, personIds are persons; a CaseRef is a case.
 */
@Component
class TrailOfEvents implements ApplicationListener<PayloadApplicationEvent<?>> {

  private static final Set<String> PERSONS = Set.of("personId", "holderId", "personIds");
  private static final int DEPTH = 3;

  @Override
  public void onApplicationEvent(PayloadApplicationEvent<?> event) {
    if (event.getPayload() instanceof DomainEvent told) {
      var entry = TrailWriting.present();
      if (entry != null) {
        read(told, entry, DEPTH);
      }
    }
  }

  private static void read(Object told, TrailEntry entry, int depth) {
    if (told.getClass().isRecord() && depth > 0) {
      for (var part : told.getClass().getRecordComponents()) {
        read(part.getName(), value(part, told), entry, depth);
      }
    }
  }

  private static void read(String name, @Nullable Object value, TrailEntry entry, int depth) {
    switch (value) {
      case UUID id when PERSONS.contains(name) -> entry.about(id);
      case CaseRef ref -> entry.about(ref);
      case Collection<?> several -> several.forEach(one -> read(name, one, entry, depth));
      case Record part -> read(part, entry, depth - 1);
      case null, default -> { }
    }
  }

  private static @Nullable Object value(RecordComponent part, Object of) {
    try {
      return part.getAccessor().invoke(of);
    } catch (ReflectiveOperationException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }
}
