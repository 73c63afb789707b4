package ro.reazem.platform.files;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Files in PostgreSQL itself: saved, backed up and restored together with the register that knows them. */
@Component
class DatabaseStore implements FileStore {

  static final String CODE = "database";

  private final JdbcClient jdbc;

  DatabaseStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public String code() {
    return CODE;
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void put(CaseFileId id, byte[] bytes, byte[] sha256) {
    jdbc.sql("insert into platform.file_content (file_id, bytes, sha256) values (:id, :bytes, :sum)")
        .param("id", id.value()).param("bytes", bytes).param("sum", sha256).update();
  }

  @Override
  public byte[] get(CaseFileId id) {
    return jdbc.sql("select bytes from platform.file_content where file_id = :id").param("id", id.value())
        .query((row, number) -> row.getBytes(1)).single();
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void erase(CaseFileId id) {
    jdbc.sql("delete from platform.file_content where file_id = :id").param("id", id.value()).update();
  }
}
