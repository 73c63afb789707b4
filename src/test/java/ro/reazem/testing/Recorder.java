package ro.reazem.testing;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jmolecules.event.types.DomainEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.PayloadApplicationEvent;

/** Keeps what was published, in its order. */
public final class Recorder implements ApplicationListener<PayloadApplicationEvent<?>> {

  private final List<DomainEvent> published = new CopyOnWriteArrayList<>();

  public List<DomainEvent> published() {
    return List.copyOf(published);
  }

  @Override
  public void onApplicationEvent(PayloadApplicationEvent<?> event) {
    if (event.getPayload() instanceof DomainEvent told) {
      published.add(told);
    }
  }

  @Override
  public boolean supportsAsyncExecution() {
    return false;
  }
}
