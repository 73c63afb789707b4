package ro.reazem.platform.trail;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Writes what requests told the trail: with an act in its own transaction, of everything else before it is answered. */
@Component
public class TrailWriting {

  private static final Logger LOG = LoggerFactory.getLogger(TrailWriting.class);

  private final TrailKeeper keeper;
  private final Clock clock;
  private final SeenParts seen = new SeenParts();

  TrailWriting(TrailKeeper keeper, Clock clock) {
    this.keeper = keeper;
    this.clock = clock;
  }

  /**
   * The request is about to be answered.
   *
   * @throws TrailUnwritable when the line cannot be kept: then nothing may be shown
   */
  void answered(HttpServletRequest request, int status) {
    var entry = TrailEntry.of(request);
    if (entry != null && entry.open()) {
      entry.end();
      if (!entry.isPart() || status >= 400 || !seen.all(entry.reader(), entry.seen(), clock.instant())) {
        write(entry, status);
      }
    }
  }

  /** The request was refused or failed, which shows nothing: what cannot be kept of it is at least in the log. */
  public void refused(HttpServletRequest request, int status) {
    var entry = TrailEntry.of(request);
    if (entry != null && entry.open() && entry.signedIn()) {
      entry.end();
      try {
        write(entry, status);
      } catch (TrailUnwritable unkept) {
        LOG.error("Not kept in the trail: {}", entry.withAnswer(status), unkept);
      }
    }
  }

  /** A transaction of the present request is about to be committed. */
  void committing() {
    var entry = present();
    if (entry != null && entry.open() && !entry.reads() && entry.hasNews(0)) {
      keep(entry.withAct());
      entry.keptWithAct();
    }
  }

  void keep(TrailLine line) {
    try {
      keeper.keep(line);
    } catch (RuntimeException failed) {
      throw new TrailUnwritable(failed);
    }
  }

  private void write(TrailEntry entry, int status) {
    if (entry.hasNews(status)) {
      keep(entry.withAnswer(status));
      entry.kept();
    }
    seen.add(entry.reader(), entry.seen(), clock.instant());
  }

  static @Nullable TrailEntry present() {
    return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
        ? TrailEntry.of(attributes.getRequest()) : null;
  }
}
