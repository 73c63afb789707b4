package ro.reazem.financialaid.monthlylist;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.jdbc.core.simple.JdbcClient;
import ro.reazem.testing.SignIn;

/** Rights in force in a month long past that no other test touches, entered as rows. */
final class InventedRights {

  static final String CNP = "2910302080010";

  private final JdbcClient jdbc;
  final YearMonth month = YearMonth.of(1900 + ThreadLocalRandom.current().nextInt(90), 1 + ThreadLocalRandom.current().nextInt(12));

  InventedRights(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  UUID grant(String familyName, long gross, String payment) {
    return grant(familyName, gross, payment, SignIn.UNIT);
  }

  UUID grant(String familyName, long gross, String payment, UUID unit) {
    var holder = UUID.randomUUID();
    var household = UUID.randomUUID();
    var application = UUID.randomUUID();
    var proposal = UUID.randomUUID();
    var decision = UUID.randomUUID();
    var entitlement = UUID.randomUUID();
    int number = ThreadLocalRandom.current().nextInt(1_000_000, Integer.MAX_VALUE);
    var day = month.atDay(1);
    jdbc.sql("""
        insert into financialaid.known_person (id, revision, told_at, family_name, given_name, folded_name, born_on, sex,
          marital_status, citizenship, cnp_tail, address_line)
        values (:id, 1, now(), :name, 'Ștefănița', lower(:name) || ' stefanita', '1880-01-01', 'FEMALE', 'SINGLE', 'RO', '0010',
          'str. Înfrățirii nr. 7')""").param("id", holder).param("name", familyName).update();
    jdbc.sql("insert into financialaid.identified_person values (:id, 1, now(), :cnp)").param("id", holder).param("cnp", CNP).update();
    jdbc.sql("""
        insert into financialaid.aid_application (id, one_time_key, number, year, registered_on, registered_at, registered_by,
          registered_by_name, unit_id, household_id, holder_id, benefit, heating_aid_requested, energy_supplement_requested,
          declaration, status, changed_at, version)
        values (:id, :id, :number, :year, :day, now(), :id, 'Ioana', :unit, :household, :holder, 'VMI', false, false,
          :declaration::jsonb, 'GRANTED', now(), 0)""")
        .param("id", application).param("number", number).param("year", month.getYear()).param("day", day).param("unit", unit)
        .param("household", household).param("holder", holder)
        .param("declaration", "{\"members\":[{\"personId\":\"" + holder + "\",\"counted\":true,\"placed\":false}],\"payment\":" + payment + "}")
        .update();
    jdbc.sql("""
        insert into financialaid.proposal (id, kind, application_id, unit_id, household_id, holder_id, proposed_by,
          proposed_by_name, proposed_at, effective_from, gross, reasons, fingerprint, dossier, status, settled_by, settled_by_name,
          settled_at, declaration, version)
        values (:id, 'GRANT', :application, :unit, :household, :holder, :id, 'Ioana', now(), :day, :gross, '', '', '{}',
          'APPROVED', :unit, 'Mihai', now(), '{}', 0)""")
        .param("id", proposal).param("application", application).param("unit", unit).param("household", household)
        .param("holder", holder).param("day", day).param("gross", gross).update();
    jdbc.sql("""
        insert into financialaid.decision (id, proposal_id, application_id, entitlement_id, kind, unit_id, household_id, holder_id,
          benefit, act_number, act_year, act_on, effective_from, gross, net, proposed_by, proposed_by_name, approved_by,
          approved_by_name, approved_at, dossier, act_id)
        values (:id, :proposal, :application, :entitlement, 'GRANT', :unit, :household, :holder, 'VMI', :number, :year, :day, :day,
          :gross, :gross, :proposal, 'Ioana', :unit, 'Mihai', :at, '{}', :id)""")
        .param("id", decision).param("proposal", proposal).param("application", application).param("entitlement", entitlement)
        .param("unit", unit).param("household", household).param("holder", holder).param("number", number)
        .param("year", month.getYear()).param("day", day).param("gross", gross).param("at", OffsetDateTime.now()).update();
    jdbc.sql("""
        insert into financialaid.entitlement (id, application_id, unit_id, household_id, holder_id, benefit, granted_from,
          granted_until, revision, version)
        values (:id, :application, :unit, :household, :holder, 'VMI', :day, :until, 1, 0)""")
        .param("id", entitlement).param("application", application).param("unit", unit).param("household", household)
        .param("holder", holder).param("day", day).param("until", month.atEndOfMonth()).update();
    jdbc.sql("""
        insert into financialaid.entitlement_amount (entitlement_id, position, valid_from, valid_until, gross, inclusion_aid,
          child_aid, net, decision_id)
        values (:id, 0, :day, :until, :gross, :gross, 0, :gross, :decision)""")
        .param("id", entitlement).param("day", day).param("until", month.atEndOfMonth()).param("gross", gross)
        .param("decision", decision).update();
    return entitlement;
  }

  static String byPost() {
    return "{\"mode\":\"POSTAL\",\"accountHolder\":\"\",\"iban\":null,\"bank\":\"\"}";
  }

  static String intoAccount() {
    return "{\"mode\":\"BANK\",\"accountHolder\":\"X\",\"iban\":\"RO49AAAA1B31007593840000\",\"bank\":\"Banca Exemplu\"}";
  }

  LocalDate firstDay() {
    return month.atDay(1);
  }
}
