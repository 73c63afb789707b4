package ro.reazem.trials;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** What the application said was done, and whether the database holds exactly that, whole and once. */
final class Done {

  final Set<UUID> persons = ConcurrentHashMap.newKeySet();
  final Set<UUID> merges = ConcurrentHashMap.newKeySet();
  final Set<UUID> decisions = ConcurrentHashMap.newKeySet();
  final Set<String> files = ConcurrentHashMap.newKeySet();

  /** What is wrong in the tables when every event has arrived, by what it means; each is asked to be zero. */
  private static final Map<String, String> WRONG = new LinkedHashMap<>();

  static {
    WRONG.put("persons whom the phone book does not know as they are",
        "select count(*) from people.person p where merged_into is null and not exists (select from directory.person d where d.id = p.id "
            + "and d.revision = p.revision)");
    WRONG.put("persons whom the work list does not know",
        "select count(*) from people.person p where merged_into is null and not exists (select from worklist.known_person d where d.id = p.id)");
    WRONG.put("persons without an entry to be found by",
        "select count(*) from people.person p where merged_into is null and not exists (select from people.search_entry s where s.person_id = p.id)");
    WRONG.put("persons recorded twice", "select count(*) - count(distinct form_key) from people.person where family_name like 'Nod%'");
    WRONG.put("merges of which the records know nothing", "select count(*) from people.merge m where not exists (select from people.person p "
        + "where p.id = m.absorbed_id and p.merged_into = m.survivor_id)");
    WRONG.put("records merged without a merge", "select count(*) from people.person p where merged_into is not null and not exists "
        + "(select from people.merge m where m.absorbed_id = p.id)");
    for (var module : List.of("directory", "worklist", "financialaid")) {
      WRONG.put("merges that " + module + " did not follow", "select count(*) from people.merge m where not exists (select from " + module
          + ".merge f where f.id = m.id and f.state = 'MERGED')");
    }
    // the paper of a right that was taken over is in the files of the system before
    WRONG.put("decisions without their paper", "select count(*) from financialaid.decision d where d.old_number is null "
        + "and not exists (select from platform.act a where a.id = d.act_id and (a.number, a.year) = (d.act_number, d.act_year))");
    WRONG.put("papers without their decision", "select count(*) from platform.act a where kind = 'dispozitie' and case_context = 'financialaid' "
        + "and not exists (select from financialaid.decision d where d.act_id = a.id) "
        + "and not exists (select from acts.act w where w.issued_id = a.id)");
    WRONG.put("signed proposals without a decision", "select count(*) from financialaid.proposal p where status = 'APPROVED' and kind <> 'FACTS' "
        + "and not exists (select from financialaid.decision d where d.proposal_id = p.id)");
    WRONG.put("decisions of proposals that are not signed", "select count(*) from financialaid.decision d join financialaid.proposal p "
        + "on p.id = d.proposal_id where p.status <> 'APPROVED'");
    WRONG.put("requests granted without a right", "select count(*) from financialaid.aid_application a where status = 'GRANTED' and not exists "
        + "(select from financialaid.entitlement e where e.application_id = a.id)");
    WRONG.put("rights granted twice", "select count(*) - count(distinct (application_id, benefit)) from financialaid.entitlement");
    WRONG.put("gaps in the numbers of decisions", "select coalesce(sum(last - first + 1 - n), 0) from (select min(number) as first, max(number) as "
        + "last, count(*) as n from platform.act group by issuer, kind, year) one");
    WRONG.put("series that are not where their last number is", "select count(*) from platform.number_series s where s.last_number <> (select "
        + "max(number) from platform.act a where (a.issuer, a.kind, a.year) = (s.issuer, s.kind, s.year))");
    WRONG.put("requests that the work list does not know as they are", "select count(*) from financialaid.aid_application a where not exists "
        + "(select from worklist.known_case c where c.context = 'financialaid' and c.id = a.id and (c.status = 'CLOSED') = (a.status in "
        + "('GRANTED', 'REFUSED', 'WITHDRAWN')))");
    WRONG.put("files without their bytes", "select count(*) from platform.case_file f where not exists (select from platform.file_content c "
        + "where c.file_id = f.id and c.sha256 = f.sha256 and length(c.bytes) = f.size)");
    WRONG.put("gaps in the places of files", "select coalesce(sum(last - n), 0) from (select max(place) as last, count(*) as n from "
        + "platform.case_file group by case_context, case_id) one");
  }

  int acknowledged() {
    return persons.size() + merges.size() + decisions.size() + files.size();
  }

  @Override
  public String toString() {
    return "persons %,d, merges %,d, decisions %,d, files %,d".formatted(persons.size(), merges.size(), decisions.size(), files.size());
  }

  /** How many acknowledged things are not there, or not once. */
  int lost(TrialDatabase database) {
    return missing(database, "select count(*) from people.person where id = any (:ids)", persons)
        + missing(database, "select count(*) from people.merge where id = any (:ids)", merges)
        + missing(database, "select count(*) from financialaid.decision where id = any (:ids)", decisions)
        + files.size() - database.jdbc().sql("select count(*) from platform.case_file where encode(sha256, 'hex') = any (:sums)")
            .param("sums", files.toArray(String[]::new)).query(Integer.class).single();
  }

  private static int missing(TrialDatabase database, String sql, Set<UUID> ids) {
    return ids.size() - database.jdbc().sql(sql).param("ids", ids.toArray(UUID[]::new)).query(Integer.class).single();
  }

  /** What is there by half or twice. */
  Map<String, Integer> wrong(TrialDatabase database) {
    var found = new LinkedHashMap<String, Integer>();
    WRONG.forEach((meaning, sql) -> {
      int count = database.count(sql);
      if (count != 0) {
        found.put(meaning, count);
      }
    });
    return found;
  }

  static String sum(byte[] bytes) throws Exception {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }

  void verify(TrialDatabase database) {
    assertThat(lost(database)).as("acknowledged and lost").isZero();
    assertThat(wrong(database)).as("half or twice").isEmpty();
  }
}
