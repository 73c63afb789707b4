package ro.reazem.childprotection.adoption.procedure;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.childprotection.adoption.AdoptionFolder;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.files.CaseDocuments;
import ro.reazem.platform.files.CaseFile;
import ro.reazem.platform.files.Confidentiality;
import ro.reazem.platform.security.Officer;

/** By which documents of the file hearings and consents are proven (înscrisurile ascultărilor și consimțămintelor). */
@Component
@Transactional
class HearingDocuments {

  private static final int MOST = 200;

  private final CaseDocuments documents;
  private final AdoptionFiles files;
  private final JdbcClient jdbc;
  private final Clock clock;

  HearingDocuments(CaseDocuments documents, AdoptionFiles files, JdbcClient jdbc, Clock clock) {
    this.documents = documents;
    this.files = files;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** One hearing and one document that proves it. */
  private record Link(UUID hearing, UUID document) {}

  /**
   * Adds a document of the file to a hearing of the file; added again it changes nothing.
   *
   * @throws RuleViolated when the hearing or the document is of another file, the document is withdrawn, or the file is closed or sealed
   */
  void add(AdoptionFileId id, UUID hearing, UUID document, Officer by) {
    var file = files.findById(id).orElseThrow();
    RuleViolated.require(file.state().isOpen() && file.approvedOn() == null, "childprotection.adoption.notNow");
    RuleViolated.require(documents.named(AdoptionFolder.ofChild(id.value()), Confidentiality.ALL, Set.of(document)).stream().anyMatch(one -> one.withdrawal() == null),
        "childprotection.adoption.noDocument");
    RuleViolated.require(jdbc.sql("select exists (select from childprotection.adoption_hearing where id = :id and adoption_id = :file)").param("id", hearing)
        .param("file", id.value()).query(Boolean.class).single(), "childprotection.adoption.noHearing");
    jdbc.sql("""
        insert into childprotection.adoption_hearing_document (hearing_id, document_id, linked_by, linked_by_name, linked_at)
        values (:hearing, :document, :by, :byName, :at) on conflict do nothing""").param("hearing", hearing).param("document", document).param("by", by.id())
        .param("byName", by.name()).param("at", clock.instant().atOffset(ZoneOffset.UTC)).update();
  }

  /** Those of every hearing of a file, in the order of the folder. */
  @Transactional(readOnly = true)
  public Map<UUID, List<CaseFile>> of(AdoptionFileId id) {
    var links = jdbc.sql("""
        select d.hearing_id as hearing, d.document_id as document from childprotection.adoption_hearing_document d
        join childprotection.adoption_hearing h on h.id = d.hearing_id where h.adoption_id = :file""").param("file", id.value()).query(Link.class).list();
    var named = documents.named(AdoptionFolder.ofChild(id.value()), Confidentiality.ALL, links.stream().map(Link::document).toList());
    return links.stream().map(Link::hearing).distinct().collect(Collectors.toMap(hearing -> hearing, hearing -> named.stream()
        .filter(one -> links.contains(new Link(hearing, one.id().value()))).toList()));
  }

  /** What can be chosen: the documents that count, the newest first. */
  @Transactional(readOnly = true)
  public List<CaseFile> choices(AdoptionFileId id) {
    return documents.counting(AdoptionFolder.ofChild(id.value()), Confidentiality.ALL, MOST);
  }
}
