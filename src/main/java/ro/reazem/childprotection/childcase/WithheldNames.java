package ro.reazem.childprotection.childcase;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.platform.text.Folding;

/** What tells a parent who must not learn it where a child lives and with whom (ce nu se comunică): the names and addresses of places and carers. */
@Component("childWithheldNames")
public class WithheldNames {

  /** A shorter word stands by chance in too many sentences. */
  private static final int SHORTEST = 4;
  private static final String OF_MEASURES = """
      select distinct told from childprotection.measure m left join childprotection.place l on l.id = m.place_id left join directory.person p on p.id = m.carer_person_id,
        unnest(array[l.name, l.address, p.family_name || ' ' || p.given_name, p.given_name || ' ' || p.family_name, p.address_line]) as told
      where m.case_id = :case and told is not null order by told""";

  private final JdbcClient jdbc;

  WithheldNames(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Of all measures of a case, those that ended too. */
  public List<String> of(UUID childCase) {
    return jdbc.sql(OF_MEASURES).param("case", childCase).query(String.class).list();
  }

  /** Which of the names a text tells, whatever their letters and marks. */
  public static List<String> toldIn(String text, Collection<String> names) {
    var folded = Folding.fold(text);
    return names.stream().map(String::strip).filter(one -> one.length() >= SHORTEST && folded.contains(Folding.fold(one))).toList();
  }
}
