package ro.reazem.platform.files;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.signatures.CheckingSignatures;
import ro.reazem.platform.signatures.FoundSignature;

/** What was found each time the signatures of a file were checked (rezultatul validării semnăturilor). */
@Component
class SignatureRecords {

  private final JdbcClient jdbc;
  private final CheckingSignatures checking;

  SignatureRecords(JdbcClient jdbc, CheckingSignatures checking) {
    this.jdbc = jdbc;
    this.checking = checking;
  }

  /** Checks a PDF and keeps what is found. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void check(CaseFile file, byte[] bytes, Officer officer, Instant now) {
    if (!file.isPdf()) {
      return;
    }
    var found = checking.of(bytes);
    int round = jdbc.sql("select coalesce(max(checking), 0) + 1 from platform.file_signature where file_id = :id")
        .param("id", file.id().value()).query(Integer.class).single();
    for (int place = 0; place < found.size(); place++) {
      insert(file.id(), round, place + 1, found.get(place), officer, now);
    }
  }

  /** What the latest check found, in the order of the signatures. */
  List<SignatureRecord> latest(CaseFileId id) {
    return jdbc.sql("""
        select * from platform.file_signature s where file_id = :id
          and checking = (select max(checking) from platform.file_signature where file_id = :id) order by place""")
        .param("id", id.value()).query((row, number) -> new SignatureRecord(found(row),
            row.getObject("checked_at", OffsetDateTime.class).toInstant(), row.getString("checked_by_name"))).list();
  }

  /** Which of the files carry an electronic signature or are scans vouched for. */
  Signed among(Collection<CaseFile> files) {
    var electronic = new HashSet<CaseFileId>();
    var broken = new HashSet<CaseFileId>();
    var originals = new HashSet<CaseFileId>();
    jdbc.sql("""
        select s.file_id, case when bool_or(s.integrity in ('ALTERED', 'UNREADABLE')) then 'broken' else 'signed' end as what
        from platform.file_signature s where s.file_id = any(:ids)
          and s.checking = (select max(l.checking) from platform.file_signature l where l.file_id = s.file_id)
        group by s.file_id
        union all select distinct file_id, 'original' from platform.file_original where file_id = any(:ids)""")
        .param("ids", files.stream().map(file -> file.id().value()).toArray(UUID[]::new))
        .query((row, number) -> switch (row.getString("what")) {
          case "broken" -> broken.add(id(row));
          case "signed" -> electronic.add(id(row));
          default -> originals.add(id(row));
        }).list();
    return new Signed(electronic, broken, originals);
  }

  /** Marks of a list: whose signature holds, whose does not, and which scans somebody vouched for. */
  public record Signed(Set<CaseFileId> electronic, Set<CaseFileId> broken, Set<CaseFileId> originals) {}

  private static CaseFileId id(ResultSet row) throws SQLException {
    return new CaseFileId(row.getObject("file_id", UUID.class));
  }

  private void insert(CaseFileId id, int round, int place, FoundSignature one, Officer officer, Instant now) {
    jdbc.sql("""
        insert into platform.file_signature (file_id, checking, place, type, signer, issuer, serial, signed_at, time_from, integrity,
          trust, hash_algorithm, signed_hash, checked_by, checked_by_name, checked_at)
        values (:id, :round, :place, :type, :signer, :issuer, :serial, :signedAt, :timeFrom, :integrity, :trust, :algorithm, :hash, :by,
          :byName, :now)""")
        .param("id", id.value()).param("round", round).param("place", place).param("type", one.type().name())
        .param("signer", one.signer()).param("issuer", one.issuer()).param("serial", one.serial())
        .param("signedAt", one.signedAt() == null ? null : one.signedAt().atOffset(ZoneOffset.UTC))
        .param("timeFrom", one.timeFrom().name()).param("integrity", one.integrity().name()).param("trust", one.trust().name())
        .param("algorithm", one.hashAlgorithm()).param("hash", one.signedHash()).param("by", officer.id())
        .param("byName", officer.name()).param("now", now.atOffset(ZoneOffset.UTC)).update();
  }

  private static FoundSignature found(ResultSet row) throws SQLException {
    var signedAt = row.getObject("signed_at", OffsetDateTime.class);
    return new FoundSignature(FoundSignature.Type.valueOf(row.getString("type")), row.getString("signer"), row.getString("issuer"),
        row.getString("serial"), signedAt == null ? null : signedAt.toInstant(),
        FoundSignature.TimeFrom.valueOf(row.getString("time_from")), FoundSignature.Integrity.valueOf(row.getString("integrity")),
        FoundSignature.Trust.valueOf(row.getString("trust")), row.getString("hash_algorithm"), row.getString("signed_hash"));
  }
}
