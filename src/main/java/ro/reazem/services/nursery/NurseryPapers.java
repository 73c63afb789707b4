package ro.reazem.services.nursery;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.security.Officer;
import ro.reazem.services.points.Family;
import ro.reazem.services.unit.ServiceWords;

/** The papers of a request and which of them are missing (opisul dosarului de înscriere). */
@Component("nurseryPapers")
class NurseryPapers {

  private final JdbcClient jdbc;
  private final ServiceWords words;
  private final Clock clock;

  NurseryPapers(JdbcClient jdbc, ServiceWords words, Clock clock) {
    this.jdbc = jdbc;
    this.words = words;
    this.clock = clock;
  }

  /** A paper that was brought. */
  record Paper(PaperKind kind, String paper, LocalDate datedOn) {}

  List<Paper> of(UUID file) {
    return jdbc.sql("select kind, paper, dated_on from services.nursery_paper where file_id = :file order by position").param("file", file).query(Paper.class).list();
  }

  /** Those the request asks for by what it tells, and were not brought. */
  static List<PaperKind> missing(Family family, List<Paper> brought) {
    return Arrays.stream(PaperKind.values()).filter(kind -> kind.isAskedBy(family)).filter(kind -> brought.stream().noneMatch(one -> one.kind() == kind)).toList();
  }

  /** @throws RuleViolated when the medical note is missing (I10.6), or another paper that the request asks for */
  void requireAll(UUID file, Family family) {
    var missing = missing(family, of(file));
    RuleViolated.require(!missing.contains(PaperKind.MEDICAL_NOTE), "services.nursery.medicalNoteMissing");
    RuleViolated.require(missing.isEmpty(), "services.nursery.papersMissing", String.join(", ", missing.stream().map(one -> words.label("paper", one)).toList()));
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public void add(UUID file, Paper one, Officer by) {
    jdbc.sql("""
        insert into services.nursery_paper (file_id, position, kind, paper, dated_on, recorded_by, recorded_by_name, recorded_at)
        select :file, coalesce(max(position), 0) + 1, :kind, :paper, :on, :by, :name, :at from services.nursery_paper where file_id = :file""")
        .param("file", file).param("kind", one.kind().name()).param("paper", one.paper()).param("on", one.datedOn()).param("by", by.id())
        .param("name", by.name()).param("at", clock.instant().atOffset(ZoneOffset.UTC)).update();
  }
}
