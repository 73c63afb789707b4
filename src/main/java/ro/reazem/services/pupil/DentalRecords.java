package ro.reazem.services.pupil;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the dental register says of one pupil. */
@Component
class DentalRecords {

  private final JdbcClient jdbc;

  DentalRecords(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The newest first. */
  List<DentalExam> exams(UUID file) {
    return jdbc.sql("select * from services.dental_exam where file_id = :file order by examined_on desc limit 20").param("file", file).query(DentalRecords::exam).list();
  }

  /** Whether the tooth was not there on that day: taken out here, or missing at the examination before it. */
  boolean isGone(UUID file, int tooth, LocalDate on) {
    return jdbc.sql("""
        select exists (select from services.dental_care where file_id = :file and tooth = :tooth and procedure = 'EXTRACTION' and done_on <= :on)
          or coalesce((select :tooth = any (missing) from services.dental_exam where file_id = :file and examined_on <= :on order by examined_on desc limit 1), false)""")
        .param("file", file).param("tooth", tooth).param("on", on).query(Boolean.class).single();
  }

  private static DentalExam exam(ResultSet row, int n) throws SQLException {
    return new DentalExam(row.getObject("examined_on", LocalDate.class), teeth(row.getArray("decayed")), teeth(row.getArray("missing")), teeth(row.getArray("filled")),
        DentalExam.Hygiene.valueOf(row.getString("hygiene")), row.getString("bite"), row.getString("conclusion"), row.getString("referred_to"));
  }

  private static Teeth teeth(Array numbers) throws SQLException {
    return Teeth.of((Integer[]) numbers.getArray());
  }
}
