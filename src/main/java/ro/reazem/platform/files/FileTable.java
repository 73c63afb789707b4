package ro.reazem.platform.files;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.kernel.CaseRef;
import ro.reazem.platform.jdbc.Columns;

/** The lines of the register of files. A file of a class that the reader may not see is not there and not counted. */
@Component
class FileTable {

  private static final String OF_CASE = " case_context = :context and case_id = :case ";
  private static final String SEEN = OF_CASE + "and confidentiality = any(:classes) ";

  private final JdbcClient jdbc;

  FileTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(CaseFile file) {
    var facts = file.facts();
    jdbc.sql("""
        insert into platform.case_file (id, case_context, case_id, place, title, name, kind, source, source_detail, registry_number,
          registry_on, dated_on, confidentiality, content_type, declared_type, condition, pages, size, sha256, store, stored_by,
          stored_by_name, stored_at)
        values (:id, :context, :case, :place, :title, :name, :kind, :source, :detail, :registryNumber, :registryOn, :datedOn,
          :confidentiality, :contentType, :declaredType, :condition, :pages, :size, :sum, :store, :by, :byName, :at)""")
        .param("id", file.id().value()).param("context", file.caseRef().context()).param("case", file.caseRef().id())
        .param("place", file.place()).param("title", facts.title()).param("name", file.name()).param("kind", facts.kind().name())
        .param("source", facts.source().name()).param("detail", facts.sourceDetail()).param("registryNumber", facts.registryNumber())
        .param("registryOn", facts.registryOn()).param("datedOn", facts.datedOn())
        .param("confidentiality", facts.confidentiality().name()).param("contentType", file.contentType())
        .param("declaredType", file.declaredType()).param("condition", file.condition().name()).param("pages", file.pages())
        .param("size", file.size()).param("sum", file.sha256()).param("store", file.store()).param("by", file.storedBy())
        .param("byName", file.storedByName()).param("at", file.storedAt().atOffset(ZoneOffset.UTC)).update();
  }

  void withdraw(CaseFileId id, CaseFile.Withdrawal withdrawal) {
    jdbc.sql("""
        update platform.case_file set withdrawn_by = :by, withdrawn_by_name = :byName, withdrawn_at = :at, withdrawal_reason = :reason
        where id = :id""").param("id", id.value()).param("by", withdrawal.by()).param("byName", withdrawal.byName())
        .param("at", withdrawal.at().atOffset(ZoneOffset.UTC)).param("reason", withdrawal.reason()).update();
  }

  /** Whether the file of the case was destroyed and its documents erased. */
  boolean isErased(CaseRef caseRef) {
    return jdbc.sql("select exists (select from platform.file_erasure where context = :context and case_id = :case)")
        .param("context", caseRef.context()).param("case", caseRef.id()).query(Boolean.class).single();
  }

  int lastPlace(CaseRef caseRef) {
    return jdbc.sql("select coalesce(max(place), 0) from platform.case_file where" + OF_CASE).param("context", caseRef.context())
        .param("case", caseRef.id()).query(Integer.class).single();
  }

  /** The file of the case with the same content that still counts. */
  Optional<CaseFile> same(CaseRef caseRef, byte[] sha256) {
    return jdbc.sql("select * from platform.case_file where" + OF_CASE + "and sha256 = :sum and withdrawn_at is null")
        .param("context", caseRef.context()).param("case", caseRef.id()).param("sum", sha256).query(FileTable::file).optional();
  }

  Optional<CaseFile> find(CaseRef caseRef, CaseFileId id, Set<Confidentiality> classes) {
    return jdbc.sql("select * from platform.case_file where id = :id and" + SEEN).param("id", id.value())
        .param("context", caseRef.context()).param("case", caseRef.id()).param("classes", Confidentiality.names(classes))
        .query(FileTable::file).optional();
  }

  /** Waits for whoever works on the file. */
  Optional<CaseFile> lock(CaseFileId id) {
    return jdbc.sql("select * from platform.case_file where id = :id for update").param("id", id.value()).query(FileTable::file)
        .optional();
  }

  int count(CaseRef caseRef, Set<Confidentiality> classes, int most) {
    return jdbc.sql("select count(*) from (select from platform.case_file where" + SEEN + "limit :most) as capped")
        .param("context", caseRef.context()).param("case", caseRef.id()).param("classes", Confidentiality.names(classes))
        .param("most", most).query(Integer.class).single();
  }

  /** The newest first, those withdrawn in their place. */
  List<CaseFile> list(CaseRef caseRef, Set<Confidentiality> classes, int size, int offset) {
    return jdbc.sql("select * from platform.case_file where" + SEEN + "order by place desc limit :size offset :offset")
        .param("context", caseRef.context()).param("case", caseRef.id()).param("classes", Confidentiality.names(classes))
        .param("size", size).param("offset", offset).query(FileTable::file).list();
  }

  List<CaseFile> named(CaseRef caseRef, Set<Confidentiality> classes, Collection<UUID> ids) {
    return jdbc.sql("select * from platform.case_file where" + SEEN + "and id = any(:ids) order by place").param("context", caseRef.context())
        .param("case", caseRef.id()).param("classes", Confidentiality.names(classes)).param("ids", ids.toArray(UUID[]::new))
        .query(FileTable::file).list();
  }

  private static CaseFile file(ResultSet row, int number) throws SQLException {
    var facts = new FileFacts(row.getString("title"), DocumentKind.valueOf(row.getString("kind")),
        DocumentSource.valueOf(row.getString("source")), row.getString("source_detail"), row.getString("registry_number"),
        row.getObject("registry_on", LocalDate.class), row.getObject("dated_on", LocalDate.class),
        Confidentiality.valueOf(row.getString("confidentiality")));
    var withdrawnAt = Columns.instantOrNull(row, "withdrawn_at");
    return new CaseFile(new CaseFileId(row.getObject("id", UUID.class)),
        new CaseRef(row.getString("case_context"), row.getObject("case_id", UUID.class)), row.getInt("place"), row.getString("name"),
        facts, row.getString("content_type"), row.getString("declared_type"), FileCondition.valueOf(row.getString("condition")),
        row.getInt("pages"), row.getLong("size"), row.getBytes("sha256"), row.getString("store"), row.getObject("stored_by", UUID.class),
        row.getString("stored_by_name"), row.getObject("stored_at", OffsetDateTime.class).toInstant(), withdrawnAt == null ? null
            : new CaseFile.Withdrawal(row.getObject("withdrawn_by", UUID.class), row.getString("withdrawn_by_name"), withdrawnAt,
                row.getString("withdrawal_reason")));
  }
}
