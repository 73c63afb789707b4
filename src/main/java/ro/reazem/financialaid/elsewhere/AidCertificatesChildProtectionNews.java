package ro.reazem.financialaid.elsewhere;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import ro.reazem.events.childprotection.ChildDisabilityCertified;
import ro.reazem.events.childprotection.ChildDisabilityEnded;

/** Children with a certificate of disability: who cares for one may be exempt from work, and its absences from school cut nothing. */
@Component
class AidCertificatesChildProtectionNews {

  private final JdbcClient jdbc;

  AidCertificatesChildProtectionNews(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @ApplicationModuleListener(id = "financialaid.elsewhere.child-certified")
  void on(ChildDisabilityCertified told) {
    jdbc.sql("""
        insert into financialaid.child_certificate as known (certificate_id, child_id, number, degree, from_day, until_day, certified_revision, ended_revision)
        values (:id, :child, :number, :degree, :from, :until, :revision, 0)
        on conflict (certificate_id) do update set number = excluded.number, degree = excluded.degree, from_day = excluded.from_day, until_day = excluded.until_day,
          certified_revision = excluded.certified_revision where known.certified_revision < excluded.certified_revision""").param("id", told.certificateId())
        .param("child", told.childId()).param("number", told.number()).param("degree", told.degree().name()).param("from", told.from()).param("until", told.until())
        .param("revision", told.revision()).update();
  }

  @ApplicationModuleListener(id = "financialaid.elsewhere.child-certificate-ended")
  void on(ChildDisabilityEnded told) {
    jdbc.sql("""
        insert into financialaid.child_certificate as known (certificate_id, child_id, certified_revision, ended_on, ended_revision)
        values (:id, :child, 0, :last, :revision)
        on conflict (certificate_id) do update set ended_on = excluded.ended_on, ended_revision = excluded.ended_revision
        where known.ended_revision < excluded.ended_revision""").param("id", told.certificateId()).param("child", told.childId()).param("last", told.lastDay())
        .param("revision", told.revision()).update();
  }
}
