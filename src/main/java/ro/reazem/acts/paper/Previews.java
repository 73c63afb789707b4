package ro.reazem.acts.paper;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.platform.files.PageImages;
import ro.reazem.platform.security.Officer;

/** Looks at acts that are still being written (previzualizare): drawn once for each text, seen by whoever asked, gone after an hour. */
@Component
public class Previews {

  private static final Duration KEPT = Duration.ofHours(1);

  private final JdbcClient jdbc;
  private final ActPapers papers;
  private final PageImages images;
  private final Clock clock;

  Previews(JdbcClient jdbc, ActPapers papers, PageImages images, Clock clock) {
    this.jdbc = jdbc;
    this.papers = papers;
    this.images = images;
    this.clock = clock;
  }

  /** A look with its pages. */
  public record Look(UUID id, int pages) {}

  /** Draws a text, unless the same officer looked at the same text within the hour; no connection is held while it is being drawn. */
  public Look draw(ActContent content, Officer officer) {
    var today = LocalDate.now(clock);
    var id = UUID.nameUUIDFromBytes((officer.id() + " " + today + " " + content.text()).getBytes(StandardCharsets.UTF_8));
    var oldest = clock.instant().minus(KEPT).atOffset(ZoneOffset.UTC);
    var known = jdbc.sql("select pages from acts.preview where id = :id and made_at > :oldest").param("id", id).param("oldest", oldest)
        .query(Integer.class).optional();
    if (known.isPresent()) {
      return new Look(id, known.get());
    }
    var pdf = papers.draft(content, today);
    jdbc.sql("delete from acts.preview where made_at <= :oldest").param("oldest", oldest).update();
    jdbc.sql("insert into acts.preview (id, officer_id, pages, pdf, made_at) values (:id, :officer, :pages, :pdf, :now) on conflict do nothing")
        .param("id", id).param("officer", officer.id()).param("pages", pdf.pages()).param("pdf", pdf.bytes())
        .param("now", clock.instant().atOffset(ZoneOffset.UTC)).update();
    return new Look(id, pdf.pages());
  }

  /** One page of a look as a picture, from 1; empty for everybody else's. */
  Optional<byte[]> page(UUID id, int page, Officer officer) {
    return jdbc.sql("select pdf from acts.preview where id = :id and officer_id = :officer").param("id", id).param("officer", officer.id())
        .query((row, n) -> row.getBytes(1)).optional().flatMap(pdf -> images.page(pdf, page));
  }
}
